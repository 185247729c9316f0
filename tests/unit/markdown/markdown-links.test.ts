import { describe, expect, it } from 'vitest';
import { markdownProcessor } from '../../../src/markdown/processor.ts';
import { NameTrie } from '../../../src/names/name-trie.ts';

const names = new NameTrie([
  ['Ada Abbott', 'ada'],
  ['Abbott', 'ada'],
  ['weir', 'weir'],
  ['Зеленський', 'z'],
]);

async function compile(source: string, path = '/content/glossary/x.mdx'): Promise<string> {
  const processor = markdownProcessor(() => ({
    names,
    entryOf: (file) => /([a-z-]+)\.mdx$/.exec(file)?.[1],
    pathOf: (id) => `/sub/${id}/`,
  }));
  const renderer = await processor.createMdxRenderer?.(
    { syntaxHighlight: false, gfm: true, smartypants: false } as never,
    { optimize: false, srcDir: new URL('file:///content/'), sourcemap: false },
  );
  return (await renderer?.process(source, path, {} as never))?.code ?? '';
}

const links = (code: string) => [...code.matchAll(/href: "([^"]+)"/g)].map((match) => match[1]);

describe('links', () => {
  it.each([
    ['the first mention only', 'Ada Abbott met Ada Abbott.', ['/sub/ada/']],
    ['one entry once, whatever the name', 'Abbott, that is Ada Abbott.', ['/sub/ada/']],
    ['several entries', 'Abbott at the weir.', ['/sub/ada/', '/sub/weir/']],
    ['in lists and tables', '- Abbott\n\n| a |\n| --- |\n| weir |', ['/sub/ada/', '/sub/weir/']],
    ['other scripts', 'Зеленський said.', ['/sub/z/']],
    ['inside background', '<Background source="m">\n\nAbbott.\n\n</Background>', ['/sub/ada/']],
    ['in emphasis', '*Abbott*', ['/sub/ada/']],
  ])('%s', async (_, source, expected) => {
    expect(links(await compile(source))).toEqual(expected);
  });
});

describe('leaves alone', () => {
  it.each([
    ['headings', '## Abbott'],
    ['public headings', '<H id="a">Abbott</H>'],
    ['quotations', '<Quote id="q">Abbott</Quote> said.'],
    ['terms', 'A <Term source="m">weir</Term>.'],
    ['links to entries', 'See <Entry id="weir">the weir</Entry> and weir.'],
    ['code', '`Abbott`'],
    ['clock times', 'At 10:30 sharp.'],
    ['parts of words', 'Abbottsford and weirdly.'],
  ])('%s', async (_, source) => {
    expect(links(await compile(source))).toEqual([]);
  });

  it('other links', async () => {
    expect(links(await compile('[Abbott](https://a.example/)'))).toEqual(['https://a.example/']);
  });

  it('the entry’s own page', async () => {
    expect(links(await compile('The weir and Abbott.', '/content/glossary/weir.mdx'))).toEqual([
      '/sub/ada/',
    ]);
  });
});

it('keeps every character of the text', async () => {
  const code = await compile('At 10:30 -- "so" he said... it’s Abbott’s weir — all of it.');
  expect(code).toContain('At 10:30 -- ');
  expect(code).toContain('said... it’s ');
});

it('gives plain headings an id that is promised to nobody', async () => {
  expect(await compile('## What is open')).toContain('id: "p-what-is-open"');
});

it('tells <Positions> whose page it stands on', async () => {
  expect(await compile('<Positions/>', '/content/glossary/weir.mdx')).toContain('entry: "weir"');
});
