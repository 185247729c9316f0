import { escapeHtml } from '../feeds-and-data/escape-html.ts';
import { problemsOfPage } from '../model/left-to-do/page-problems.ts';
import type { Problem } from '../problems/problem.ts';
import type { Site } from '../site.ts';

/** Problems that a page shows at once; the page of all problems has the rest. */
const MOST = 25;

/** The panel above a page of the dev server: its own problems, and how many there are elsewhere. Empty without any. */
export function pagePanel(path: string, { briefing, problems, routes }: Site): string {
  if (problems.length === 0 || path === '/problems/' || path === '/desk/') return '';
  const own = problemsOfPage(briefing, problems, path);
  const elsewhere = problems.length - own.length;
  const all = `<a href="${escapeHtml(routes.to('/problems/'))}">All ${count(problems.length)}</a>`;
  const desk = `<a href="${escapeHtml(routes.to('/desk/'))}">What to do next</a>`;
  const rest = own.length > MOST ? `<p>… and ${own.length - MOST} more of this page.</p>` : '';
  return [
    '<aside class="dev-panel" aria-label="Only in the dev server" data-pagefind-ignore>',
    `<p><strong>${own.length === 0 ? 'No problem' : count(own.length)} on this page</strong>, ${elsewhere} elsewhere. ${all}. ${desk}. No reader sees this.</p>`,
    own.length === 0 ? '' : `<ul>${own.slice(0, MOST).map(item).join('')}</ul>`,
    rest,
    '</aside>',
  ].join('');
}

const item = ({ file, line, rule, message, hint }: Problem): string =>
  `<li><code>${escapeHtml(file)}:${line}</code> <b>${rule}</b> ${escapeHtml(message)} ${escapeHtml(hint)}</li>`;

const count = (problems: number): string =>
  `${problems} ${problems === 1 ? 'problem' : 'problems'}`;
