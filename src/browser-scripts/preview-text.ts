import { summaries, summaryOf } from './summaries.ts';

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
  const others = summaries();
  others.catch(() => undefined);
  const [kind, name, text, how] = (await summaryOf(entry)) ?? (await groundOf(link, paragraph));
  const near = link.parentElement?.closest('li,tr,section')?.textContent ?? '';
  // Dates on the page do not break; here they may.
  const beside = near.replaceAll('\u00a0', ' ');
  if (name === undefined || text === undefined || beside.includes(text)) return undefined;
  const { words } = await others;
  const isChecked = link.classList.contains('verified');
  return {
    kind: isChecked ? kind + words.checked : kind,
    name,
    text,
    how: how && `${words.how} ${how}`,
  };
}

type Ground = [kind: string, name?: string, text?: string | undefined, how?: string];

/** What a mark of citation stands for: a background document, or a paragraph of the article. */
async function groundOf(link: Link, paragraph: string): Promise<Ground> {
  const { sources, paragraphs, how, words } = await summaries();
  const document = link.getAttribute('href')?.split('/').at(-2) ?? '';
  return paragraph === ''
    ? [words.document, ...(sources[document] ?? [])]
    : [words.article, `${words.paragraph} ${paragraph}`, paragraphs[paragraph], how];
}
