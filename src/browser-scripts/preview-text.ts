import { summaries } from './summaries.ts';

export type Link = HTMLAnchorElement | SVGAElement;

export interface Preview {
  kind: string;
  name: string;
  text: string;
}

/** What a link leads to; undefined where that is not known or stands beside the link already. */
export async function previewOf({
  dataset,
  parentElement,
  classList,
}: Link): Promise<Preview | undefined> {
  const { entry = '', paragraph = '' } = dataset;
  const { entries, paragraphs } = await summaries();
  const [kind = 'The article, in our words', name = `Paragraph ${paragraph}`, summary] =
    entries[entry] ?? [];
  const text = summary ?? paragraphs[paragraph];
  const beside = parentElement?.closest('li,tr,section')?.textContent ?? '';
  if (text === undefined || beside.includes(text)) return undefined;
  const isChecked = classList.contains('verified');
  return { kind: isChecked ? `${kind}, checked word for word` : kind, name, text };
}
