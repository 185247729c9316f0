import { summaries } from './summaries.ts';

export type Link = HTMLAnchorElement | SVGAElement;

export interface Preview {
  kind: string;
  name: string;
  text: string;
  /** How it is known; none of people, issues and events, whose pages say it claim by claim. */
  how: string | undefined;
}

/** What a link leads to; undefined where that is not known or stands beside the link already. */
export async function previewOf(link: Link): Promise<Preview | undefined> {
  const { entry = '', paragraph = '' } = link.dataset;
  const known = await summaries();
  const document = link.getAttribute('href')?.split('/').at(-2) ?? '';
  const [kind, name, text, how] =
    known.entries[entry] ??
    (paragraph === ''
      ? ['Background document', ...(known.sources[document] ?? [])]
      : [
          'The article, in our words',
          `Paragraph ${paragraph}`,
          known.paragraphs[paragraph],
          known.how,
        ]);
  const beside = link.parentElement?.closest('li,tr,section')?.textContent ?? '';
  if (name === undefined || text === undefined || beside.includes(text)) return undefined;
  const isChecked = link.classList.contains('verified');
  return { kind: isChecked ? `${kind}, checked word for word` : kind, name, text, how };
}
