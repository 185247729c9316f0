import { CARD, type DraftCase, NONE, SITE, WEIR } from './draft-case.ts';

const link = (name: string, href: string, ...expected: string[]): DraftCase => ({
  name: `${name}.html`,
  draft: `<p><a href="${href}">x</a></p>`,
  expected: expected.map((one) => `1 ${one}`),
});

/** One address in each way of writing it. */
export const WRITINGS: DraftCase[] = [
  link(
    'host in capitals and the port of its scheme',
    'HTTPS://NEWS.EXAMPLE:443/talks/glossary/weir/',
    'opens',
  ),
  link('another port', WEIR.replace('.example', '.example:8443'), `wrong-host -> ${WEIR}`),
  link(
    'the port of the other scheme',
    WEIR.replace('.example', '.example:80'),
    `wrong-host -> ${WEIR}`,
  ),
  link('a dot behind the host', WEIR.replace('.example', '.example.'), `wrong-host -> ${WEIR}`),
  link(
    'a Cyrillic letter in the host',
    WEIR.replace('.example', '.ex\u0430mple'),
    `wrong-host -> ${WEIR}`,
  ),
  link('steps up and down', `${SITE}/x/../glossary/./weir/`, 'opens'),
  link('an escaped letter', `${SITE}/glossary/we%69r/`, 'opens'),
  link('an escaped slash', `${SITE}/glossary%2Fweir/`, `wrong-path -> ${WEIR}`),
  link('escaped twice', `${SITE}/glossary/we%2569r/`, `wrong-path -> ${WEIR}`),
  link('an escaped space at the end', `${WEIR}%20`, `wrong-path -> ${WEIR}`),
  link('the end of the sentence', `${WEIR}).`, `wrong-path -> ${WEIR}`),
  link('a character that nobody sees', `${SITE}/glossary/we\u200Bir/`, `wrong-path -> ${WEIR}`),
  link('slashes of Windows', WEIR.replaceAll('/', '\\'), `wrong-path -> ${WEIR}`),
  link('one slash behind the scheme', WEIR.replace('//', '/'), `wrong-path -> ${WEIR}`),
  link('a line break inside', `${SITE}/glossary/\nweir/`, `wrong-path -> ${WEIR}`),
  link('an ending of old', `${SITE}/glossary/weir.html`, `wrong-path -> ${WEIR}`),
  link('a card in capitals', CARD.replace('weir.png', 'Weir.PNG'), `wrong-path -> ${CARD}`),
  link('a card that is not there', CARD.replace('weir', 'none'), 'unknown-page'),
  link('a text fragment', `${WEIR}#:~:text=the%20weir`, 'opens'),
  link('a fragment that is there', `${WEIR}#why`, `fragment -> ${WEIR}`),
  link('a fragment that is not', `${WEIR}#nowhere`, `fragment -> ${WEIR}`),
  link('an old address with a fragment', `${SITE}/glossary/dam/#why`, `fragment -> ${WEIR}`),
  link('a place that mail software fills in', `${SITE}/glossary/{{ slug }}/`),
  link('a query that it fills in', `${WEIR}?utm_campaign={{ name }}`, 'opens'),
  link('a picture as data', `data:image/png;base64,${'A'.repeat(20_000)}`),
  link('a page that is nowhere', NONE, 'unknown-page'),
];
