import type { Briefing } from '../briefing.ts';
import type { Party, Statement } from '../entries/entry.ts';

/** Somebody behind a statement as its page shows them. */
export interface Speaker {
  /** None where the article names nobody. */
  party?: Party;
  side?: string;
  role?: string;
}

/** Who made a statement, in the order of the content; wordings that name nobody have a side only. */
export function speakersOf({ entries }: Pick<Briefing, 'entries'>, { by }: Statement): Speaker[] {
  return by.flatMap((speaker): Speaker[] => {
    if (typeof speaker !== 'string') return [{ side: speaker.side }];
    const party = entries.get(speaker);
    if (party?.section !== 'whos-who') return [];
    return [
      {
        party,
        ...(party.side === undefined ? {} : { side: party.side }),
        ...(party.role === undefined ? {} : { role: party.role.text }),
      },
    ];
  });
}

/** How large words can be set as a headline, so that the longest begin and end on one screen of a phone. */
export function sizeOfWords(words: string): 'short' | 'medium' | 'very-long' {
  if (words.length <= 60) return 'short';
  return words.length <= 130 ? 'medium' : 'very-long';
}
