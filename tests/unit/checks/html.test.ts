import { expect, it } from 'vitest';
import { checkHtml } from '../../../src/checks/html.ts';
import { parsePage } from '../../../src/checks/read-site.ts';

const check = (body: string) =>
  checkHtml(
    parsePage(
      'a/index.html',
      `<!DOCTYPE html><html lang="en"><head><title>A</title></head><body>${body}</body></html>`,
    ),
  );

it('names the rule and the element, once for the same words', async () => {
  expect(await check('<p><b>a</b></p><button>a</button><button>b</button>')).toEqual([
    {
      rule: 'invalid-html',
      file: 'a/index.html',
      line: 1,
      message:
        '<button> is missing recommended "type" attribute (html > body > button:nth-child(2)).',
      hint: 'See the rule no-implicit-button-type of html-validate.',
    },
  ]);
});

it('names no element where there is none', async () => {
  const html = '<!doctype html><html lang="en"><head><title>A</title></head></html><!-- a';
  const [problem, ...others] = await checkHtml({ file: 'a.html', html });
  expect(problem?.message).toMatch(/^failed to tokenize .*\w\.$/);
  expect(others).toEqual([]);
});

it.each([
  '<table role="table"><tbody><tr><td>a</td></tr></tbody></table>',
  '<p id="a"></p><p id="a"></p>',
  '<p hidden="">a</p><p hidden>b</p>',
])('leaves %s to others or to us', async (body) => {
  expect(await check(body)).toEqual([]);
});
