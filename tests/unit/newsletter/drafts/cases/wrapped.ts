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

const SAFE = (address: string) =>
  `https://eur01.safelinks.protection.outlook.com/?url=${escaped(address)}&data=05%7C02%7Cdesk%40news.example%7Cab12&sdata=x%3D&reserved=0`;
const MAILCHIMP = (address: string) =>
  `https://news.us9.list-manage.com/track/click?u=0a1b&id=2c3d&e=4f5e&url=${escaped(address)}`;

const wrapped = (name: string, address: string, ...expected: string[]): DraftCase => ({
  name: `${name}.txt`,
  draft: `Read on:\n${address}\n`,
  expected,
});

/** One address in each way of wrapping; a filter's is to be taken off, a sender's is put on again by itself. */
export const WRAPPED: DraftCase[] = [
  wrapped('Mailchimp', MAILCHIMP(WEIR), '2 opens'),
  wrapped('Mailchimp, unknown page', MAILCHIMP(NONE), '2 unknown-page'),
  wrapped(
    'Mailchimp, old address',
    MAILCHIMP(`${SITE}/glossary/dam/?mc_cid=1&mc_eid=2`),
    `2 redirected -> ${WEIR}?mc_cid=1&mc_eid=2`,
  ),
  wrapped(
    'Mandrill',
    `https://mandrillapp.com/track/click/30/news.example?p=${base64Url(JSON.stringify({ s: 'x', v: 1, p: JSON.stringify({ u: 30, v: 1, url: WEIR }) }))}`,
    '2 opens',
  ),
  wrapped('Outlook Safe Links', SAFE(WEIR), `2 wrapped -> ${WEIR}`),
  wrapped('Outlook Safe Links, unknown page', SAFE(NONE), '2 unknown-page'),
  wrapped('Outlook Safe Links, no slash', SAFE(WEIR.slice(0, -1)), `2 wrong-path -> ${WEIR}`),
  wrapped('Safe Links around Mailchimp', SAFE(MAILCHIMP(NONE)), '2 unknown-page'),
  wrapped(
    'Safe Links around Proofpoint',
    SAFE(`https://urldefense.com/v3/__${WEIR}__;!!AbC!x$`),
    `2 wrapped -> ${WEIR}`,
  ),
  wrapped(
    'Proofpoint 1',
    `https://urldefense.proofpoint.com/v1/url?u=${escaped(WEIR)}&k=x&r=y`,
    `2 wrapped -> ${WEIR}`,
  ),
  wrapped(
    'Proofpoint 2',
    `https://urldefense.proofpoint.com/v2/url?u=https-3A__news.example_talks_glossary_weir_-3Futm-5Fsource-3Da&d=DwMF&c=x`,
    `2 wrapped -> ${WEIR}?utm_source=a`,
  ),
  wrapped(
    'Proofpoint 2, unknown page',
    'https://urldefense.proofpoint.com/v2/url?u=https-3A__news.example_talks_glossary_nowhere_&d=DwMF',
    '2 unknown-page',
  ),
  wrapped(
    'Proofpoint 3 with hidden characters',
    `https://urldefense.com/v3/__${WEIR}**Atm_source=a__;${base64Url('?u')}!!AbC!x$`,
    `2 wrapped -> ${WEIR}?utm_source=a`,
  ),
  wrapped(
    'Proofpoint 3 with one slash',
    `https://urldefense.us/v3/__https:/news.example/talks/glossary/weir/__;!!AbC!x$`,
    `2 wrapped -> ${WEIR}`,
  ),
  wrapped(
    'Barracuda',
    `https://linkprotect.cudasvc.com/url?a=${escaped(WEIR).toLowerCase()}&c=E,1,x&typo=1`,
    `2 wrapped -> ${WEIR}`,
  ),
  wrapped('Mimecast, closed', 'https://protect-eu.mimecast.com/s/abcDEF123?domain=news.example'),
  wrapped('Cisco', `https://secure-web.cisco.com/1AbC-x/${escaped(WEIR)}`, `2 wrapped -> ${WEIR}`),
  wrapped(
    'Sophos',
    `https://eu-west-1.protection.sophos.com/?d=news.example&u=${base64(WEIR)}&i=x`,
    `2 wrapped -> ${WEIR}`,
  ),
  wrapped(
    'Trellix',
    `https://protect2.fireeye.com/v1/url?k=1&q=1&e=2&u=${escaped(WEIR)}`,
    `2 wrapped -> ${WEIR}`,
  ),
  wrapped(
    'Check Point',
    `https://url.avanan.click/v2/___${WEIR}___.YXAzOm5ld3M6YTpvOjE`,
    `2 wrapped -> ${WEIR}`,
  ),
  wrapped(
    'Google',
    `https://www.google.co.uk/url?q=${escaped(WEIR)}&sa=D&source=editors&ust=1&usg=x`,
    `2 wrapped -> ${WEIR}`,
  ),
  wrapped(
    'Facebook',
    `https://l.facebook.com/l.php?u=${escaped(`${WEIR}?fbclid=1`)}&h=AT0`,
    `2 wrapped -> ${WEIR}?fbclid=1`,
  ),
  wrapped(
    'Google AMP',
    'https://www.google.com/amp/s/news.example/talks/glossary/weir/',
    `2 wrapped -> ${WEIR}`,
  ),
  wrapped(
    'Google Translate',
    'https://news-example.translate.goog/talks/glossary/weir/?_x_tr_sl=en&_x_tr_tl=de&a=b',
    `2 wrapped -> ${WEIR}?a=b`,
  ),
  wrapped(
    'Bing',
    `https://www.bing.com/ck/a?!&&p=1&u=a1${base64Url(WEIR)}&ntb=1`,
    `2 wrapped -> ${WEIR}`,
  ),
  wrapped(
    'Substack',
    `https://substack.com/redirect/2/${base64Url(JSON.stringify({ e: NONE, s: 'x' }))}.sig-NA_ture`,
    '2 unknown-page',
  ),
  wrapped(
    'HubSpot',
    `https://t.sidekickopen12.com/s1t/c/5/f18dQ?te=W3&si=1&pi=2&t=${escaped(NONE)}`,
    '2 unknown-page',
  ),
  wrapped('SendGrid, closed', 'https://u123.ct.sendgrid.net/ls/click?upn=u001.abcDEF-2Fxyz'),
  wrapped(
    'ConvertKit',
    `https://click.convertkit-mail.com/abc123/def456/${base64(NONE)}`,
    '2 unknown-page',
  ),
  wrapped('Mailjet', `http://x1y2.mjt.lu/lnk/AAAA/1/b2c3/1/d4/${base64Url(WEIR)}`, '2 opens'),
  wrapped(
    'Postmark',
    `https://click.pstmrk.it/3s/${escaped('news.example/talks/glossary/nowhere/')}/Ab/cd/ef`,
    '2 unknown-page',
  ),
  wrapped(
    'Amazon SES',
    `https://x.r.eu-west-1.awstrack.me/L0/${escaped(NONE).replace('%3A', ':')}/1/0102/abc=12`,
    '2 unknown-page',
  ),
  wrapped(
    'Customer.io',
    `https://e.customeriomail.com/e/c/${base64Url(JSON.stringify({ email_id: 'x', href: NONE }))}/0a1b`,
    '2 unknown-page',
  ),
  wrapped(
    'Mailgun',
    `https://email.mg.other.example/c/${deflateSync(`h=1&i=2&l=${NONE}`).toString('base64url')}`,
    '2 unknown-page',
  ),
  wrapped('Slack', `https://slack-redir.net/link?url=${escaped(WEIR)}`, `2 wrapped -> ${WEIR}`),
  wrapped(
    'a wrapper that nobody knows',
    `https://click.other.example/go?x=1&to=${base64Url(NONE)}`,
    '2 unknown-page',
  ),
  wrapped(
    'escaped twice',
    `https://go.other.example/?to=${escaped(escaped(NONE))}`,
    '2 unknown-page',
  ),
  wrapped(
    'a button for sharing',
    `https://www.facebook.com/sharer/sharer.php?u=${escaped(WEIR.slice(0, -1))}`,
    `2 wrong-path -> https://www.facebook.com/sharer/sharer.php?u=${escaped(WEIR)}`,
  ),
  wrapped(
    'Mailgun, as a form',
    `https://email.mg.agency.example/c/${deflateSync(`h=1&i=a&l=${escaped(NONE)}&r=b`).toString('base64url')}`,
    '2 unknown-page',
  ),
  wrapped('Yesware', `https://t.yesware.com/tt/1/2/3/${WEIR.slice(8)}`, '2 opens'),
  wrapped(
    'Gmail, a picture',
    `https://ci3.googleusercontent.com/meips/ADKq_x=s0-d-e1-ft#${CARD}`,
    `2 wrapped -> ${CARD}`,
  ),
  wrapped(
    'Sailthru',
    `https://link.agency.example/click/123.45/${base64Url(NONE)}/5f0abcB1a2`,
    '2 unknown-page',
  ),
  {
    name: 'a mail to forward.html',
    draft: `<a href="mailto:?subject=Read&amp;body=See%20${escaped(NONE)}">Forward</a>`,
    expected: ['1 unknown-page'],
  },
  {
    name: 'others, wrapped.html',
    draft: `<a href="${SAFE('https://other.example/a/')}">a</a><a href="${MAILCHIMP('https://other.example/')}">b</a>`,
    expected: [],
  },
];
