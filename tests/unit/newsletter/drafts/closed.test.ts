import { describe, expect, it } from 'vitest';
import { summary } from '../../../../src/cli/newsletter-words.ts';
import { readDraft } from '../../../../src/newsletter/drafts/draft.ts';
import { judgeDraft } from '../../../../src/newsletter/drafts/judge-draft.ts';
import type { LinkTarget } from '../../../../src/newsletter/links/link-target.ts';

const site: LinkTarget = {
  siteUrl: 'https://news.example',
  base: '/',
  paths: new Set(['/']),
  redirects: new Map(),
};

const report = async (...addresses: string[]) => {
  const bytes = Buffer.from(addresses.map((href) => `<a href="${href}">x</a>\n`).join(''));
  return judgeDraft(bytes, await readDraft(bytes, 'html'), site);
};

describe('an address that its wrapper keeps for itself', () => {
  it.each([
    ['Brevo', 'https://x1.r.a.d.sendibm1.com/mk/cl/f/sh/abc/def'],
    ['Campaign Monitor', 'https://agency.cmail3.com/t/j-l-abc-def-r/'],
    ['Drip', 'https://t.dripemail2.com/c/abc'],
    ['Eloqua', 'https://app.agency.example/e/er?s=1&amp;lid=2'],
    ['EmailOctopus', 'https://eocampaign1.com/c?p=abc'],
    ['Forcepoint', 'https://www.mailcontrol.com/sr/abc=='],
    ['GetResponse', 'https://app.getresponse.com/click.html?x=a62b'],
    ['INKY', 'https://shared.outlook.inky.com/link?domain=news.example&amp;t=abc'],
    ['Iterable', 'https://links.agency.example/a/click?_t=abc'],
    ['Klaviyo', 'https://trk.klclick3.com/ls/click?upn=abc'],
    ['Loops', 'https://c.loops.so/l/abc'],
    ['MailPoet', 'https://agency.example/?mailpoet_router&amp;endpoint=track'],
    ['Marketo', 'https://go.agency.example/NjM0LVNMVS0zNzkAAAGabc'],
    ['Moosend', 'https://agency.msnd3.com/tracking/lc/abc'],
    ['Pardot', 'https://go.pardot.com/e/123/x/abc/456'],
    ['Salesforce Marketing Cloud', 'https://click.email.agency.example/?qs=0123456789abcdef'],
    ['SparkPost', 'https://spgo.agency.example/f/a/abc~~/AAQ~/Rg'],
    ['Zoho Campaigns', 'https://zc1.maillist-manage.com/click/abc/def'],
    ['iContact', 'https://click.icptrack.com/icp/relay.php?r=1'],
    ['a shortener of addresses', 'https://eepurl.com/abc'],
  ])('is said to be of %s', async (name, href) => {
    const { closed, findings } = await report(href);
    expect([...closed]).toEqual([[name, [1]]]);
    expect(findings).toEqual([]);
  });

  it('is told with its lines, so that somebody can find it', async () => {
    const drip = 'https://t.dripemail2.com/c/abc';
    const told = summary(await report(drip, 'https://bit.ly/1', 'https://a.example/', drip));
    expect(told).toContain('1 link to other places: not judged.');
    expect(told).toContain('2 links through Drip (lines 1, 4), which keeps');
    expect(told).toContain('1 link through a shortener of addresses (line 2), which keeps');
    const many = summary(await report(...Array.from({ length: 9 }, () => drip)));
    expect(many).toContain('9 links through Drip (lines 1, 2, 3, 4, 5, 6, 7, 8, …), which');
  });
});

it('does not pass a draft over in silence in which nothing leads to the site', async () => {
  const told = summary(await report('https://a.example/'));
  expect(told).toMatch(/^No link to this site\. If there should be one: do SITE_URL and BASE_PATH/);
  expect(told).toContain('1 link to other places: not judged.');
});

it('counts as leading elsewhere what a reader would open there, and nothing else', async () => {
  const { others } = await report('https://a.example/', 'HTTP://b.example/', 'c.example/d');
  expect(others).toBe(3);
  const none = ['#', '#top', '', 'mailto:a@b.example', 'tel:+1', 'cid:logo', 'javascript:void(0)'];
  expect((await report(...none)).others).toBe(0);
  const picture = Buffer.from('<img src="https://a.example/spacer.gif">');
  expect(judgeDraft(picture, await readDraft(picture, 'html'), site).others).toBe(0);
});
