import { base64, CARD, type DraftCase, escaped, mail, NONE, SITE, WEIR } from './draft-case.ts';

const lines = (...text: string[]): string => text.join('\n');
const HTTP = WEIR.replace('https', 'http');
const BARE = WEIR.slice(0, -1);
const data = (value: object): string => JSON.stringify(value).replaceAll('"', '&quot;');
const opens = (line: number, count: number): string[] =>
  Array.from({ length: count }, () => `${line} opens`);

/** Drafts as the editors of senders hold them, and mails as they come back: forwarded, quoted, flowed. */
export const EDITORS: DraftCase[] = [
  {
    name: 'Substack, in its editor.html',
    draft: lines(
      `<a class="image-link" href="${CARD}"><picture><source srcset="https://substackcdn.com/image/fetch/$s_!x!,w_424,c_limit,f_webp/${escaped(CARD)} 424w"><img src="https://substackcdn.com/image/fetch/$s_!x!,w_1456/${escaped(CARD)}" data-attrs="${data({ src: CARD })}"></picture></a>`,
      `<p class="button-wrapper" data-attrs="${data({ url: NONE, action: null })}"><a class="button primary" href="${NONE}">x</a></p>`,
      `<a href="${WEIR}" rel="">x</a><a class="footnote-anchor" href="#footnote-1-123">1</a>`,
    ),
    expected: [...opens(1, 3), '2 unknown-page', '3 opens'],
  },
  {
    name: 'Beehiiv, in its editor.html',
    draft: lines(
      `<a class="link" href="${WEIR}?utm_source=weekly.beehiiv.com&utm_campaign=x&_bhlid=0a1b2c">a</a>`,
      `<a href="${BARE}?utm_source=x&_bhlid={{blid}}">b</a>`,
    ),
    expected: ['1 opens', `2 wrong-path -> ${WEIR}?utm_source=x&_bhlid={{blid}}`],
  },
  {
    name: 'Ghost, in its editor.html',
    draft: lines(
      `<!--kg-card-begin: bookmark--><a class="kg-bookmark-container" href="${WEIR}?ref=weekly.example"><img src="${CARD}"></a><!--kg-card-end: bookmark-->`,
      `<a href="__GHOST_URL__/p/x/">x</a> <a href="${NONE}?ref=x#/portal/signup">y</a> <a href="{unsubscribe_url}">u</a>`,
    ),
    expected: [...opens(1, 2), '2 unknown-page'],
  },
  {
    name: 'HubSpot, Brevo and MailerLite, in their editors.html',
    draft: lines(
      `<a href="${WEIR}?_hsenc=p2ANqtz-9x&_hsmi=12345&utm_source=hs_email">a</a> <a href="{{ unsubscribe_link }}">u</a>`,
      `<a href="{{ mirror }}">m</a> <a href="${WEIR}?utm_campaign={{ campaign.name | urlencode }}">b</a>`,
      `<a href="{$unsubscribe}">u</a> <td background="${CARD}" style="background-image:url('${NONE}x.png')">`,
    ),
    expected: ['1 opens', '2 opens', '3 opens', '3 unknown-page'],
  },
  {
    name: 'an address for some and another for others.html',
    draft: lines(
      `<a href="{% if a %}${BARE}{% else %}${NONE}{% endif %}">HubSpot, Klaviyo, Customer.io</a>`,
      `<a href='*|IF:X|*${WEIR}*|ELSE:|*${HTTP}*|END:IF|*'>Mailchimp</a>`,
      `<a href="{{#if a}}${WEIR}{{else}}${NONE}{{/if}}">SendGrid, Postmark</a>`,
      `<a href="%%[ IF @x THEN ]%%${WEIR}%%[ ELSE ]%%${NONE}%%[ ENDIF ]%%">Marketing Cloud</a>`,
      `<a href="<% if (a) { %>${WEIR}<% } %>">programs</a>`,
      `<a href="{% if a %}{{ b }}{% else %}{{ c }}{% endif %}">filled in</a>`,
    ),
    expected: [
      `1 wrong-path -> ${WEIR}`,
      '1 unknown-page',
      '2 opens',
      `2 wrong-scheme -> ${WEIR}`,
      '3 opens',
      '3 unknown-page',
      '4 opens',
      '4 unknown-page',
      '5 opens',
    ],
  },
  {
    name: 'forwarded by Outlook and by Gmail.html',
    draft: lines(
      `<a href="https://eur01.safelinks.protection.outlook.com/?url=${escaped(WEIR)}&amp;data=05%7C02&amp;reserved=0" originalsrc="${WEIR}" shash="abc=" title="Original URL: ${WEIR}. Click or tap if you trust this link.">a</a>`,
      `<div class="gmail_quote"><a href="${NONE}" data-saferedirecturl="https://www.google.com/url?q=${escaped(NONE)}&amp;source=gmail&amp;ust=1">b</a></div>`,
    ),
    expected: [`1 wrapped -> ${WEIR}`, '2 unknown-page'],
  },
  {
    name: 'Apple Mail, with a reply.eml',
    draft: mail(
      'Content-Type: multipart/alternative; boundary="Apple-Mail=_1"',
      'Mime-Version: 1.0 (Mac OS X Mail 16.0 \\(3774.300.61.1.2\\))',
      '',
      '--Apple-Mail=_1',
      'Content-Transfer-Encoding: quoted-printable',
      'Content-Type: text/plain; charset=utf-8',
      '',
      `Read =E2=80=9C${WEIR}=E2=80=9D and <${BARE}>`,
      '> On 1 May, X wrote:',
      '>=20',
      `> ${NONE}`,
      '--Apple-Mail=_1',
      'Content-Type: text/html; charset=us-ascii',
      '',
      `<blockquote type="cite"><a href="${BARE}">x</a></blockquote>`,
      '--Apple-Mail=_1--',
    ),
    expected: ['8 opens', `8 wrong-path -> ${WEIR}`, '11 unknown-page', `15 wrong-path -> ${WEIR}`],
  },
  {
    name: 'broken within the host or the base.txt',
    draft: lines(
      'see https://news.exam',
      'ple/talks/glossary/weir/',
      '> https://news.example/ta',
      '> lks/glossary/weir/',
      'see https://news.exam',
      'and what it says',
    ),
    expected: ['1 wrong-path', '3 wrong-path'],
  },
  {
    name: 'a reply in plain text.txt',
    draft: lines(
      `> See <${WEIR}>.`,
      `>> or ${NONE}, [${BARE}] (${HTTP})`,
      `> Weir<${WEIR}> map<${SITE}/>`,
      `| ${WEIR}`,
      `[1]: ${WEIR}`,
      `URL:${WEIR}`,
      `see:${NONE}`,
      `[image: x] <${WEIR}>`,
      `HYPERLINK "${NONE}"x`,
    ),
    expected: [
      '1 opens',
      '2 unknown-page',
      `2 wrong-path -> ${WEIR}`,
      `2 wrong-scheme -> ${WEIR}`,
      ...opens(3, 2),
      ...[4, 5, 6].flatMap((line) => opens(line, 1)),
      '7 unknown-page',
      '8 opens',
      '9 unknown-page',
    ],
  },
  {
    name: 'marks of many languages around it.txt',
    draft: lines(
      `„${WEIR}“ »${WEIR}« ‚${WEIR}‘ 「${WEIR}」 『${WEIR}』 （${WEIR}） 【${WEIR}】 《${WEIR}》`,
      `«\u00A0${WEIR}\u00A0» "${WEIR}", '${WEIR}'; ${WEIR}… ${WEIR}?! ${WEIR}’s *${WEIR}* _${WEIR}_ \`${WEIR}\``,
      `${WEIR}。 ${WEIR}、 ${WEIR}\u060C ${WEIR}\u061F ${WEIR}— ${WEIR}–next ${WEIR}|${WEIR} ${WEIR}·`,
    ),
    expected: [...opens(1, 8), ...opens(2, 9), ...opens(3, 9)],
  },
  {
    name: 'markup of programs.txt',
    draft: lines(
      `\\href{${WEIR}}{x} \\url{${NONE}} {${WEIR}} ${WEIR}?a={{b}}`,
      `link:${WEIR}[Weir] ${WEIR}[Weir^] image::${CARD}[]`,
      `"x":${WEIR} {"url":"${NONE}"}`,
    ),
    expected: [
      '1 opens',
      '1 unknown-page',
      ...opens(1, 2),
      ...opens(2, 3),
      '3 opens',
      '3 unknown-page',
    ],
  },
  {
    name: 'front matter, footnotes and pictures that lead on.md',
    draft: lines(
      '---',
      `canonical_url: ${NONE}`,
      `image: "${CARD}"`,
      '---',
      '',
      'Text[^1] and [w] and [x](' + WEIR + ' (t)).',
      '',
      `[^1]: See ${NONE}.`,
      `[w]: <${BARE}> "t"`,
      '',
      `[![alt](${CARD})](${NONE})`,
    ),
    expected: [
      '2 unknown-page',
      '3 opens',
      '6 opens',
      '8 unknown-page',
      `9 wrong-path -> ${WEIR}`,
      '11 opens',
      '11 unknown-page',
    ],
  },
  {
    name: 'buttons of more places for sharing.html',
    draft: lines(
      `<a href="https://wa.me/?text=Read%20${escaped(WEIR)}">a</a>`,
      `<a href="https://bsky.app/intent/compose?text=${escaped(`Weir ${NONE}`)}">b</a>`,
      `<a href="fb-messenger://share?link=${escaped(NONE)}">c</a>`,
      `<a href="sms:?&body=${escaped(`x ${WEIR}`)}">d</a>`,
      `<a href="mailto:?body=Read:%20${escaped(HTTP)}%0D%0A${escaped(NONE)}">e</a>`,
    ),
    expected: [
      '1 opens',
      '2 unknown-page',
      '3 unknown-page',
      '4 opens',
      `5 wrong-scheme -> mailto:?body=Read:%20${escaped(WEIR)}%0D%0A${escaped(NONE)}`,
    ],
  },
  {
    name: 'parts within parts.eml',
    draft: mail(
      'Subject: =?utf-8?q?Weir?=',
      `List-Unsubscribe: <${NONE}>`,
      'Content-Type: multipart/related; boundary=aa',
      '',
      '--aa',
      'Content-Type: multipart/alternative; boundary="bb"',
      '',
      '--bb',
      'Content-Type: text/plain; charset=utf-8',
      'Content-Transfer-Encoding: base64',
      '',
      base64(`Hi\n${BARE}\n`),
      '--bb',
      'Content-Type: text/html; charset=utf-8',
      'Content-Transfer-Encoding: quoted-printable',
      '',
      '<a href=3D"https://news.example/talks/glo=',
      'ssary/weir">x</a><img src=3D"cid:1">',
      '--bb--',
      '--aa--',
    ),
    expected: [`12 wrong-path -> ${WEIR}`, `17 wrong-path -> ${WEIR}`],
  },
];
