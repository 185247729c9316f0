import type { Element } from 'hast';
import { toString } from 'hast-util-to-string';
import type { Problem } from '../problems/problem.ts';
import { type BuiltPage, lineOfElement, property } from './read-site.ts';

/** An <img> has alt, width and height, for whoever sees it; an <svg> has a name, unless it or something around it is hidden from assistive technology. */
export function checkImages(page: BuiltPage): Problem[] {
  const silent = withoutName(page.elements);
  return page.elements.flatMap((element) => {
    if (element.tagName === 'img') return checkImage(page, element);
    const isDrawing = element.tagName === 'svg' && !silent.has(element);
    return isDrawing && !isNamed(element, page)
      ? [lacks(page, element, 'an alternative text')]
      : [];
  });
}

const isHidden = (element: Element): boolean => property(element, 'ariaHidden') === 'true';

/** Elements that need no name: those that are hidden with all in them, and the parts of a drawing. */
function withoutName(elements: readonly Element[]): ReadonlySet<Element> {
  const silent = new Set<Element>();
  const addWithin = ({ children }: Element): void => {
    for (const child of children) {
      if (child.type !== 'element') continue;
      silent.add(child);
      addWithin(child);
    }
  };
  for (const element of elements) {
    // What it stands in has added it, and all in it.
    if (silent.has(element)) continue;
    if (isHidden(element)) silent.add(element);
    if (isHidden(element) || element.tagName === 'svg') addWithin(element);
  }
  return silent;
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
