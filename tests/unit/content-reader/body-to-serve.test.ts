import { expect, it } from 'vitest';
import { bodyToServe } from '../../../src/content-reader/body-to-serve.ts';
import { emptyMemory } from '../../../src/content-reader/showing.ts';
import { replaceToWrite } from '../../../src/content-reader/to-write.ts';

const FILE = (body: string) => `---\nkind: person\n---\n\n${body}\n`;
const serve = (text: string | undefined, memory = emptyMemory()) =>
  replaceToWrite(bodyToServe('a.mdx', 'content/a.mdx', text, memory), (words) => `[${words}]`);

it('serves a sound file as it is', () => {
  const text = FILE('She spoke. <Cite at="1"/>');
  expect(serve(text)).toBe(text);
});

it.each([
  ['a tag that is not closed', '<Quote id="x'],
  ['a component that does not exist', '<Chart/>'],
  ['an import', "import fs from 'node:fs'"],
  ['an expression', '{process.exit()}'],
  ['HTML', '<script>alert(1)</script>'],
  ['a picture', '![x](./x.png)'],
])(
  'never hands %s to the compiler: it serves the last good text, else what to write',
  (_, body) => {
    const memory = emptyMemory();
    expect(serve(FILE(body), memory)).toBe('<p>{"[To write: text · content/a.mdx:1]"}</p>');
    serve(FILE('Good.'), memory);
    expect(serve(FILE(body), memory)).toBe(FILE('Good.'));
    expect(serve(undefined, memory)).toBe(FILE('Good.'));
  },
);

it('serves the new text of a file whose frontmatter alone is broken, on its lines', () => {
  expect(serve('---\nname: "x\n---\n\nNew.\n')).toBe('\n\n\n\nNew.\n');
});

it('says below a heading that nothing follows what to write, and nowhere else', () => {
  const body = '<H id="a">One</H>\n\n<H id="b">Two</H>\n\nText.\n\n## Three\n\n### Four\n\nText.';
  const text = serve(FILE(body));
  expect(text.match(/To write: text · content\/a\.mdx:\d+/g)).toEqual([
    'To write: text · content/a.mdx:5',
  ]);
  expect(text.indexOf('To write')).toBeLessThan(text.indexOf('Two'));
});

it('says what to write in a file without a body', () => {
  expect(serve('---\nkind: person\n---\n')).toContain('[To write: text · content/a.mdx:4]');
});
