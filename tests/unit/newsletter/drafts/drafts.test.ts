import { describe, expect, it } from 'vitest';
import { draftFormat } from '../../../../src/newsletter/drafts/draft-format.ts';
import { type Draft, readDraft } from '../../../../src/newsletter/drafts/draft.ts';
import { fixDraft, isFixable, judgeDraft } from '../../../../src/newsletter/drafts/judge-draft.ts';
import type { LinkTarget } from '../../../../src/newsletter/links/link-target.ts';
import type { DraftCase } from './cases/draft-case.ts';
import { EDITORS } from './cases/editors.ts';
import { EXPORTS } from './cases/exports.ts';
import { MAILS } from './cases/mails.ts';
import { SAVED } from './cases/saved-mails.ts';
import { SHAPES } from './cases/shapes.ts';
import { SENDERS } from './cases/senders.ts';
import { SLIPS } from './cases/slips.ts';
import { WRAPPED } from './cases/wrapped.ts';
import { WRITINGS } from './cases/writings.ts';

const site: LinkTarget = {
  siteUrl: 'https://news.example',
  base: '/talks/',
  paths: new Set(['/', '/search/', '/glossary/', '/glossary/weir/', '/og/glossary/weir.png']),
  redirects: new Map([['/glossary/dam/', '/glossary/weir/']]),
  hasAnchor: (path, id) => path === '/glossary/weir/' && id === 'why',
};

const bytesOf = ({ draft }: DraftCase): Buffer =>
  // UTF-16 stands as bytes already.
  typeof draft === 'string' ? Buffer.from(draft, 'utf8') : draft;

async function open({ name, ...rest }: DraftCase): Promise<{ bytes: Buffer; draft: Draft }> {
  const bytes = bytesOf({ name, ...rest });
  const format = draftFormat(name);
  if (format === undefined) throw new Error(`${name} is no draft.`);
  return { bytes, draft: await readDraft(bytes, format) };
}

const CASES = [
  ...SENDERS,
  ...MAILS,
  ...WRAPPED,
  ...WRITINGS,
  ...SHAPES,
  ...SLIPS,
  ...EDITORS,
  ...EXPORTS,
  ...SAVED,
];

describe.each(CASES)('$name', (given) => {
  it('is told what each address of the site would open', async () => {
    const { bytes, draft } = await open(given);
    const { findings } = judgeDraft(bytes, draft, site);
    const told = findings.map(({ line, verdict, rewrite }) =>
      [line, verdict, ...(rewrite === undefined ? [] : ['->', rewrite])].join(' '),
    );
    expect(told).toEqual(given.expected);
  });

  it('opens what it means to once it is corrected, and is the same everywhere else', async () => {
    const { bytes, draft } = await open(given);
    const { findings } = judgeDraft(bytes, draft, site);
    const fixed = fixDraft(bytes, draft, findings);
    const again = await open({ ...given, draft: fixed });
    const after = judgeDraft(fixed, again.draft, site).findings;
    expect(after.filter(isFixable)).toEqual([]);
    expect(after).toHaveLength(findings.length);
    expect(fixDraft(bytes, draft, [])).toEqual(bytes);
    const masked = (texts: Draft['texts'], found: typeof findings) =>
      texts.map((text) =>
        found
          .filter((one) => one.text === text && one.span !== undefined)
          .toSorted((a, b) => (b.span?.start ?? 0) - (a.span?.start ?? 0))
          .reduce(
            (all, { span }) => `${all.slice(0, span?.start)}…${all.slice(span?.end)}`,
            text.text,
          ),
      );
    expect(masked(again.draft.texts, after)).toEqual(masked(draft.texts, findings));
  });
});

it('reads no mail whose text is packed in a way that it does not know, instead of finding nothing', async () => {
  const text = ['Content-Type: text/html', 'Content-Transfer-Encoding: x-uuencode', '', 'begin'];
  await expect(readDraft(Buffer.from(text.join('\r\n')), 'mail')).rejects.toThrow(
    'Its text is in x-uuencode, which nothing here unpacks.',
  );
});

it.each([
  [`<a href='weir?{{ a | b: "c d" }}&x=é'>`, `<a href='weir/?{{ a | b: "c d" }}&x=é'>`],
  ['<a href="weir?a=b&amp;c=(d)#why">', '<a href="weir/?a=b&amp;c=(d)">'],
  ['<a href="weir&amp;a=b&amp;c=d">', '<a href="weir/?a=b&amp;c=d">'],
  ['<a href="mailto:?subject=é&body=weir">', '<a href="mailto:?subject=é&amp;body=weir/">'],
])('leaves the query of %s as it is written', async (written, corrected) => {
  const at = (html: string) => html.replace('weir', 'https://news.example/talks/glossary/weir');
  const { bytes, draft } = await open({ name: 'a.html', draft: at(written) } as DraftCase);
  const { findings } = judgeDraft(bytes, draft, site);
  expect(fixDraft(bytes, draft, findings).toString()).toBe(at(corrected));
});

it('reads no mail of which an editor made two bytes a letter, and no base64 that is none', async () => {
  const text = `Content-Type: text/html\r\n\r\n<a href="${site.siteUrl}/talks/">x</a>`;
  for (const [bytes, told] of [
    [Buffer.from(`\uFEFF${text}`, 'utf16le'), 'It is in UTF-16. Save it as UTF-8.'],
    [
      Buffer.from(`Content-Transfer-Encoding: base64\r\n${text}`),
      'A part says that it is in base64, and is not.',
    ],
  ] as const)
    await expect(readDraft(bytes, 'mail')).rejects.toThrow(told);
});

it('reads no mail whose addresses are in UTF-7', async () => {
  const text = [
    'Content-Type: text/html; charset=utf-7',
    '',
    '+ADw-a href+AD0AIg-https://news.example/talks/+ACIAPg-x+ADw-/a+AD4-',
  ];
  await expect(readDraft(Buffer.from(text.join('\r\n')), 'mail')).rejects.toThrow(
    'Its addresses are in UTF-7. Save it as UTF-8.',
  );
});

describe('a site whose name is not of plain letters', () => {
  const idn: LinkTarget = { ...site, siteUrl: new URL('https://nachrichten-köln.example').origin };

  it.each([
    ['https://nachrichten-köln.example/talks/glossary/weir/', 'opens'],
    ['https://NACHRICHTEN-KÖLN.example/talks/glossary/weir/', 'opens'],
    [`${idn.siteUrl}/talks/glossary/weir/`, 'opens'],
    ['https://nachrichten-koeln.example/talks/glossary/weir/', 'wrong-host'],
    ['//nachrichten-köln.example/talks/glossary/weir/', 'wrong-scheme'],
    ['https://nachrichten-köln.example/talks/glossary/nowhere/', 'unknown-page'],
  ])('%s: %s', async (href, verdict) => {
    const bytes = Buffer.from(`<a href="${href}">a</a>`);
    const { findings } = judgeDraft(bytes, await readDraft(bytes, 'html'), idn);
    expect(findings.map((one) => one.verdict)).toEqual([verdict]);
  });
});

describe('an address that is broken over two lines', () => {
  const told = async (name: string, text: string) => {
    const { bytes, draft } = await open({ name, draft: text } as DraftCase);
    const { findings } = judgeDraft(bytes, draft, site);
    const fixed = fixDraft(bytes, draft, findings).toString();
    return { fixed, told: findings.map(({ verdict, guess }) => [verdict, guess]) };
  };
  const WEIR = ['wrong-path', 'https://news.example/talks/glossary/weir/'];

  it.each([
    ['in brackets', '<https://news.example/talks/glossary/\nweir/>\n'],
    ['at a slash', 'See https://news.example/talks/glossary/\nweir/ today.\n'],
    ['before a slash', 'See https://news.example/talks\n/glossary/weir/ today.\n'],
    ['within a word', 'See https://news.example/talks/glossary/we\r\nir today.\r\n'],
    ['in a line that is quoted', '> https://news.example/talks/glossary/we\n> ir/\n'],
  ])('%s is told and left as it is', async (_, text) => {
    expect(await told('a.txt', text)).toEqual({ fixed: text, told: [WEIR] });
  });

  it.each([
    'https://news.example/talks/\nglossary is a word.\n',
    'https://news.example/talks/glossary/weir/\nhttps://news.example/talks/glossary/\n',
    'https://news.example/talks/glossary/ \n\nweir/\n',
    'https://other.example/talks/\nglossary/weir/\n',
  ])('is none in %j', async (text) => {
    expect((await told('a.txt', text)).told.every(([verdict]) => verdict === 'opens')).toBe(true);
  });
});
