import { parseYaml } from '../../../src/content-reader/yaml-document.ts';
import { parseMdx } from '../../../src/content-reader/mdx-document.ts';
import { parseDate } from '../../../src/dates/partial-date.ts';
import { printsDate } from '../../../src/dates/printed-date.ts';
import { ENGLISH } from '../../../src/drafting/languages/english.ts';
import { readStory } from '../../../src/drafting/read-story.ts';
import { inlineHashes } from '../../../src/hosting/inline-hashes.ts';
import { splitSentences } from '../../../src/markdown/sentences.ts';
import { parseArticle } from '../../../src/model/citations-and-quotations/article.ts';
import { findTypedMark } from '../../../src/model/citations-and-quotations/quotation-marks.ts';
import { NameTrie } from '../../../src/names/name-trie.ts';
import { words } from '../../../src/names/normalise.ts';
import { slug } from '../../../src/names/slug.ts';
import { addTracking } from '../../../src/newsletter/add-tracking.ts';
import { cssLinks } from '../../../src/newsletter/drafts/css-links.ts';
import { htmlLinks } from '../../../src/newsletter/drafts/html-links.ts';
import { judgeDraft } from '../../../src/newsletter/drafts/judge-draft.ts';
import { markdownLinks } from '../../../src/newsletter/drafts/markdown-links.ts';
import { readDraft } from '../../../src/newsletter/drafts/draft.ts';
import { srcsetLinks } from '../../../src/newsletter/drafts/srcset-links.ts';
import { textLinks } from '../../../src/newsletter/drafts/text-links.ts';
import { judgeAddress } from '../../../src/newsletter/links/judge-address.ts';
import type { LinkTarget } from '../../../src/newsletter/links/link-target.ts';
import { mailMarkdown } from '../../../src/newsletter/mail-markdown.ts';
import { nearest } from '../../../src/problems/nearest.ts';
import { parseExcerpt } from '../../../src/search/excerpt.ts';
import { EN } from '../../../src/words/en.ts';

/** A part of the program that reads text of others. */
export interface Reader {
  read: (text: string) => unknown;
  /** Characters that can reach it, where something before it lets no more through. */
  most?: number;
}

const SITE: LinkTarget = {
  siteUrl: 'https://a.b',
  base: '/c/',
  paths: new Set(['/', '/weir/']),
  redirects: new Map(),
};
const TRIE = new NameTrie([
  ['Ada Abbot Lund', 'ada'],
  ['A', 'a'],
  ['Ada', 'b'],
]);
/** Content files have at most so many bytes. */
const FILE = 512 * 1024;
/** What has more characters is refused before it is parsed. */
const BODY = 128 * 1024;

const mail = (head: string, body: string): Buffer => Buffer.from(`${head}\r\n\r\n${body}`, 'utf8');
const judgeMail = async (bytes: Buffer) =>
  judgeDraft(bytes, await readDraft(bytes, 'mail'), SITE).findings.length;

const asArticle = (text: string): string =>
  text
    .replace(/.{5000}/g, '$&\n')
    .split('\n')
    .slice(0, 2_999)
    .join('\n');

export const READERS: Record<string, Reader> = {
  'YAML of content': { read: (text) => parseYaml('a.yaml', text).problems, most: FILE },
  'YAML in a field': { read: (text) => parseYaml('a.yaml', `a: ${text}`).problems, most: FILE },
  'MDX of content': {
    read: (text) => parseMdx('a.mdx', `---\na: b\n---\n\n${text}\n`).problems,
    most: BODY,
  },
  'dates (EDTF)': { read: parseDate },
  'printed dates': { read: (text) => printsDate(text, '2025-12-02', 2025) },
  sentences: { read: splitSentences, most: FILE },
  'names in prose': { read: (text) => TRIE.match(text), most: FILE },
  'marks of quotation': { read: findTypedMark, most: FILE },
  'an article': { read: (text) => parseArticle(`Head\n${text}`) },
  'words to search for': { read: words },
  ids: { read: slug },
  'what was meant': { read: (text) => nearest(text, ['yuri', 'ada-abbot', 'weir']) },
  excerpts: { read: parseExcerpt },
  // As it reaches the reader: at most 3,000 paragraphs of at most 5,000 characters.
  'the story of an article': {
    read: (text) => readStory(`Head\n${asArticle(text)}`, ENGLISH),
    most: BODY,
  },
  'inline scripts of a page': { read: inlineHashes },
  'tracking parameters': { read: (text) => addTracking('<a href="u">', 'u', text, true) },
  'Markdown of mail blocks': {
    read: (text) =>
      mailMarkdown({ label: 'a', name: text, sentence: text, url: 'https://a.b/' }, EN),
  },
  'HTML of a draft': { read: htmlLinks },
  'style of a draft': { read: cssLinks },
  'srcset of a draft': { read: srcsetLinks },
  'text of a draft': { read: textLinks },
  'Markdown of a draft': { read: markdownLinks },
  'an address': { read: (text) => judgeAddress(`https://x.y/?u=${text}`, SITE) },
  'a path': { read: (text) => judgeAddress(`https://a.b/c/${text}`, SITE) },
  'a whole draft': {
    read: async (text) => {
      const bytes = Buffer.from(text, 'utf8');
      return judgeDraft(bytes, await readDraft(bytes, 'html'), SITE).findings.length;
    },
  },
  'a mail': { read: (text) => judgeMail(mail('Content-Type: multipart/mixed; boundary=a', text)) },
  'a head of mail': { read: (text) => readDraft(Buffer.from(text), 'mail').catch(() => undefined) },
  'quoted-printable': {
    read: (text) =>
      judgeMail(
        mail('Content-Type: text/html\r\nContent-Transfer-Encoding: quoted-printable', text),
      ),
  },
};
