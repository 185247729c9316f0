import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { mailHtml } from '../../../src/newsletter/mail-html.ts';
import { mailMarkdown } from '../../../src/newsletter/mail-markdown.ts';
import { mailText } from '../../../src/newsletter/mail-text.ts';
import { CARD, makeBlock, readHtml, readMarkdown, URL } from '../../helpers/mail.ts';
import { EN } from '../../../src/words/en.ts';

const AWKWARD = [
  `R&D <b>bold</b> & "marks" and 'more'`,
  '*stars* and _lines_ and `code` and ~~strike~~',
  '[a link](https://evil.example/) and ![a picture](x.png)',
  '# no heading',
  '- no list',
  '+ no list',
  '1. no list',
  '2) no list',
  '> no quotation',
  '--- no line',
  '===',
  '---',
  '***',
  '| no | table |',
  'a\\b and \\* and a final \\',
  '&copy; &amp; &lt; &#35;',
  '<https://evil.example/> <script>alert(1)</script> <!-- no comment -->',
  '[^1] and [ ] and [x]',
  '$1 $& $` {{name}} {% raw %}',
  'https://other.example/ and www.other.example and a@b.example',
  'HTTP://other.example/a_b*c_d and WWW.other.example/_x_ and a_b@c_d.example',
  'Ÿ Жук 漢字 🇫🇷 “so” — ‘it’ is',
];

/** Text as the content may hold it: one line, trimmed, not empty. */
const line = fc
  .array(
    fc.oneof(
      fc.constantFrom(...'*_`~[]()<>&;#+-.!|\\"\'=:/@$1'.split(''), ' ', '&amp;', '**', '](', 'a'),
      fc.constantFrom('https://', 'www.', 'a@b.co', 'x.co/'),
      fc.string({ unit: 'grapheme', maxLength: 6 }),
    ),
    { minLength: 1, maxLength: 16 },
  )
  .map((parts) =>
    parts
      .join('')
      .replaceAll(/[\p{Cc}\p{Zl}\p{Zp}\s]+/gu, ' ')
      .trim(),
  )
  .filter((text) => text !== '');

describe('mailHtml', () => {
  it('names the kind, the entry, its sentence and its address', () => {
    const { texts, links, pictures } = readHtml(mailHtml(makeBlock(), EN, { withCard: false }));
    expect(texts).toEqual(['Person', 'Ada Abbot', 'A plain sentence.', 'Read on']);
    expect(links).toEqual([URL, URL]);
    expect(pictures).toEqual([]);
  });

  it('sets the exact words of a statement in marks, and no name', () => {
    const block = makeBlock({ label: 'Statement', words: 'the weir stays shut', sentence: 'Ada' });
    const { texts } = readHtml(mailHtml(block, EN, { withCard: false }));
    expect(texts).toEqual(['Statement', '“the weir stays shut”', 'Ada', 'Read on']);
  });

  it('shows the card as one picture with a link and its words for who sees no pictures', () => {
    const html = mailHtml(makeBlock({ card: CARD }), EN, { withCard: true });
    const { texts, links, pictures } = readHtml(html);
    expect(texts).toEqual([]);
    expect(links).toEqual([URL, URL]);
    expect(pictures).toMatchObject([{ src: CARD.url, alt: CARD.alt, width: 600, height: 315 }]);
    expect(html).toContain('>Read on: Ada Abbot</a>');
  });

  it('is in words where the build has no card', () => {
    expect(mailHtml(makeBlock(), EN, { withCard: true })).toBe(
      mailHtml(makeBlock(), EN, { withCard: false }),
    );
  });

  it('has nothing that mail software drops: no class, style sheet or script, colours on both sides', () => {
    for (const withCard of [true, false]) {
      const html = mailHtml(makeBlock({ card: CARD }), EN, { withCard });
      const { elements, names } = readHtml(html);
      const known = ['table', 'tbody', 'tr', 'td', 'p', 'a', 'img'];
      expect(names.filter((name) => !known.includes(name))).toEqual([]);
      expect(elements.flatMap(({ properties }) => Object.keys(properties))).not.toContain(
        'className',
      );
      expect(html).toMatch(/^<table role="presentation" width="600"[^>]* bgcolor="#[0-9a-f]{6}"/);
      expect(html).toMatch(/<td style="[^"]*color:#[0-9a-f]{6}/);
    }
  });

  it.each(AWKWARD)('shows %s as it is written', (text) => {
    const block = makeBlock({ label: text, name: text, sentence: text });
    expect(readHtml(mailHtml(block, EN, { withCard: false })).texts).toEqual([
      text,
      text,
      text,
      'Read on',
    ]);
  });

  it('shows any text as it is written, in words and in attributes', () => {
    fc.assert(
      fc.property(line, line, (text, words) => {
        const inWords = readHtml(
          mailHtml(makeBlock({ label: text, words, sentence: text }), EN, { withCard: false }),
        );
        expect(inWords.texts).toEqual([text, `“${words}”`, text, 'Read on']);
        const card = { ...CARD, alt: text };
        const inCard = readHtml(mailHtml(makeBlock({ name: words, card }), EN, { withCard: true }));
        expect(inCard.pictures[0]?.alt).toBe(text);
        expect(inCard.links).toEqual([URL, URL]);
      }),
    );
  });
});

describe('mailMarkdown', () => {
  it('links the name and has the sentence below', () => {
    expect(mailMarkdown(makeBlock(), EN)).toBe(`**[Ada Abbot](${URL})**\n\nA plain sentence.\n`);
  });

  it('quotes exact words, and the link stands below', () => {
    expect(mailMarkdown(makeBlock({ words: 'it stays shut', sentence: 'Ada, 4 May' }), EN)).toBe(
      `> “it stays shut”\n>\n> Ada, 4 May\n\n[Ada Abbot](${URL})\n`,
    );
  });

  it.each(AWKWARD)('shows %s as it is written', (text) => {
    for (const withGfm of [true, false]) {
      const plain = readMarkdown(
        mailMarkdown(makeBlock({ name: text, sentence: text }), EN),
        withGfm,
      );
      expect(plain.types).toEqual(['paragraph', 'paragraph']);
      expect(plain.texts).toEqual([text, text]);
      const block = makeBlock({ name: text, words: text, sentence: text });
      const quoted = readMarkdown(mailMarkdown(block, EN), withGfm);
      expect(quoted.types).toEqual(['blockquote', 'paragraph']);
      expect(quoted.texts).toEqual([`“${text}”`, text, text]);
    }
  });

  it('shows any text as it is written, and leads nowhere but to the entry', () => {
    fc.assert(
      fc.property(line, line, fc.boolean(), (name, text, withGfm) => {
        const plain = readMarkdown(mailMarkdown(makeBlock({ name, sentence: text }), EN), withGfm);
        expect(plain.types).toEqual(['paragraph', 'paragraph']);
        expect(plain.texts).toEqual([name, text]);
        const quoted = readMarkdown(mailMarkdown(makeBlock({ name, words: text }), EN), withGfm);
        expect(quoted.texts).toEqual([`“${text}”`, 'A plain sentence.', name]);
        // GitHub's own reader links addresses whatever stands before them.
        if (!withGfm) expect([...plain.links, ...quoted.links]).toEqual([URL, URL]);
      }),
      { numRuns: 500 },
    );
  });
});

describe('mailText', () => {
  it('has the address on a line of its own', () => {
    expect(mailText(makeBlock(), EN)).toBe(`Ada Abbot\nA plain sentence.\n${URL}\n`);
  });

  it('quotes exact words', () => {
    expect(mailText(makeBlock({ words: 'it stays <shut> & *so*', sentence: 'Ada' }), EN)).toBe(
      `“it stays <shut> & *so*”\nAda\n${URL}\n`,
    );
  });
});
