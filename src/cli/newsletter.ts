import { existsSync, readFileSync, statSync } from 'node:fs';
import { readTarget } from './link-target.ts';
import { describeFinding, summary, toJson } from './newsletter-words.ts';
import { Refusal } from '../problems/refusal.ts';
import { checkBytes, checkSource } from '../newsletter/drafts/check-bytes.ts';
import { DRAFT_ENDINGS, draftFormat } from '../newsletter/drafts/draft-format.ts';
import { foreignByName } from '../newsletter/drafts/foreign-file.ts';
import { readDraft } from '../newsletter/drafts/draft.ts';
import { fixDraft, isFixable, isLeft, judgeDraft } from '../newsletter/drafts/judge-draft.ts';
import { MailError } from '../newsletter/drafts/mail-parts.ts';
import { doesOpen } from '../newsletter/links/judge-link.ts';
import { readSettings } from '../settings/settings.ts';
import { readArguments } from './read-arguments.ts';
import { run } from './run.ts';
import { writeNewFile } from '../settings/write-file.ts';

const USAGE = 'npm run newsletter -- <draft.html|md|txt|eml|mjml> [--fix] [--json]';

/** `npm run newsletter -- <draft>`: what becomes of each address of a draft that is meant for this site. */
await run(async () => {
  const options = { fix: { type: 'boolean' }, json: { type: 'boolean' } } as const;
  const { values, positionals } = readArguments(USAGE, options, [1, 1]);
  const { fix, json } = values;
  const [file = ''] = positionals;
  const format = draftFormat(file);
  if (format === undefined)
    throw new Refusal(
      [`${file}:`, foreignByName(file), `A draft is a file that ends with ${DRAFT_ENDINGS}.`]
        .filter(Boolean)
        .join(' '),
    );
  const bytes = readBytes(file);
  if (format !== 'mail') checkSource(file, bytes);
  const draft = await readDraft(bytes, format).catch((error: unknown) => {
    if (!(error instanceof MailError)) throw error;
    throw new Refusal(`${file}: It is no mail that can be read: ${error.message}`);
  });
  if (draft.texts.length === 0) throw new Refusal(`${file}: This mail has no text to read.`);
  const report = judgeDraft(bytes, draft, await readTarget(readSettings()));
  const { findings } = report;
  // What was found is told first: the copy may find no room.
  if (!json) {
    for (const finding of findings) console.log(describeFinding(file, finding));
    console.log(summary(report));
  }
  const isFixed = fix && findings.some(isFixable);
  const copy = isFixed ? writeNewFile(copyName(file), fixDraft(bytes, draft, findings)) : undefined;
  if (json) console.log(JSON.stringify(toJson(file, report, copy), undefined, 2));
  else if (copy !== undefined)
    console.log(
      `${copy} has ${findings.filter(isFixable).length} corrected; ${findings.filter(isLeft).length} need your hand.`,
    );
  else if (fix) console.log('There is nothing that can be corrected without you.');
  if (!findings.every((finding) => (copy === undefined ? doesOpen(finding) : !isLeft(finding))))
    process.exitCode = 1;
});

/** Unlike content, a draft may be in any charset and have any line ends: mail software writes them all. */
function readBytes(file: string): Buffer {
  if (!existsSync(file)) throw new Refusal(`${file}: There is no such file.`);
  if (!statSync(file).isFile()) throw new Refusal(`${file}: It is not a file.`);
  const bytes = readFileSync(file);
  checkBytes(file, bytes);
  return bytes;
}

/** `draft.html` -> `draft.fixed.html`. */
function copyName(file: string): string {
  return file.replace(/\.[a-z]+$/i, '.fixed$&');
}
