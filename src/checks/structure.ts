import type { Problem } from '../problems/problem.ts';
import { checkImages } from './images.ts';
import { type BuiltPage, lineOfElement, property } from './read-site.ts';

/** Ids stand once a page; there is one h1, and no heading skips a level. */
export function checkStructure(page: BuiltPage): Problem[] {
  return [...checkIds(page), ...(page.isRedirect ? [] : checkOutline(page)), ...checkImages(page)];
}

function checkIds({ file, elements }: BuiltPage): Problem[] {
  const seen = new Set<string>();
  return elements.flatMap((element): Problem[] => {
    const id = property(element, 'id');
    if (id === undefined || !seen.has(id)) {
      if (id !== undefined) seen.add(id);
      return [];
    }
    return [
      {
        rule: 'duplicate-id',
        file,
        line: lineOfElement(element),
        message: `The id "${id}" stands twice on the page.`,
        hint: 'Give one of them another id.',
      },
    ];
  });
}

function checkOutline({ file, elements }: BuiltPage): Problem[] {
  const headings = elements.filter(({ tagName }) => /^h[1-6]$/.test(tagName));
  const report = (line: number, message: string): Problem => ({
    rule: 'invalid-outline',
    file,
    line,
    message,
    hint: 'Begin with one h1 and go down one level at a time.',
  });
  const tops = headings.filter(({ tagName }) => tagName === 'h1').length;
  const problems = tops === 1 ? [] : [report(1, `The page has ${tops} h1 headings.`)];
  let level = 0;
  for (const heading of headings) {
    const next = Number(heading.tagName.slice(1));
    if (next > level + 1)
      problems.push(report(lineOfElement(heading), `An h${next} follows an h${level}.`));
    level = next;
  }
  return problems;
}
