import type { DraftReport, Finding } from '../newsletter/drafts/judge-draft.ts';
import { doesOpen } from '../newsletter/links/judge-link.ts';

/** A line of text for one address of a draft: where, what, why and what to write instead. */
export function describeFinding(file: string, finding: Finding): string {
  const { line, href, verdict, message, offer, guess, through, address = '' } = finding;
  const carried = through.length === 0 ? '' : `Through ${through.join(', ')} to ${address}. `;
  const instead = offer === undefined ? '' : ` Use ${offer}`;
  const near = guess === undefined ? '' : ` Did you mean ${guess}?`;
  const place = `${file}:${line}  ${verdict}  ${href.trim().replaceAll(/\s+/g, ' ')}`;
  return `${place}  ${carried}${message}${instead}${near}`.trimEnd();
}

/** How many addresses there are of each kind, in lines. */
export function summary({ findings, others, closed }: DraftReport): string {
  const count = (verdict: string) => findings.filter((one) => one.verdict === verdict).length;
  const failed = findings.filter((finding) => !doesOpen(finding)).length;
  const wrapped = count('wrapped') > 0 ? `, ${count('wrapped')} wrapped by others` : '';
  return [
    findings.length === 0
      ? 'No link to this site. If there should be one: do SITE_URL and BASE_PATH say where it is?'
      : `${links(findings.length)} to this site: ${count('opens')} exact, ${count('redirected')} through a redirect${wrapped}, ${failed} would not open what is meant.`,
    ...(others > 0 ? [`${links(others)} to other places: not judged.`] : []),
    ...[...closed].map(
      ([name, lines]) =>
        `${links(lines.length)} through ${name} (${places(lines)}), which keeps the address for itself: judge the draft before it is wrapped.`,
    ),
  ].join('\n');
}

/** `line 3`, `lines 3, 5`, and of many the first ones. */
const places = (lines: readonly number[]): string => {
  const all = [...new Set(lines)];
  const shown = all.slice(0, 8).join(', ') + (all.length > 8 ? ', …' : '');
  return `${all.length === 1 ? 'line' : 'lines'} ${shown}`;
};

const links = (count: number): string => `${count} ${count === 1 ? 'link' : 'links'}`;

/** The same for programs. */
export const toJson = (
  file: string,
  { findings, others, closed }: DraftReport,
  copy?: string,
): object => ({
  file,
  ...(copy === undefined ? {} : { copy }),
  opens: findings.every(doesOpen),
  links: findings.map((finding) => ({
    line: finding.line,
    part: finding.text.type,
    role: finding.role,
    href: finding.href,
    verdict: finding.verdict,
    opens: doesOpen(finding),
    message: finding.message,
    through: finding.through,
    address: finding.address,
    offer: finding.offer,
    guess: finding.guess,
    rewrite: finding.rewrite,
  })),
  others,
  closed: Object.fromEntries([...closed].map(([name, lines]) => [name, lines.length])),
  closedLines: Object.fromEntries(closed),
});
