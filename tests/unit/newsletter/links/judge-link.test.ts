import { describe, expect, it } from 'vitest';
import { doesOpen, judgeLink } from '../../../../src/newsletter/links/judge-link.ts';
import type { LinkTarget } from '../../../../src/newsletter/links/link-target.ts';

const site: LinkTarget = {
  siteUrl: 'https://news.example',
  base: '/talks/',
  paths: new Set([
    '/',
    '/search/',
    '/glossary/',
    '/glossary/weir/',
    '/statements/a-b/',
    '/feed.xml',
  ]),
  redirects: new Map([
    ['/glossary/dam/', '/glossary/weir/'],
    ['/glossary/wall/', '/glossary/weir/#why'],
  ]),
};
const WEIR = 'https://news.example/talks/glossary/weir/';

function judged(href: string, target = site): string | undefined {
  const judgement = judgeLink(href, target);
  if (judgement === undefined) return undefined;
  const { verdict, message, offer, guess } = judgement;
  return [verdict, message, offer && `-> ${offer}`, guess && `?> ${guess}`]
    .filter(Boolean)
    .join(' ');
}

describe('judgeLink', () => {
  it.each([
    'https://news.example/talks/',
    WEIR,
    ` ${WEIR}\n`,
    'HTTPS://News.Example:443/talks/glossary/weir/',
    `${WEIR}?utm_source=mail&utm_medium=email`,
    'https://news.example/talks/search/?q=weir&utm_source=mail',
    'https://news.example/talks/feed.xml',
  ])('lets %s pass', (href) => {
    expect(judged(href)).toBe('opens');
  });

  it.each([
    ['/glossary/dam/', ''],
    ['/glossary/dam/?utm_source=mail', '?utm_source=mail'],
    ['/glossary/wall/', ''],
  ])('lets %s pass through a redirect and offers the new address', (path, query) => {
    expect(judged(`https://news.example/talks${path}`)).toBe(
      `redirected It opens through a redirect. -> ${WEIR}${query}`,
    );
  });

  it.each<[string, string]>([
    [`${WEIR}#why`, 'fragment Mail software may drop #why: link to a page.'],
    [WEIR.replace('https', 'http'), 'wrong-scheme It begins with http://, not with https://.'],
    [WEIR.replace('https:', ''), 'wrong-scheme It does not begin with https://.'],
    [WEIR.replace('https://', ''), 'wrong-scheme It does not begin with https://.'],
    [
      WEIR.replace('news', 'www.news'),
      'wrong-host It leads to www.news.example, not to news.example.',
    ],
    [WEIR.replace('news', 'nwes'), 'wrong-host It leads to nwes.example, not to news.example.'],
    [
      WEIR.replace('https://news.example', 'http://localhost:4321'),
      'wrong-host It leads to localhost:4321, not to news.example.',
    ],
    [
      WEIR.replace('https://news.example', 'localhost:4321'),
      'wrong-host It leads to localhost:4321, not to news.example.',
    ],
    [
      WEIR.replace('news', 'staging.other'),
      'wrong-host It leads to staging.other.example, not to news.example.',
    ],
    ['/talks/glossary/weir/', 'wrong-host It names no host, and a mail has none of its own.'],
    ['glossary/weir/', 'wrong-host It names no host, and a mail has none of its own.'],
    ['https://news.example/glossary/weir/', 'wrong-base It lacks the base /talks/.'],
    [WEIR.slice(0, -1), 'wrong-path It lacks the slash at its end.'],
    [
      'https://news.example/talks/Glossary//Weir/index.html',
      'wrong-path Its path is not written /glossary/weir/.',
    ],
  ])('stops %s', (href, expected) => {
    expect(judged(href)).toBe(`${expected} -> ${WEIR}`);
  });

  it.each<[string, string]>([
    [
      `${WEIR}&utm_source=mail`,
      `broken-tracking No ? parts the tracking parameters from its path. -> ${WEIR}?utm_source=mail`,
    ],
    [
      `${WEIR}%3Futm_source=mail&b=c`,
      `broken-tracking No ? parts the tracking parameters from its path. -> ${WEIR}?utm_source=mail&b=c`,
    ],
    [
      `${WEIR}#why?utm_source=mail`,
      `broken-tracking The tracking parameters stand behind the fragment. Mail software may drop #why: link to a page. -> ${WEIR}?utm_source=mail`,
    ],
    [
      'https://news.example/talks/search/?q=weir?utm_source=mail',
      'broken-tracking A second ? makes the tracking parameters part of what stands before it. -> https://news.example/talks/search/?q=weir&utm_source=mail',
    ],
  ])('sees tracking parameters that break %s', (href, expected) => {
    expect(judged(href)).toBe(expected);
  });

  it('names every fault of one link', () => {
    expect(judged('http://news.example/glossary/weir#why')).toBe(
      `wrong-scheme It begins with http://, not with https://. It lacks the base /talks/. It lacks the slash at its end. Mail software may drop #why: link to a page. -> ${WEIR}`,
    );
  });

  it('guesses what an unknown page was meant to be, or nothing', () => {
    expect(judged('https://news.example/talks/glossary/wier/')).toBe(
      `unknown-page There is no page /glossary/wier/. ?> ${WEIR}`,
    );
    expect(judged('https://news.example/talks/whos-who/qqqqq/')).toBe(
      'unknown-page There is no page /whos-who/qqqqq/.',
    );
    expect(judged('https://news.example/talks/glossary/we%ir/')).toBe(
      `unknown-page There is no page /glossary/we%ir/. ?> ${WEIR}`,
    );
  });

  it.each([
    'https://other.example/glossary/',
    'https://other.example/talks/glossary/unknown/',
    'https://news.example/shop/',
    'mailto:desk@news.example',
    'tel:+123456',
    'javascript:alert(1)',
    '#top',
    '',
    '{{unsubscribe}}',
    '*|ARCHIVE|*',
    '%%view%%',
    'www.other.example/about',
    'unsubscribe',
    'http://',
  ])('has nothing to say of %s', (href) => {
    expect(judgeLink(href, site)).toBeUndefined();
  });

  it('takes everything on the host for its own where the base is /', () => {
    const root = { ...site, base: '/' };
    expect(judged('https://news.example/glossary/weir/', root)).toBe('opens');
    expect(judged('https://news.example', root)).toBe('opens');
    expect(judged('https://news.example/shop/', root)).toBe(
      'unknown-page There is no page /shop/.',
    );
  });
});

describe('doesOpen', () => {
  it('holds for exact links and redirects alone', () => {
    expect(doesOpen({ verdict: 'opens' })).toBe(true);
    expect(doesOpen({ verdict: 'redirected' })).toBe(true);
    expect(doesOpen({ verdict: 'fragment' })).toBe(false);
  });
});
