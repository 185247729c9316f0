import type { FullText } from './full-text.ts';
import type { NamesIndex } from './names-index.ts';
import { normalise } from '../names/normalise.ts';

/**
 * A full text without the name of the press: a page that says who reports something does not speak of China because
 * that is `China Daily`. As it is for who asks for that name, or has begun to.
 */
export function withoutPress(
  query: string,
  fullText: FullText,
  { press }: Pick<NamesIndex, 'press'>,
): FullText {
  const [asked, name] = [normalise(query), normalise(press ?? '')];
  if (press === undefined || asked.includes(name) || name.startsWith(asked)) return fullText;
  return {
    search: async (words) => {
      const { results } = await fullText.search(words);
      const data = async (result: (typeof results)[number]) => {
        const page = await result.data();
        return { ...page, content: page.content.replaceAll(press, '') };
      };
      return { results: results.map((result) => ({ ...result, data: () => data(result) })) };
    },
  };
}
