import { describe, expect, it } from 'vitest';
import {
  type DraftFormat,
  draftFormat,
  draftLinks,
} from '../../../../src/newsletter/links/draft-links.ts';

const found = (text: string, format: DraftFormat) =>
  draftLinks(text, format).map(({ line, href }) => `${line} ${href}`);

describe('draftFormat', () => {
  it.each([
    ['a.html', 'html'],
    ['a.HTM', 'html'],
    ['a.b.md', 'markdown'],
    ['a.markdown', 'markdown'],
    ['a.txt', 'text'],
    ['a.docx', undefined],
    ['html', undefined],
  ])('takes %s for %s', (name, format) => {
    expect(draftFormat(name)).toBe(format);
  });
});

describe('draftLinks in HTML', () => {
  it('finds every address of a link, in order and with its line', () => {
    const html = '<p><a href="https://a.example/">a</a>\n<a HREF=/b>b</a>\n<area href="c"></p>';
    expect(found(html, 'html')).toEqual(['1 https://a.example/', '2 /b', '3 c']);
  });

  it('resolves character references', () => {
    expect(found('<a href="/?a=1&amp;b=2">x</a>', 'html')).toEqual(['1 /?a=1&b=2']);
  });

  it('takes images, anchors, comments and text for no link', () => {
    const html = '<img src="/a"><a id="b">b</a><!-- <a href="/c"> --> https://d.example/';
    expect(found(html, 'html')).toEqual([]);
  });

  it('reads a whole document of tables', () => {
    const html = '<!doctype html><body><table><tr>\n<td><a href="/a">a</a></td></tr></table>';
    expect(found(html, 'html')).toEqual(['2 /a']);
  });
});

describe('draftLinks in Markdown', () => {
  it('finds links, reference definitions and bare addresses', () => {
    const text = '[a](/a) https://b.example/x.\n\n[c][c]\n\n[c]: /c "C"\n';
    expect(found(text, 'markdown')).toEqual(['1 /a', '1 https://b.example/x', '5 /c']);
  });

  it('finds links of HTML inside it', () => {
    expect(found('Text\n\n<div>\n<a href="/a">a</a>\n</div>\n', 'markdown')).toEqual(['4 /a']);
  });

  it('takes images and code for no link', () => {
    expect(found('![a](/a) `[b](/b)`', 'markdown')).toEqual([]);
  });
});

describe('draftLinks in plain text', () => {
  it.each([
    ['See https://a.example/b/.', ['1 https://a.example/b/']],
    ['(https://a.example/b/)', ['1 https://a.example/b/']],
    ['https://a.example/b_(c)', ['1 https://a.example/b_(c)']],
    ['<https://a.example/b/>', ['1 https://a.example/b/']],
    ['“https://a.example/b/”, he said', ['1 https://a.example/b/']],
    ['a.example/b/ and //c.example/d/', ['1 a.example/b/', '1 //c.example/d/']],
    ['localhost:4321/a/ and/or me@a.example/b', []],
    ['One\nhttp://a.example/#b?c=d!', ['2 http://a.example/#b?c=d']],
    ['No link.', []],
  ])('in %s', (text, expected) => {
    expect(found(text, 'text')).toEqual(expected);
  });
});
