import { existsSync, readFileSync, statSync } from 'node:fs';
import { Refusal } from '../problems/refusal.ts';
import { listFiles } from '../checks/read-site.ts';
import { draftFormat, draftLinks, type DraftLink } from '../newsletter/links/draft-links.ts';
import { doesOpen, judgeLink, type Judgement } from '../newsletter/links/judge-link.ts';
import type { LinkTarget } from '../newsletter/links/link-target.ts';
import { ProblemsError } from '../problems/problem.ts';
import { currentPages } from '../model/permalinks/release.ts';
import { readBriefing } from '../content-reader/read-briefing.ts';
import { decode } from '../content-reader/text-file.ts';
import { readSettings, type Settings } from '../settings/settings.ts';
import { run } from './run.ts';

type Judged = DraftLink & Judgement;

/** `npm run newsletter -- <draft.html|md|txt>`: what becomes of each link of a draft that is meant for this site. */
await run(async () => {
  const [file] = process.argv.slice(2);
  if (file === undefined) throw new Refusal('Usage: npm run newsletter -- <draft.html|md|txt>');
  const format = draftFormat(file);
  if (format === undefined)
    throw new Refusal(
      `${file}: A draft is a file that ends with .html, .htm, .md, .markdown or .txt.`,
    );
  const found = draftLinks(readDraft(file), format);
  const target = await readTarget(readSettings());
  const judged = found.flatMap((link): Judged[] => {
    const judgement = judgeLink(link.href, target);
    return judgement === undefined ? [] : [{ ...link, ...judgement }];
  });
  for (const link of judged) console.log(describe(file, link));
  console.log(summary(judged, found.length - judged.length));
  if (!judged.every(doesOpen)) process.exitCode = 1;
});

/** Unlike content, a draft may have any line ends and a byte-order mark: mail software writes both. */
function readDraft(file: string): string {
  if (!existsSync(file)) throw new Refusal(`${file}: There is no such file.`);
  const text = statSync(file).isFile() ? decode(readFileSync(file)) : undefined;
  if (text === undefined) throw new Refusal(`${file}: It is not UTF-8 text.`);
  if (text.trim() === '') throw new Refusal(`${file}: It is empty.`);
  return text.replace(/^\uFEFF/, '').replaceAll('\r\n', '\n');
}

/** Pages from the content; feeds, cards and other files from the last build, if there is one. */
async function readTarget({
  siteUrl,
  base,
  contentDir,
  contentLabel,
  outDir,
}: Settings): Promise<LinkTarget> {
  if (siteUrl === undefined)
    throw new Refusal(
      'SITE_URL is not set, so nobody can tell which links lead here: SITE_URL=https://news.example npm run newsletter -- <draft>.',
    );
  const { briefing, problems } = readBriefing(contentDir, contentLabel);
  if (briefing === undefined) throw new ProblemsError(problems);
  const files = existsSync(outDir) ? await listFiles(outDir) : [];
  const paths = new Set([
    ...currentPages(briefing).map(({ path }) => path),
    ...files.filter((name) => !name.endsWith('.html')).map((name) => `/${name}`),
  ]);
  return { siteUrl, base, paths, redirects: briefing.redirects };
}

function describe(file: string, { line, href, verdict, message, offer, guess }: Judged): string {
  const instead = offer === undefined ? '' : ` Use ${offer}`;
  const near = guess === undefined ? '' : ` Did you mean ${guess}?`;
  return `${file}:${line}  ${verdict}  ${href.trim()}  ${message}${instead}${near}`.trimEnd();
}

function summary(judged: readonly Judged[], others: number): string {
  const count = (verdict: string) => judged.filter((link) => link.verdict === verdict).length;
  const failed = judged.filter((link) => !doesOpen(link)).length;
  return [
    `${links(judged.length)} to this site: ${count('opens')} exact, ${count('redirected')} through a redirect, ${failed} would not open what is meant.`,
    ...(others > 0 ? [`${links(others)} to other places: not judged.`] : []),
  ].join('\n');
}

function links(count: number): string {
  return `${count} ${count === 1 ? 'link' : 'links'}`;
}
