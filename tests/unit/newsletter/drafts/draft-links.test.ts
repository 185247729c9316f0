import { describe, expect, it } from 'vitest';
import { draftFormat } from '../../../../src/newsletter/drafts/draft-format.ts';
import { draftLinks, type TextFormat } from '../../../../src/newsletter/drafts/draft-links.ts';

/** Line and address, and what the address is for where it is no link. */
const found = (text: string, format: TextFormat) =>
  draftLinks(text, format).map(({ span, href, role }) => {
    const line = text.slice(0, span?.start).split('\n').length;
    return `${line} ${href}${role === 'link' ? '' : ` (${role})`}`;
  });

describe('draftFormat', () => {
  it.each([
    ['a.html', 'html'],
    ['a.HTM', 'html'],
    ['a.b.md', 'markdown'],
    ['a.markdown', 'markdown'],
    ['a.txt', 'text'],
    ['a.eml', 'mail'],
    ['a.mjml', 'html'],
    ['a.docx', undefined],
    ['html', undefined],
    ['a.constructor', undefined],
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

  it('takes anchors and comments for no link', () => {
    const html = '<a id="b">b</a><!-- <a href="/c"> --> words/d';
    expect(found(html, 'html')).toEqual([]);
  });

  it.each([
    [
      '<img src=/a.png srcset="/b.png 1x, /c.png?a=1,2 2x,/d.png">',
      ['/a.png', '/b.png', '/c.png?a=1,2', '/d.png'],
    ],
    [
      '<td background="/a.png" style="background:#fff url(&quot;/b.png&quot;)">',
      ['/a.png', '/b.png'],
    ],
    [
      '<style>@import "/a.css"; /* url(/x.png) */ p { background: url( /b.png ) }</style>',
      ['/a.css', '/b.png'],
    ],
    ['<body style="background-image: url(\'/a.png?x=1&amp;y=2\')">', ['/a.png?x=1&y=2']],
    ['<amp-img src="/a.png"></amp-img><video poster="/b.png">', ['/a.png', '/b.png']],
    [
      '<mj-section background-url="/a.png"><mj-image src="/b.png" /></mj-section>',
      ['/a.png', '/b.png'],
    ],
    [
      '<!--[if gte mso 9]><v:rect><v:fill type="frame" src="/a.png" /></v:rect><![endif]-->',
      ['/a.png'],
    ],
    ['<!--[if (mso)|(IE)]><v:shape><v:imagedata src="/a.png"/></v:shape><![endif]-->', ['/a.png']],
  ])('finds the pictures of %s', (html, expected) => {
    expect(found(html, 'html')).toEqual(expected.map((href) => `1 ${href} (picture)`));
  });

  it('finds what only Outlook reads, and what it does not', () => {
    const html =
      '<!--[if mso]><v:roundrect href="/a"></v:roundrect></td>\n<td background="/b.png"><![endif]-->\n<!--[if !mso]><!--><a href="/c">c</a><!--<![endif]-->';
    expect(found(html, 'html')).toEqual(['1 /a', '2 /b.png (picture)', '3 /c']);
  });

  it('finds the links of pieces of a table, of templates in CDATA and of an unclosed tag', () => {
    expect(found('<tr><td><a href="/a">a</a>', 'html')).toEqual(['1 /a']);
    expect(found('<mj-text><![CDATA[<a href="/a">a</a>]]></mj-text>', 'html')).toEqual(['1 /a']);
    expect(found('<p>x\r\n<a class=b href=/a?b>a', 'html')).toEqual(['2 /a?b']);
  });

  it('reads a whole document of tables', () => {
    const html = '<!doctype html><body><table><tr>\n<td><a href="/a">a</a></td></tr></table>';
    expect(found(html, 'html')).toEqual(['2 /a']);
  });
});

describe('draftLinks in Markdown', () => {
  it('finds links, reference definitions and bare addresses', () => {
    const text = '[a](/a) https://b.example/x.\n\n[c][c]\n\n[c]: /c "C"\n';
    expect(found(text, 'markdown')).toEqual(['1 /a', '1 https://b.example/x', '5 /c (other)']);
  });

  it('finds links of HTML inside it', () => {
    expect(found('Text\n\n<div>\n<a href="/a">a</a>\n</div>\n', 'markdown')).toEqual(['4 /a']);
  });

  it('finds pictures, autolinks and references of every kind, and takes code for no link', () => {
    const text =
      '![a](/a.png "x") `[b](/b)`\n\n<https://c.example/> [d]\n\n> ![e]\n\n    [f](/f)\n\n[d]: </d d>\n[e]: /e.png\n';
    expect(found(text, 'markdown')).toEqual([
      '1 /a.png (picture)',
      '3 https://c.example/',
      '9 /d d (other)',
      '10 /e.png (other)',
    ]);
  });

  it('resolves escapes, and finds the tags of a line and of a quotation', () => {
    const text = '[a](/a\\_b?x=1&amp;y=2)\n\n> <a\n> href="/c">*c*</a>\n';
    expect(found(text, 'markdown')).toEqual(['1 /a_b?x=1&y=2', '4 /c']);
  });
});

describe('draftLinks in Markdown that would keep its parser busy for minutes', () => {
  it.each([
    ['brackets', '['.repeat(5000)],
    ['emphasis', '*a **b '.repeat(2000)],
    ['quotations', '> '.repeat(5000)],
    ['length', 'word '.repeat(30_000)],
  ])('finds whole addresses in spite of %s', (_, much) => {
    const text = `${much}\n[a](https://a.example/b/) <a href="/c">c</a> <img src="https://d.example/">\n`;
    expect(found(text, 'markdown').map((one) => one.replace(/^\d+ /, ''))).toEqual([
      'https://a.example/b/',
      '/c',
      'https://d.example/ (picture)',
    ]);
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
