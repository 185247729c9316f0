import fc from 'fast-check';
import { expect, it } from 'vitest';
import { addTracking } from '../../../src/newsletter/add-tracking.ts';
import { mailHtml } from '../../../src/newsletter/mail-html.ts';
import { mailMarkdown } from '../../../src/newsletter/mail-markdown.ts';
import { mailText } from '../../../src/newsletter/mail-text.ts';
import { CARD, makeBlock, readHtml, readMarkdown, URL } from '../../helpers/mail.ts';
import { EN } from '../../../src/words/en.ts';

const block = makeBlock({ card: CARD });

/** Where every link of every form leads once the parameters are in. */
function linksWith(
  parameters: string,
): (string | number | boolean | unknown[] | undefined | null)[] {
  const html = [true, false].map((withCard) => mailHtml(block, EN, { withCard }));
  const text = addTracking(mailText(block, EN), URL, parameters, false);
  return [
    ...html.flatMap((form) => readHtml(addTracking(form, URL, parameters, true)).links),
    ...readMarkdown(addTracking(mailMarkdown(block, EN), URL, parameters, false)).links,
    text.split('\n').at(-2),
  ];
}

it.each([
  ['utm_source=letter', 'utm_source=letter'],
  ['?utm_source=letter&utm_medium=email', 'utm_source=letter&utm_medium=email'],
  [' & utm_source=letter ', 'utm_source=letter'],
  ['utm_source=a&amp;utm_medium=b', 'utm_source=a&utm_medium=b'],
  ['id=*|UNIQID|*&name={{name}}', 'id=*|UNIQID|*&name={{name}}'],
  ['a=$1$&$$', 'a=$1$&$$'],
  ['a="><script>alert(1)</script>', 'a=scriptalert1/script'],
  ['a=1) [x](https://evil.example/', 'a=1[x]https://evil.example/'],
  ['a=&lt;&copy;&#35;', 'a=&lt%3B&copy%3B&%2335%3B'],
  ['a=\\&b\\=`c`', 'a=&b=c'],
  ['a=1#top', 'a=1%23top'],
  ['a=1\u0000\n\tb', 'a=1b'],
])('puts %j behind every link of every form', (parameters, query) => {
  expect(new Set(linksWith(parameters))).toEqual(new Set([`${URL}?${query}`]));
});

it.each(['', ' ', '?', '&', ' ?& ', '"'])('changes nothing for %j', (parameters) => {
  const html = mailHtml(block, EN, { withCard: true });
  expect(addTracking(html, URL, parameters, true)).toBe(html);
});

it('leaves the address of the picture bare', () => {
  const html = addTracking(mailHtml(block, EN, { withCard: true }), URL, 'utm_source=letter', true);
  expect(readHtml(html).pictures[0]?.src).toBe(CARD.url);
});

it('leads to one and the same page with any parameters, and changes nothing but links', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme', maxLength: 30 }), (parameters) => {
      const links = linksWith(parameters);
      expect(new Set(links).size).toBe(1);
      const [link = ''] = links as string[];
      expect(link.startsWith(URL)).toBe(true);
      const { origin, pathname, hash } = new globalThis.URL(link);
      expect([origin + pathname, hash]).toEqual([URL, '']);
      const html = addTracking(mailHtml(block, EN, { withCard: true }), URL, parameters, true);
      const written = link.slice(URL.length).replaceAll('&', '&amp;');
      expect(html.replaceAll(`${URL}${written}`, URL)).toBe(
        mailHtml(block, EN, { withCard: true }),
      );
    }),
    { numRuns: 300 },
  );
});
