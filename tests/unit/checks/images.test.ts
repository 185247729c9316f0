import { expect, it } from 'vitest';
import { checkImages } from '../../../src/checks/images.ts';
import { builtPage, told } from './built-page.ts';

const ALT = 'invalid-image: <svg> lacks an alternative text.';
const SIZE = 'invalid-image: <img> lacks width and height.';

it.each([
  ['<svg role="img"><title>A map</title></svg>', []],
  ['<svg aria-label="A map"><svg></svg></svg>', []],
  ['<svg aria-labelledby="c"></svg><p id="c">A map</p>', []],
  ['<span aria-hidden="true"><svg></svg></span>', []],
  ['<svg aria-hidden="false"></svg>', [ALT]],
  ['<svg aria-label=" "></svg>', [ALT]],
  ['<svg aria-labelledby="c"></svg>', [ALT]],
  ['<svg><title> </title></svg>', [ALT]],
  ['<img alt="" width="auto" height="auto">', [SIZE]],
  ['<img alt="" width="0" height="10">', [SIZE]],
  ['<span aria-hidden="true"><img alt=""></span>', [SIZE]],
  ['<img alt="" width="8" height="8">', []],
  ['<img alt="" width="120" height="80">', []],
  ['<img alt="" width="-8" height="8">', [SIZE]],
  ['<img alt="" width="8%" height="8">', [SIZE]],
  ['<svg> A map <g>A map</g></svg>', [ALT]],
  ['<svg aria-labelledby="b  c"></svg><p id="">A map</p>', [ALT]],
  ['<img aria-hidden="true" alt="">', [SIZE]],
])('judges %s', (body, expected) => {
  expect(told(checkImages(builtPage(body)))).toEqual(expected);
});
