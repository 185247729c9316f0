import type { Element } from 'hast';
import { toString } from 'hast-util-to-string';
import { SKIP, visit } from 'unist-util-visit';
import type { Problem } from '../problems/problem.ts';
import { type BuiltPage, lineOfElement, property } from './read-site.ts';

/** An <img> has alt, width and height; an <svg> has a name, unless it or something around it is hidden from assistive technology. */
export function checkImages(page: BuiltPage): Problem[] {
  const problems: Problem[] = [];
  if (!page.elements.some(isPicture)) return problems;
  visit(page.tree, 'element', (element) => {
    if (element.tagName === 'img') problems.push(...checkImage(page, element));
    if (isHidden(element)) {
      problems.push(...imagesWithin(element).flatMap((image) => checkImage(page, image)));
      return SKIP;
    }
    if (element.tagName !== 'svg') return undefined;
    if (!isNamed(element, page)) problems.push(lacks(page, element, 'an alternative text'));
    return SKIP;
  });
  return problems;
}

const isPicture = ({ tagName }: Element): boolean => tagName === 'img' || tagName === 'svg';

const isHidden = (element: Element): boolean => property(element, 'ariaHidden') === 'true';

/** Below a hidden element: whoever sees the page still needs room kept for its pictures. */
function imagesWithin(element: Element): Element[] {
  const images: Element[] = [];
  visit(element, 'element', (child) => {
    if (child !== element && child.tagName === 'img') images.push(child);
  });
  return images;
}

function checkImage(page: BuiltPage, element: Element): Problem[] {
  if (property(element, 'alt') === undefined) return [lacks(page, element, 'an alternative text')];
  const isSize = (name: string) => /^[1-9]\d*$/.test(property(element, name) ?? '');
  return isSize('width') && isSize('height') ? [] : [lacks(page, element, 'width and height')];
}

/** A label, the text of the element that labels it, or a <title> as its child. */
function isNamed(svg: Element, { elements }: BuiltPage): boolean {
  const labelledBy = (property(svg, 'ariaLabelledBy') ?? '').split(/\s+/);
  const texts = [
    property(svg, 'ariaLabel') ?? '',
    ...svg.children.map((child) =>
      child.type === 'element' && child.tagName === 'title' ? toString(child) : '',
    ),
    ...elements
      .filter((element) => labelledBy.includes(property(element, 'id') ?? ' '))
      .map((element) => toString(element)),
  ];
  return texts.some((text) => text.trim() !== '');
}

const lacks = ({ file }: BuiltPage, element: Element, what: string): Problem => ({
  rule: 'invalid-image',
  file,
  line: lineOfElement(element),
  message: `<${element.tagName}> lacks ${what}.`,
  hint: 'Describe it, or hide a decoration from assistive technology.',
});
