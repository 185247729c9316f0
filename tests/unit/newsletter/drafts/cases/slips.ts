import { base64, CARD, type DraftCase, escaped, mail, NONE, SITE, WEIR } from './draft-case.ts';

const lines = (...text: string[]): string => text.join('\n');
const links = (...hrefs: string[]): string =>
  hrefs.map((href) => `<a href="${href.replaceAll('"', '&quot;')}">x</a>`).join('\n');
const BARE = WEIR.replace('https://', '');
const offered = (verdict: string, count: number, address = WEIR): string[] =>
  Array.from({ length: count }, (_, index) => `${index + 1} ${verdict} -> ${address}`);

/** What hands and programs do to an address by mistake, and what only looks like a mistake. */
export const SLIPS: DraftCase[] = [
  {
    name: 'tags and attributes called like what every object has.html',
    draft: `<constructor constructor="${WEIR}"><a tostring="${WEIR}" href="${WEIR}">x</a></constructor>`,
    expected: ['1 opens'],
  },
  {
    name: 'slips of the scheme in text.txt',
    draft: lines(
      `hxxps://${BARE}`,
      `https//${BARE}`,
      `https:${BARE}`,
      `https:/${BARE}`,
      `https:// ${BARE}`,
      `feed://${BARE}`,
      `URL:${WEIR} view-source:${WEIR}`,
      `somescheme://${BARE} and ftp://${BARE}`,
    ),
    expected: [
      `1 wrong-scheme -> ${WEIR}`,
      `2 wrong-scheme -> ${WEIR}`,
      `3 wrong-path -> ${WEIR}`,
      `4 wrong-path -> ${WEIR}`,
      `5 wrong-scheme -> ${WEIR}`,
      `6 wrong-scheme -> ${WEIR}`,
      '7 opens',
      '7 opens',
      `8 wrong-scheme -> ${WEIR}`,
    ],
  },
  {
    name: 'a host alone.txt',
    draft: lines('www.news.example', 'Www.News.example?a=1.', 'news.example', 'www.other.example'),
    expected: [`1 wrong-host -> ${SITE}/`, `2 wrong-host -> ${SITE}/?a=1`],
  },
  {
    name: 'lines of addresses with faults.txt',
    draft: lines(WEIR.replace('https', 'http'), `[see](${BARE})`, `htps://${BARE}`, `x://${BARE}`),
    expected: [
      `1 wrong-scheme -> ${WEIR}`,
      `2 wrong-scheme -> ${WEIR}`,
      `3 wrong-scheme -> ${WEIR}`,
    ],
  },
  {
    name: 'behind an anchor that is never closed.html',
    draft: lines('<a name="top">', `<p>${NONE}</p>`, `<a href="${WEIR}">${NONE}</a>`),
    expected: ['2 unknown-page', '3 opens'],
  },
  {
    name: 'not alone in its attribute.html',
    draft: links(
      `(${WEIR})`,
      `[${WEIR}]`,
      `[${WEIR}](${WEIR})`,
      `URL:${WEIR}`,
      `Link: ${WEIR}`,
      `see ${WEIR}.`,
      `\u200B${WEIR}`,
      `\uFEFF${WEIR}`,
      `feed:${WEIR}`,
      `“${WEIR}”`,
    ),
    expected: offered('wrong-path', 10),
  },
  {
    name: 'not alone, for another site.html',
    draft: links('(https://other.example/)', `/go?to=${NONE}`, 'Link: https://other.example/'),
    expected: ['2 wrong-host'],
  },
  {
    name: 'handed to programs.html',
    draft: links(
      `viber://forward?text=${escaped(`Read ${NONE}`)}`,
      `sgnl://send?text=${escaped(NONE)}`,
      `line://msg/text/${escaped(NONE)}`,
      `https://line.me/R/msg/text/?${escaped(`Read ${NONE}`)}`,
      'cid:part1@news.example',
      `data:text/plain,${NONE}`,
    ),
    expected: [1, 2, 3, 4].map((line) => `${line} unknown-page`),
  },
  {
    name: 'a path to which a program gave a host.html',
    draft: links(`x-webdoc://1A-2B/talks/glossary/weir/`, `app://${BARE}`, 'app://settings/'),
    expected: [`1 wrong-host -> ${WEIR}`, `2 wrong-scheme -> ${WEIR}`],
  },
  {
    name: 'on another machine of the office.html',
    draft: links(
      'http://192.168.1.5:4321/talks/',
      'http://desk.local:4321/talks/',
      'http://192.168.1.1/talks/',
      'http://192.168.1.5:4321/elsewhere/',
    ),
    expected: [`1 wrong-host -> ${SITE}/`, `2 wrong-host -> ${SITE}/`],
  },
  {
    name: 'a folder is no host.html',
    draft: links('talks/glossary/weir/', 'glossary/weir/'),
    expected: offered('wrong-host', 2),
  },
  {
    name: 'counting parameters that lost their place.html',
    draft: links(
      `${WEIR}?a=1&amp;amp;b=2`,
      `${WEIR}?a=1?b=2`,
      `${WEIR}&amp;amp;b=2`,
      `${WEIR}?a=what?`,
      `${WEIR}?a=b&amp;amplitude=2`,
    ),
    expected: [
      `1 broken-tracking -> ${WEIR}?a=1&b=2`,
      `2 broken-tracking -> ${WEIR}?a=1&b=2`,
      `3 broken-tracking -> ${WEIR}?b=2`,
      '4 opens',
      '5 opens',
    ],
  },
  {
    name: 'references of HTML in text.txt',
    draft: `${WEIR}?utm_source=a&amp;utm_medium=b`,
    expected: [`1 broken-tracking -> ${WEIR}?utm_source=a&utm_medium=b`],
  },
  {
    name: 'several words of a page to show.html',
    draft: links(
      `${WEIR}#:~:text=a,b&amp;text=c`,
      `${WEIR}#:~:text=a-,b,-c`,
      `${WEIR}#why:~:text=a&amp;text=b`,
    ),
    expected: ['1 opens', '2 opens', `3 fragment -> ${WEIR}`],
  },
  {
    name: 'places that senders fill in.html',
    draft: links(
      ...['{slug}', '{$slug}', '%SLUG%', '${slug}'].map((slug) => `${SITE}/glossary/${slug}/`),
      `{link('${NONE}')}`,
      `[link '${NONE}']`,
      `\${clickurl('${NONE}')}`,
    ),
    expected: ['5 unknown-page', '6 unknown-page', '7 unknown-page'],
  },
  {
    name: 'a page that leads on by itself.html',
    draft: lines(
      `<meta http-equiv="refresh" content="0; url=${NONE}">`,
      `<meta http-equiv="refresh" content="5;URL='${WEIR.replace('https', 'http')}'">`,
    ),
    expected: ['1 unknown-page', `2 wrong-scheme -> ${WEIR}`],
  },
  {
    name: 'broken over two lines in the text of HTML.html',
    draft: lines('<pre>', `${SITE}/glossary/`, 'weir/</pre>', `<a href=${SITE}/glossary/`, 'id=x>'),
    expected: ['2 wrong-path', '4 opens'],
  },
  {
    name: 'without a scheme in Markdown.md',
    draft: lines(
      `Read ${BARE}, [${BARE}](https://other.example/) or \`${BARE}\`.`,
      '',
      `**news.example/talks/glossary/nowhere\\_at\\_all/** ![${BARE}](${CARD})`,
      '',
      `    ${BARE}`,
      '',
      `| ${BARE} |`,
      '|---|',
      `| x |`,
    ),
    expected: [
      `1 wrong-scheme -> ${WEIR}`,
      '3 wrong-scheme',
      '3 opens',
      `7 wrong-scheme -> ${WEIR}`,
    ],
  },
  {
    name: 'copied out of a program, below an empty line.eml',
    draft: mail(
      '',
      '  ',
      'Subject: a',
      'Content-Type: text/html; charset=utf-8',
      'Content-Transfer-Encoding: base64',
      '',
      base64(`<a href="${NONE}">x</a>`),
    ),
    expected: ['7 unknown-page'],
  },
  {
    name: 'base64 in pieces, its name in marks.eml',
    draft: mail(
      'Content-Type: text/html; charset=utf-8',
      'Content-Transfer-Encoding: "BASE64" (a comment)',
      '',
      base64('<p>a</p>'),
      base64(`<a href="${WEIR.slice(0, -1)}">b</a>`),
      '',
    ),
    expected: [`4 wrong-path -> ${WEIR}`],
  },
  {
    name: 'base64 with a footer that a list put behind it.eml',
    draft: mail(
      'Content-Type: text/plain; charset=utf-8',
      'Content-Transfer-Encoding: base64',
      '',
      base64(`${WEIR.replace('https', 'http')} `),
      '',
      '-- ',
      'The list of the desk',
      '',
    ),
    expected: [`4 wrong-scheme -> ${WEIR}`],
  },
  {
    name: 'base64 in which an address goes on in the next piece.eml',
    draft: mail(
      'Content-Type: text/html; charset=utf-8',
      'Content-Transfer-Encoding: base64',
      '',
      base64('<a href="http://news.'),
      base64('example/talks/gloss'),
      base64('ary/weir/">x</a>'),
    ),
    expected: [`4 wrong-scheme -> ${WEIR}`],
  },
  {
    name: 'a mail in a mail with other letters in its header, and what is no type.eml',
    draft: mail(
      'Content-Type: multipart/mixed; boundary=b',
      '',
      '--b',
      'Content-Type: message/global',
      '',
      'Subject: ü',
      '',
      NONE,
      '--b',
      'Content-Type: text',
      '',
      NONE,
      '--b--',
    ),
    expected: ['8 unknown-page', '12 unknown-page'],
  },
  {
    name: 'letters of two bytes that look like marks.eml',
    draft: Buffer.from(
      mail(
        'Content-Type: text/html; charset=ISO-2022-JP',
        '',
        // A comment and the end of an attribute, were it not for the letters.
        `<p>\u001B$B<!<-\u001B(B <a title="\u001B$B">">\u001B(B" href="${WEIR.slice(0, -1)}">x</a></p>`,
        `<p>\u001B$B"3\u001B(B <a href="${NONE}">x</a></p>`,
      ),
      'latin1',
    ),
    expected: [`3 wrong-path -> ${WEIR}`, '4 unknown-page'],
  },
  {
    name: 'lines of letters that hold an end of a line.txt',
    draft: Buffer.from(`\uFEFF上海\n上\n${NONE}`, 'utf16le'),
    expected: ['3 unknown-page'],
  },
  {
    name: 'the same the other way round.txt',
    draft: Buffer.from(`\uFEFF上海\n上\n${NONE}`, 'utf16le').swap16(),
    expected: ['3 unknown-page'],
  },
  {
    name: 'marks as wide as a letter.txt',
    draft: [
      `请看 https：//${WEIR.slice(8)} 。`,
      `見 https:／／${WEIR.slice(8)}`,
      'https：//elsewhere.example/x',
    ].join('\n'),
    expected: [`1 wrong-scheme -> ${WEIR}`, `2 wrong-scheme -> ${WEIR}`],
  },
  {
    name: 'marks as wide as a letter, and escaped or doubled slashes.html',
    draft: [
      `<a href="https：//${WEIR.slice(8)}?a=b">x</a>`,
      `<a href="https://news.example%2Ftalks%2Fglossary%2Fweir%2F?a=b%2Fc">x</a>`,
      '<a href="https://elsewhere.example%2Ftalks">x</a>',
      '<a href="https://news.example//talks//glossary/weir/?a=b//c">x</a>',
    ].join('\n'),
    expected: [
      `1 wrong-scheme -> ${WEIR}?a=b`,
      `2 wrong-path -> ${WEIR}?a=b%2Fc`,
      `4 wrong-path -> ${WEIR}?a=b//c`,
    ],
  },
  {
    name: 'a host that no browser can read.html',
    draft: links(
      'https://news.example:443443/talks/glossary/weir/?a=b',
      'https://news example/talks/glossary/weir/',
      'https://[news.example]/talks/',
      'https://news.example:/talks/glossary/weir/',
      'https://elsewhere.example:443443/talks/',
    ),
    expected: [
      `1 wrong-host -> ${WEIR}?a=b`,
      `2 wrong-host -> ${WEIR}`,
      `3 wrong-host -> ${SITE}/`,
      '4 opens',
    ],
  },
  {
    name: 'a quotation mark that is not closed, so that words of the draft are part of the address.html',
    draft: lines(
      `<a href="${WEIR}>the weir</a> and <a href="${WEIR}">again</a>`,
      `<a href='${WEIR}?a=b">the weir</a>' title="x">x</a>`,
      `<a href="“${WEIR}>the weir</a>">x</a>`,
      `<a href="${WEIR}?a=<%= b > c ? 'd' : 'e' %>&amp;f={{ g > h }}">x</a>`,
      `<a href="&lt;${WEIR}&gt;">x</a>`,
    ),
    expected: [
      '1 wrong-path',
      '2 wrong-path',
      '3 wrong-path',
      '4 opens',
      `5 wrong-path -> ${WEIR}`,
    ],
  },
  {
    name: 'an address that its correction would not open.html',
    draft: links(`http://localhost:4321/talks/glossary/http://localhost:4321/talks/glossary/weir/`),
    expected: ['1 wrong-host'],
  },
  {
    name: 'one address close behind another.txt',
    draft: lines(
      `[a](${WEIR})[b](${NONE})`,
      `${WEIR}…${NONE}`,
      `${BARE}|${NONE}`,
      `https://elsewhere.example/x[${NONE}]`,
      `https://elsewhere.example/a?b=${escaped(NONE)}`,
    ),
    expected: [
      '1 opens',
      '1 unknown-page',
      '2 opens',
      '2 unknown-page',
      `3 wrong-scheme -> ${WEIR}`,
      '3 unknown-page',
      '4 unknown-page',
      '5 unknown-page',
    ],
  },
  {
    name: 'a picture in a drawing.html',
    draft: `<svg><image href="${WEIR}"/><image xlink:href="${CARD}"/><a href="${WEIR}">x</a></svg>`,
    expected: ['1 not-a-picture', '1 opens', '1 opens'],
  },
  {
    name: 'what a filter puts behind a query or a fragment.html',
    draft: links(
      `https://url.avanan.click/v2/___${WEIR}?a=b&amp;c=d___.YXAzOm5ld3M6YTpvOjE`,
      `https://url.avanan.click/v2/___${WEIR}#why___.YXAzOm5ld3M6YTpvOjE`,
    ),
    expected: [`1 wrapped -> ${WEIR}?a=b&c=d`, `2 fragment -> ${WEIR}`],
  },
  {
    name: 'a page in the folders of a preview or of a disk.html',
    draft: links(
      'https://desk.github.io/briefings/talks/glossary/weir/?a=b',
      'file:///home/desk/dist/glossary/weir/index.html',
      'C:\\sites\\dist\\glossary\\weir\\index.html',
      'dist/glossary/weir/index.html',
      'https://elsewhere.example/wiki/glossary/',
      'file:///home/desk/index.html',
      `https://elsewhere.example/${WEIR}x`,
    ),
    expected: [
      `1 wrong-host -> ${WEIR}?a=b`,
      ...[2, 3, 4].map((line) => `${line} wrong-host -> ${WEIR}`),
      '7 unknown-page',
    ],
  },
  {
    name: 'a path that begins with two slashes.html',
    draft: links('//talks/glossary/weir/', '///talks/glossary/weir/', '//elsewhere/glossary/'),
    expected: offered('wrong-host', 2),
  },
  {
    name: 'counting parameters in place of a fragment.html',
    draft: links(`${WEIR}?a=b#utm_source=c`, `${WEIR}#why=c`),
    expected: [`1 broken-tracking -> ${WEIR}?a=b&utm_source=c`, `2 fragment -> ${WEIR}`],
  },
  {
    name: 'a query that mail software fills in.html',
    draft: `<a href='${WEIR.slice(0, -1)}?{{ utm | default: "a b" }}'>x</a>`,
    expected: [`1 wrong-path -> ${WEIR}?{{ utm | default: "a b" }}`],
  },
];
