import { describe, expect, it } from 'vitest';
import {
  address,
  alias,
  cite,
  date,
  day,
  id,
  idsOf,
  language,
  length,
  paragraph,
  summary,
  text,
  title,
} from '../../../src/schemas/fields.ts';

const messageOf = (schema: { safeParse: (value: unknown) => unknown }, value: unknown) => {
  const result = schema.safeParse(value) as {
    success: boolean;
    data?: unknown;
    error?: { issues: { message: string }[] };
  };
  return result.success ? { data: result.data } : result.error?.issues.map((one) => one.message);
};

describe('id', () => {
  it.each(['a', 'kremlin', 'un-es-11-4', '2024-plan', '4th', 'a'.repeat(80)])(
    'takes %s',
    (value) => {
      expect(messageOf(id, value)).toEqual({ data: value });
    },
  );

  it.each([
    '',
    '5',
    '2025-12',
    'A',
    'a_b',
    'a--b',
    '-a',
    'a-',
    'a b',
    'é',
    'a/b',
    '../a',
    'a.b',
    'a\n',
  ])('refuses %j', (value) => {
    expect(messageOf(id, value)).toEqual([`"${value}" is not an id.`]);
  });

  it('does not print a whole book', () => {
    expect(messageOf(id, 'a'.repeat(500))).toEqual([`"${'a'.repeat(80)}…" is not an id.`]);
  });

  it('stands once in a list of ids', () => {
    expect(messageOf(idsOf('entry'), ['a', 'b', 'a', 'b'])).toEqual(['It names "a" twice.']);
    expect(messageOf(idsOf('entry'), ['a', 'b'])).toEqual({ data: ['a', 'b'] });
    expect(messageOf(idsOf('entry'), undefined)).toEqual({ data: [] });
  });
});

describe('text', () => {
  it.each([
    ['plain text', 'a'],
    ['white space around it, which goes', '  a ', 'a'],
    ['a sign', '3 < 5 > 2'],
    ['an arrow', 'a <- b'],
    ['a brace', '{a}'],
    ['an entity, which stays one', '&lt;b&gt;'],
    ['a heart', 'I <3 it'],
  ])('takes %s', (_, value, data = value) => {
    expect(messageOf(text, value)).toEqual({ data });
  });

  it.each([
    ['', ['It is empty.']],
    [' \n ', ['It is empty.']],
    ['<b>', ['It holds an HTML tag.']],
    ['a</P>', ['It holds an HTML tag.']],
    ['<!-- a -->', ['It holds an HTML tag.']],
    ['<script', ['It holds an HTML tag.']],
    ['a\nb', ['It runs over several lines.']],
    ['a\rb', ['It runs over several lines.']],
    ['<b>\na', ['It holds an HTML tag.', 'It runs over several lines.']],
  ])('refuses %j', (value, messages) => {
    expect(messageOf(text, value)).toEqual(messages);
  });
});

describe('lengths', () => {
  it.each([
    ['a', 1],
    ['Ørsted', 6],
    ['e\u0301', 1],
    ['👩‍👩‍👧', 1],
    ['🇺🇳', 1],
    ['', 0],
  ])('counts %s as readers do', (value, expected) => {
    expect(length(value)).toBe(expected);
  });

  it.each([
    [title, 'a', ['It has 1 character, not 2 to 60.']],
    [title, 'ab', { data: 'ab' }],
    [title, 'a'.repeat(60), { data: 'a'.repeat(60) }],
    [title, 'a'.repeat(61), ['It has 61 characters, not 2 to 60.']],
    [title, 'e\u0301'.repeat(60), { data: 'e\u0301'.repeat(60) }],
    [title, '—?', ['It has no letter or digit.']],
    [title, '12', { data: '12' }],
    [summary, 'a'.repeat(49), ['It has 49 characters, not 50 to 160.']],
    [summary, 'a'.repeat(50), { data: 'a'.repeat(50) }],
    [summary, 'a'.repeat(160), { data: 'a'.repeat(160) }],
    [summary, 'a'.repeat(161), ['It has 161 characters, not 50 to 160.']],
  ])('%#', (schema, value, expected) => {
    expect(messageOf(schema, value)).toEqual(expected);
  });
});

describe('citations', () => {
  it.each([
    [cite, '5', '5'],
    [cite, 5, '5'],
    [cite, 0, '0'],
    [cite, 'minutes', 'minutes'],
    [paragraph, '0', '0'],
    [paragraph, 16, '16'],
  ])('%# are taken', (schema, value, data) => {
    expect(messageOf(schema, value)).toEqual({ data });
  });

  it.each([
    [cite, '05', '"05" is neither a paragraph number nor the id of a source.'],
    [cite, -1, '"-1" is neither a paragraph number nor the id of a source.'],
    [cite, 1.5, '"1.5" is neither a paragraph number nor the id of a source.'],
    [cite, '4,5', '"4,5" is neither a paragraph number nor the id of a source.'],
    [cite, 'Minutes', '"Minutes" is neither a paragraph number nor the id of a source.'],
    [paragraph, 'minutes', '"minutes" is not a paragraph number.'],
    [paragraph, '', '"" is not a paragraph number.'],
    [paragraph, '1e3', '"1e3" is not a paragraph number.'],
  ])('%# are refused', (schema, value, message) => {
    expect(messageOf(schema, value)).toEqual([message]);
  });
});

describe('addresses', () => {
  it.each(['https://a.example/', 'http://a.example/b?c=d&e#f', 'https://ä.example/ü'])(
    'takes %s',
    (value) => {
      expect(messageOf(address, value)).toEqual({ data: value });
    },
  );

  it.each([
    'javascript:alert(1)',
    'JAVASCRIPT:alert(1)',
    'data:text/html,a',
    '//a.example',
    'a.example',
    'https://',
    'https://a b',
    'https://a.example/"onload="b',
    'https://a.example/<b>',
    ' https://a.example',
    'mailto:a@b.example',
    '',
  ])('refuses %j', (value) => {
    expect(messageOf(address, value)).toEqual([`"${value}" is not a web address.`]);
  });
});

describe('other fields', () => {
  it('takes a name or a name in another language as an alias', () => {
    expect(messageOf(alias, 'Ada')).toEqual({ data: { name: 'Ada' } });
    expect(messageOf(alias, { name: 'Ада', lang: 'ru' })).toEqual({
      data: { name: 'Ада', lang: 'ru' },
    });
  });

  it.each(['en', 'de-CH', 'zh-Hant-TW', 'es-419', 'de-CH-1996', 'sl-nedis'])('takes the language %s, as formats of dates do', (value) => {
    expect(messageOf(language, value)).toEqual({ data: value });
    expect(Intl.getCanonicalLocales(value)).toHaveLength(1);
  });

  it.each([
    'English',
    'e',
    'en_GB',
    'de-',
    '',
    'en-a',
    'xx-yy-zz',
    'en-abcdefghi',
    'de-1996-1996',
  ])('refuses the language %j', (value) => {
    expect(messageOf(language, value)).toEqual(['It is not a language tag such as en or de-CH.']);
  });

  it('takes dates that exist', () => {
    expect(messageOf(date, '2024-02-29')).toEqual({ data: '2024-02-29' });
    for (const none of ['2025-02-29', '2025-13-40', '0000'])
      expect(messageOf(date, none)).toEqual([`"${none}" is not a date that exists.`]);
    expect(messageOf(date, '2025-21')).toEqual(['"2025-21" is not written as a date.']);
    expect(messageOf(date, 2025)).toEqual(['It is not text.']);
  });
});

describe('a day', () => {
  it('is one that is known', () => {
    expect(day.parse('2025-12-04')).toBe('2025-12-04');
  });

  it.each(['2025', '2025-12', '2025-12-04/2025-12-05', '2025-12-04~', '2025-02-30'])(
    'is not %s: pages say "up to" it',
    (value) => {
      const { error } = day.safeParse(value);
      expect(error?.issues).toMatchObject([{ code: 'custom', params: { rule: 'invalid-date' } }]);
    },
  );
});
