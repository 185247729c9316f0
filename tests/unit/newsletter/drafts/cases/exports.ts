import { deflateSync } from 'node:zlib';
import {
  base64,
  base64Url,
  CARD,
  type DraftCase,
  escaped,
  NONE,
  SITE,
  WEIR,
} from './draft-case.ts';

const HTTP = WEIR.replace('https', 'http');
const BARE = WEIR.slice(0, -1);
const safe = (url: string) =>
  `https://eur01.safelinks.protection.outlook.com/?url=${escaped(url)}&data=05%7C02%7Cdesk%40news.example%7C0a&sdata=x%2Fy%3D&reserved=0`;
const v2 = (url: string) =>
  `https://urldefense.proofpoint.com/v2/url?u=${escaped(url).replaceAll('-', '%2D').replaceAll('_', '%5F').replaceAll('%', '-').replaceAll('-2F', '_')}&d=DwMFaQ&c=euGZstcaTDllvimEN8b7jXrwqOf-v5A_CdpgnVfiiMM&r=x&m=y&s=z&e=`;
const v3 = (url: string) => `https://urldefense.com/v3/__${url}__;!!N0bQ!abc-d_e$`;

/** Drafts as senders, editors and filters write them, whose answers were decided before anything read them. */
export const EXPORTS: DraftCase[] = [
  {
    name: 'Campaign Monitor, as exported.html',
    draft: `<html><head><title><singleline label="Subject">The week</singleline></title></head>
<body background="${CARD}"><webversion>View</webversion> <preferences lang="en">Prefs</preferences>
<layout label="Text"><multiline label="x"><p><a href="${WEIR}" cm_dontconvertlink="" style="color:#000">a</a></p></multiline></layout>
<a href="https://desk.createsend1.com/t/r-l-tdkhkyhl-x-r/">b</a> <fblike>Like</fblike>
<img editable="true" label="Hero" src="${NONE}hero.png" width="600"></body></html>`,
    expected: ['2 opens', '3 opens', '5 unknown-page'],
  },
  {
    name: 'Klaviyo.html',
    draft: `<a href="{% web_view_link %}">v</a>
<a href="${WEIR}?utm_campaign={{ message_name }}&utm_medium={{ 'email'|default:'' }}">a</a>
<img src="${CARD}" srcset="${CARD} 1x, ${CARD}?2x 2x">
<a href="https://ctrk.klclick1.com/l/01ABC_0">b</a> <a href="{% unsubscribe_link %}">u</a>
<div style='background:url("${SITE}/og/glossary/none.png") center / cover no-repeat'></div>`,
    expected: ['2 opens', '3 opens', '3 opens', '3 opens', '5 unknown-page'],
  },
  {
    name: 'Kit, formerly ConvertKit.html',
    draft: `<a href="https://click.convertkit-mail4.com/9vuq8n2o3s6hg/8ghqhohl/${base64(WEIR)}">a</a>
<a href="https://click.kit-mail3.com/9vuq8n2o3s6hg/8ghqhohl/${base64(NONE)}">b</a>`,
    expected: ['1 opens', '2 unknown-page'],
  },
  {
    name: 'Mailjet.html',
    draft: `<a href="https://x0a1.mjt.lu/lnk/AAAAA/1/Vx_yz/${base64Url(HTTP)}">a</a>
<img src="https://x0a1.mjt.lu/oo/AAAAA/x/e.gif">
<a href="https://r.news.example.org/lnk/AAAAA/2/Vx/${base64Url(WEIR)}">b</a>`,
    expected: [`1 wrong-scheme -> ${WEIR}`, '3 opens'],
  },
  {
    name: 'Salesforce Marketing Cloud.html',
    draft: `<custom name="opencounter" type="tracking">
<a href="%%view_email_url%%" alias="View">v</a>
<a href="%%=RedirectTo("${WEIR}")=%%">a</a>
<a href='%%=RedirectTo(concat("${NONE}?id=",@id))=%%'>b</a>
<a href="https://click.mail.news.example.org/?qs=0a1b2c3d4e5f">c</a>
<a alias="x" conversion="false" data-linkto="https://" href="${BARE}">d</a>`,
    expected: ['4 unknown-page', `6 wrong-path -> ${WEIR}`],
  },
  {
    name: 'filters around filters.txt',
    draft: [
      safe(v2(WEIR)),
      v3(safe(NONE)),
      safe(`https://us1.list-manage.com/track/click?u=a&id=b&url=${escaped(HTTP)}`),
      v3(v2(safe(WEIR))),
      safe(safe(safe(BARE))),
    ].join('\n'),
    expected: [
      `1 wrapped -> ${WEIR}`,
      '2 unknown-page',
      `3 wrong-scheme -> ${WEIR}`,
      `4 wrapped -> ${WEIR}`,
      `5 wrong-path -> ${WEIR}`,
    ],
  },
  {
    name: 'other filters.txt',
    draft: [
      `https://linkprotect.cudasvc.com/url?a=${escaped(WEIR).toLowerCase()}&c=E,1,x-y_z,&typo=1`,
      `https://urldefense.proofpoint.com/v1/url?u=${WEIR}&k=x%3D%3D%0A&r=y&m=z&s=w`,
      `https://protect-eu.mimecast.com/s/AbCdEfGh?domain=news.example`,
      `https://eu-west-1.protection.sophos.com/?d=news.example&u=${base64(NONE)}&i=NWY&t=x&h=y&s=z`,
      `https://secure-web.cisco.com/1aBcD-x_y/${escaped(WEIR)}`,
      `https://protect2.fireeye.com/v1/url?k=0a-1b&q=1&e=2c&u=${escaped(HTTP)}`,
      `https://imsva91-ctp.trendmicro.com:443/wis/clicktime/v1/query?url=${escaped(WEIR).toLowerCase()}&umid=0A&auth=0b`,
      `https://clicktime.symantec.com/15siKvD?h=x%3D&u=${WEIR}`,
      `https://shared.outlook.inky.com/link?domain=news.example&t=h.eJx`,
      `https://scanmail.trustwave.com/?c=1&d=x&u=${escaped(NONE)}`,
      `https://can01.safelinks.protection.outlook.com/ap/t-59584e83/?url=${escaped(WEIR)}&data=x`,
    ].join('\n'),
    expected: [
      `1 wrapped -> ${WEIR}`,
      `2 wrapped -> ${WEIR}`,
      '4 unknown-page',
      `5 wrapped -> ${WEIR}`,
      `6 wrong-scheme -> ${WEIR}`,
      `7 wrapped -> ${WEIR}`,
      `8 wrapped -> ${WEIR}`,
      '10 unknown-page',
      `11 wrapped -> ${WEIR}`,
    ],
  },
  {
    name: 'URL Defense with its letters replaced.html',
    draft: `<a href="https://urldefense.com/v3/__https://news.example/talks/glossary/weir/?q=a*b__;Kw!!N0bQ!x$">a</a>
<a href="${v2(NONE)}">b</a>
<a href="https://urldefense.us/v3/__${HTTP}__;!!x!y$">c</a>`,
    expected: [`1 wrapped -> ${WEIR}?q=a+b`, '2 unknown-page', `3 wrong-scheme -> ${WEIR}`],
  },
  {
    name: 'ways out of Google and others.html',
    draft: `<a href="https://www.google.de/url?sa=t&amp;rct=j&amp;esrc=s&amp;url=${escaped(WEIR)}&amp;usg=AOv">a</a>
<a href="https://l.facebook.com/l.php?u=${escaped(NONE)}&amp;h=AT0&amp;fbclid=x">b</a>
<a href="https://www.linkedin.com/safety/go?url=${escaped(HTTP)}&amp;trk=x">c</a>
<a href="https://lnkd.in/abc">d</a>
<a href="https://news.google.com/rss/articles/CBMi${base64Url('\u0001')}?oc=5">e</a>
<a href="https://t.me/iv?url=${escaped(WEIR)}&amp;rhash=1">f</a>
<a href="https://web.archive.org/web/20260101000000/${WEIR}">g</a>`,
    expected: [
      `1 wrapped -> ${WEIR}`,
      '2 unknown-page',
      `3 wrong-scheme -> ${WEIR}`,
      '6 opens',
      '7 opens',
    ],
  },
  {
    name: 'MJML with attributes for all.mjml',
    draft: `<mjml><mj-head><mj-attributes><mj-button href="${NONE}" /><mj-class name="hero" background-url="${CARD}" /></mj-attributes>
<mj-font name="x" href="https://fonts.example/css?family=x" /><mj-preview>Preview ${WEIR}</mj-preview>
<mj-html-attributes><mj-selector path=".c a"><mj-html-attribute name="href">${HTTP}</mj-html-attribute></mj-selector></mj-html-attributes></mj-head>
<mj-body><mj-wrapper background-url="${SITE}/og/x.png"><mj-hero background-url="${CARD}"></mj-hero>
<mj-carousel><mj-carousel-image src="${CARD}" thumbnails-src="${SITE}/og/y.png" href="${WEIR}" /></mj-carousel>
<mj-raw><a href="${BARE}">r</a></mj-raw><mj-include path="./foot.mjml" />
<mj-navbar base-url="${SITE}"><mj-navbar-link href="/glossary/weir/">n</mj-navbar-link><mj-navbar-link href="/nowhere/">n</mj-navbar-link></mj-navbar>
<mj-accordion icon-wrapped-url="${CARD}"></mj-accordion></mj-wrapper></mj-body></mjml>`,
    expected: [
      '1 unknown-page',
      '1 opens',
      '2 opens',
      `3 wrong-scheme -> ${WEIR}`,
      '4 unknown-page',
      '4 opens',
      '5 opens',
      '5 unknown-page',
      '5 opens',
      `6 wrong-path -> ${WEIR}`,
      '7 opens',
      '7 unknown-page',
      '8 opens',
    ],
  },
  {
    name: 'AMP for mail.html',
    draft: `<!doctype html><html ⚡4email data-css-strict><head><script async src="https://cdn.ampproject.org/v0.js"></script></head><body>
<amp-img src="${CARD}" srcset="${CARD} 640w, ${SITE}/og/none.png 320w" width="1" height="1"></amp-img>
<amp-list src="${SITE}/briefing.json" width="1" height="1"></amp-list>
<form method="post" action-xhr="${NONE}"><input type="submit"></form>
<amp-anim src="${CARD}"><amp-img placeholder src="${WEIR}"></amp-img></amp-anim>
<amp-carousel><a href="${WEIR}">x</a></amp-carousel></body></html>`,
    expected: [
      '2 opens',
      '2 opens',
      '2 unknown-page',
      '3 unknown-page',
      '4 unknown-page',
      '5 opens',
      '5 not-a-picture',
      '6 opens',
    ],
  },
  {
    name: 'VML in comments for Outlook.html',
    draft: `<body><!--[if gte mso 9]><v:background xmlns:v="urn:schemas-microsoft-com:vml" fill="t"><v:fill type="tile" src="${SITE}/og/none.png" color="#fff"/></v:background><![endif]-->
<!--[if mso]>
<v:roundrect href="${HTTP}" stroke="f"><v:textbox inset="0,0,0,0"><center>x</center></v:textbox></v:roundrect>
<v:image src="${CARD}" /><v:shape><v:imagedata src="${WEIR}"/></v:shape>
<![endif]-->
<!--[if (mso)|(IE)]><a href="${NONE}">y</a><![endif]-->
<!--[if !mso]><!--><a href="${WEIR}">z</a><!--<![endif]-->
<!--[if mso | IE]><table><tr><td background="${CARD}"><![endif]-->
<!-- <a href="${NONE}">a comment that nobody reads</a> --></body>`,
    expected: [
      '1 unknown-page',
      `3 wrong-scheme -> ${WEIR}`,
      '4 opens',
      '4 not-a-picture',
      '6 unknown-page',
      '7 opens',
      '8 opens',
    ],
  },
  {
    name: 'CSS in every place.html',
    draft: `<style>@import url("${NONE}a.css");
@font-face { font-family: x; src: url(${SITE}/x.woff2) format("woff2"), url('${SITE}/y.woff') }
.a { background: #fff url( "${CARD}" ) no-repeat; } /* url(${NONE}) */
.b { background-image: image-set(url(${CARD}) 1x, "${SITE}/og/z.png" 2x) }
@media screen { .c { background-image: url(${HTTP.replace('glossary/weir/', 'og/glossary/weir.png')}) } }</style>
<td style="background:url(&quot;${CARD}&quot;)" bgcolor="#fff">
<div style="background-image:url(&#39;${SITE}/og/q.png&#39;)">`,
    expected: [
      '1 unknown-page',
      '2 unknown-page',
      '2 unknown-page',
      '3 opens',
      '4 opens',
      '4 unknown-page',
      `5 wrong-scheme -> ${CARD}`,
      '6 opens',
      '7 unknown-page',
    ],
  },
  {
    name: 'hidden words before the mail.html',
    draft: `<div style="display:none;max-height:0">New: ${WEIR} &zwnj;&nbsp;&#8203;&#847; &zwnj;&nbsp;</div>
<span class="preheader">${NONE}&nbsp;&zwnj;</span>
<div hidden>news.example/talks/glossary/weir</div>
<title>The week at ${SITE}/</title>`,
    expected: ['1 opens', '2 unknown-page', `3 wrong-scheme -> ${WEIR}`],
  },
  {
    name: 'a plain part as programs make it.txt',
    draft: `Read more ( ${WEIR} )
[1] ${BARE}, and [2]: ${HTTP};
*${WEIR}* _${NONE}_ |${WEIR}|
The weir<${WEIR}>: “${WEIR}”, ‘${WEIR}’ — ${WEIR}—and ${WEIR}…
\t${WEIR}\t${NONE}\t
-> ${WEIR} <- ${WEIR}* ${WEIR}! ${WEIR}?
${WEIR}.html`,
    expected: [
      '1 opens',
      `2 wrong-path -> ${WEIR}`,
      `2 wrong-scheme -> ${WEIR}`,
      '3 opens',
      '3 unknown-page',
      '3 opens',
      '4 opens',
      '4 opens',
      '4 opens',
      '4 opens',
      '4 opens',
      '5 opens',
      '5 unknown-page',
      '6 opens',
      '6 opens',
      '6 opens',
      '6 opens',
      `7 wrong-path -> ${WEIR}`,
    ],
  },
  {
    name: 'references of Markdown.md',
    draft: `A [weir][], [it][Weir ], [shut], ![card][c] and [none][missing].

[weir]: <${WEIR}> "Title (x)"
[shut]:
    ${BARE}
    'Title'
[c]: ${CARD}
[^1]: A note: ${NONE}

[![card](${CARD})](${HTTP}) <${WEIR}> <mailto:x@news.example>
[x](<${WEIR}?a=(b)> 'y'){:target="_blank"} [y](${WEIR}?a=(b)) \\[z](${NONE})

    [code](${WEIR})

~~~
${NONE}
~~~
<a href="${NONE}">h</a> \`${WEIR}\` ${SITE}/glossary/weir/\\_x_`,
    expected: [
      '3 opens',
      `5 wrong-path -> ${WEIR}`,
      '7 opens',
      '8 unknown-page',
      '10 opens',
      `10 wrong-scheme -> ${WEIR}`,
      '10 opens',
      '11 opens',
      '11 opens',
      '11 unknown-page',
      '18 unknown-page',
      '18 unknown-page',
    ],
  },
  {
    name: 'hosts that look like it.html',
    draft: `<a href="https://xn--nws-dma.example/talks/glossary/weir/">a</a>
<a href="HTTPS://NEWS.EXAMPLE/talks/glossary/weir/">b</a>
<a href="https://news.example:443/talks/glossary/weir/">c</a>
<a href="https://ｎｅｗｓ.example/talks/glossary/weir/">d</a>
<a href="https://news.example.org/talks/glossary/weir/">e</a>
<a href="https://notnews.example/talks/glossary/weir/">f</a>
<a href="https://news.example@evil.example/talks/glossary/weir/">g</a>`,
    expected: [
      `1 wrong-host -> ${WEIR}`,
      '2 opens',
      '3 opens',
      '4 opens',
      `5 wrong-host -> ${WEIR}`,
      `6 wrong-host -> ${WEIR}`,
      `7 wrong-host -> ${WEIR}`,
    ],
  },
  {
    name: 'paths that are nearly right.html',
    draft: `<a href="https://news.example//talks//glossary//weir//">a</a>
<a href="${SITE}/%67lossary/weir/">b</a>
<a href="${WEIR}index.html">c</a>
<a href="${WEIR}?">d</a>
<a href="${WEIR}#">e</a>
<a href="${WEIR}?#">f</a>
<a href="${WEIR}#Why">g</a>
<a href="${SITE}/glossary/dam?utm_source=x">h</a>
<a href="http://news.example/talks/glossary/dam/#x">i</a>
<a href="${SITE}/Glossary/Weir/">j</a>
<a href="${SITE}">k</a>
<a href="https://news.example/glossary/weir/">l</a>
<a href="https://news.example/talks">m</a>
<a href="${WEIR};jsessionid=1">n</a>
<a href="${SITE}/glossary/we\u00adir/">o</a>
<a href="${SITE}/glossary/weir/%E2%80%8B">p</a>
<a href="${SITE}/glossary/weir/&nbsp;">q</a>
<a href=" ${WEIR} ">r</a>`,
    expected: [
      `1 wrong-path -> ${WEIR}`,
      '2 opens',
      `3 wrong-path -> ${WEIR}`,
      '4 opens',
      '5 opens',
      '6 opens',
      `7 fragment -> ${WEIR}`,
      `8 wrong-path -> ${WEIR}?utm_source=x`,
      `9 wrong-scheme -> ${WEIR}`,
      `10 wrong-path -> ${WEIR}`,
      `11 wrong-path -> ${SITE}/`,
      `12 wrong-base -> ${WEIR}`,
      `13 wrong-path -> ${SITE}/`,
      '14 unknown-page',
      `15 wrong-path -> ${WEIR}`,
      `16 wrong-path -> ${WEIR}`,
      `17 wrong-path -> ${WEIR}`,
      '18 opens',
    ],
  },
  {
    name: 'counting put on twice.html',
    draft: `<a href="${WEIR}?utm_source=a&amp;amp;utm_medium=b">a</a>
<a href="${WEIR}?utm_source=a?utm_medium=b">b</a>
<a href="${WEIR}&amp;utm_source=a">c</a>
<a href="${WEIR}#why?utm_source=a">d</a>
<a href="${WEIR}?utm_source=a&amp;utm_source=b">e</a>
<a href="${WEIR}?utm_source=a%26utm_medium%3Db">f</a>
<a href="${WEIR}?&amp;utm_source=a">g</a>
<a href="${WEIR}?utm_campaign=Die Woche">h</a>`,
    expected: [
      `1 broken-tracking -> ${WEIR}?utm_source=a&utm_medium=b`,
      `2 broken-tracking -> ${WEIR}?utm_source=a&utm_medium=b`,
      `3 broken-tracking -> ${WEIR}?utm_source=a`,
      `4 broken-tracking -> ${WEIR}?utm_source=a`,
      '5 opens',
      '6 opens',
      '7 opens',
      '8 opens',
    ],
  },
  {
    name: 'Outlook on the web, copied out.html',
    draft: `<div class="elementToProof"><a href="${safe(WEIR)}" originalsrc="${WEIR}" data-auth="Verified" data-linkindex="0" title="${WEIR}" shash="x">a</a></div>
<a href="${safe(NONE)}" originalsrc="${NONE}">b</a>
<a href="${safe(WEIR + '?a=b&c=d')}">c</a>`,
    expected: [`1 wrapped -> ${WEIR}`, '2 unknown-page', `3 wrapped -> ${WEIR}?a=b&c=d`],
  },
  {
    name: 'Brevo and HubSpot, sent.html',
    draft: `<a href="https://0a1b.r.tsp1-brevo.net/tr/cl/${base64Url('x'.repeat(40))}">a</a>
<a href="https://x1.r.a.d.sendibm1.com/mk/cl/f/sh/1t6Af/abc">b</a>
<a href="https://desk.hs-sites.com/e3t/Ctc/RF+113/x/VV/W1">c</a>
<a href="https://desk.example.org/cs/c/?cta_guid=0&amp;signature=A&amp;url=${escaped(NONE)}">d</a>
<a href="https://track.hubspot.com/__ptq.gif?a=1&amp;k=14&amp;r=${escaped(WEIR)}">e</a>`,
    expected: ['4 unknown-page', '5 opens'],
  },
  {
    name: 'UTF-16 with a mark of order.html',
    draft: Buffer.from(`\uFEFF<p>né <a href="${BARE}">x</a>\n<img src="${CARD}">`, 'utf16le'),
    expected: [`1 wrong-path -> ${WEIR}`, '2 opens'],
  },
  {
    name: 'Beehiiv, sent.html',
    draft: `<a href="https://link.mail.beehiiv.com/v1/c/abc%2Fdef">a</a>
<img src="https://media.beehiiv.com/cdn-cgi/image/fit=scale-down,format=auto,onerror=redirect,quality=80/uploads/asset/file/x.png">
<a href="https://desk.beehiiv.com/p/one?redirect_to=${escaped(NONE)}">b</a>
<a href="https://flight.beehiiv.net/v2/clicks/eyJ.${base64Url(JSON.stringify({ url: WEIR, post_id: '1' }))}.x">c</a>`,
    expected: ['3 unknown-page', '4 opens'],
  },
  {
    name: 'Substack, sent.html',
    draft: `<img src="https://substackcdn.com/image/fetch/w_1100,c_limit,f_auto,q_auto:good,fl_progressive:steep/${escaped(CARD)}">
<a href="https://email.mg2.substack.com/c/${deflateSync(JSON.stringify({ url: WEIR })).toString('base64url')}">a</a>
<a href="https://substack.com/redirect/2/${base64Url(JSON.stringify({ e: NONE }))}.sig">b</a>
<a href="https://open.substack.com/pub/desk/p/one?r=x">c</a>
<a href="https://substack.com/app-link/post?publication_id=1&amp;post_id=2&amp;redirect=app-store">d</a>`,
    expected: ['1 opens', '2 opens', '3 unknown-page'],
  },
  {
    name: 'buttons for sharing.html',
    draft: `<a href="https://twitter.com/intent/tweet?text=Read%20${escaped(WEIR)}&amp;via=desk">a</a>
<a href="https://wa.me/?text=${escaped('Read: ' + HTTP)}">b</a>
<a href="https://bsky.app/intent/compose?text=${escaped(NONE)}">c</a>
<a href="https://www.linkedin.com/sharing/share-offsite/?url=${escaped(BARE)}">d</a>
<a href="https://mastodonshare.com/?text=x&amp;url=${escaped(WEIR)}">e</a>
<a href="mailto:?subject=The%20weir&amp;body=${escaped('See\r\n' + WEIR + '\r\n')}">f</a>
<a href="https://www.reddit.com/submit?url=${escaped(SITE + '/glossary/dam/')}&amp;title=x">g</a>
<a href="sms:?&amp;body=${escaped(NONE)}">h</a>`,
    expected: [
      '1 opens',
      `2 wrong-scheme -> https://wa.me/?text=${escaped('Read: ' + WEIR)}`,
      '3 unknown-page',
      `4 wrong-path -> https://www.linkedin.com/sharing/share-offsite/?url=${escaped(WEIR)}`,
      '5 opens',
      '6 opens',
      `7 redirected -> https://www.reddit.com/submit?url=${escaped(WEIR)}&title=x`,
      '8 unknown-page',
    ],
  },
  {
    name: 'tags cut, doubled and unquoted.html',
    draft: `<a href=${WEIR}>a</a>
<a href=${BARE} target=_blank>b</a>
<a href='${NONE}'title=x>c</a>
<a HREF = "${HTTP}" >d</a>
<a href="${WEIR}" href="${NONE}">e</a>
<a data-href="${NONE}" href="${WEIR}">f</a>
<img src=${CARD} alt=x/>
<a href="${WEIR}
">g</a>
<svg><a xlink:href="${NONE}"><image href="${CARD}"/></a></svg>
<area href="${WEIR}"><link rel="canonical" href="${BARE}"><base target="_blank">
<a href="${WEIR}`,
    expected: [
      '1 opens',
      `2 wrong-path -> ${WEIR}`,
      '3 unknown-page',
      `4 wrong-scheme -> ${WEIR}`,
      '5 opens',
      '6 opens',
      '7 opens',
      '8 opens',
      '10 unknown-page',
      '10 opens',
      '11 opens',
      `11 wrong-path -> ${WEIR}`,
    ],
  },
  {
    name: 'Word and Google Docs, saved.html',
    draft: `<html><head><meta content="text/html; charset=UTF-8" http-equiv="content-type"><style type="text/css">@import url(https://themes.googleusercontent.com/fonts/css?kit=x);</style></head>
<body class="c1 doc-content"><p><span class="c2"><a class="c3" href="https://www.google.com/url?q=${WEIR}&amp;sa=D&amp;source=editors&amp;ust=1&amp;usg=A">a</a></span></p>
<p><a href="https://www.google.com/url?q=${escaped(NONE + '?a=1&b=2')}&amp;sa=D">b</a></p>
<sup><a href="#ftnt1" id="ftnt_ref1">[1]</a></sup><a href="#_Toc1">c</a></body></html>`,
    expected: [`2 wrapped -> ${WEIR}`, '3 unknown-page'],
  },
  {
    name: 'Notion or Slack, exported.md',
    draft: `# The week

> <aside>💡 <${WEIR}|the weir></aside>

* <${NONE}|none> and ${WEIR}|x
- [ ] [a]( ${WEIR} )
1. [b](${BARE} "x") — [c](http://news.example/talks/glossary/weir/)

| [d](${WEIR}) | ${NONE} |
|---|---|
`,
    expected: [
      `3 wrong-path -> ${WEIR}`,
      '5 unknown-page',
      '5 opens',
      '6 opens',
      `7 wrong-path -> ${WEIR}`,
      `7 wrong-scheme -> ${WEIR}`,
      '9 opens',
      '9 unknown-page',
    ],
  },
  {
    name: 'Ghost, exported.html',
    draft: `<div class="kg-card kg-bookmark-card"><a class="kg-bookmark-container" href="${WEIR}?ref=desk-newsletter"><div class="kg-bookmark-thumbnail"><img src="${CARD}" onerror="this.style.display = 'none'"></div></a></div>
<a href="https://desk.example.org/r/0a1b2c3d?m=1">a</a>
<a href="%%{unsubscribe_url}%%">u</a> <a href="{uuid}">v</a>
<a href="${SITE}/?utm_source=x&amp;ref=y#/portal/signup">p</a>`,
    expected: ['1 opens', '1 opens', `4 fragment -> ${SITE}/?utm_source=x&ref=y`],
  },
  {
    name: 'JSON of an editor in the mail.html',
    draft: `<!-- {"type":"paragraph"} -->
<a href="${WEIR}" data-mce-href="${NONE}">a</a>
<script type="application/ld+json">{"@context":"https://schema.org","url":"${NONE}"}</script>
<div data-json='{"href":"${NONE}"}'><a href="${WEIR}">b</a></div>`,
    expected: ['2 opens', '3 unknown-page', '4 opens'],
  },
];
