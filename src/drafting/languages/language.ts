/** Who a pronoun may stand for. */
export type Gender = 'he' | 'she' | 'it' | 'they';

/** What drafting knows of a language: data, no rules. Words are in lower case unless a comment says otherwise. */
export interface Language {
  code: string;
  /** Nouns have a capital too, so that a capital alone makes no name. */
  capitalisesNouns: boolean;
  /** Nouns and names change their endings by case, so that a listed one stands for all its cases. */
  bends: boolean;
  /** Small words lose their vowel before another and stand against it: `l’Orbiel`. */
  elides: boolean;
  /** Words that lose their accent with a capital, as printed -> as meant: `A Brest`. */
  unaccented: ReadonlyMap<string, string>;
  /** Forms of verbs that say who said something. */
  saying: ReadonlySet<string>;
  /** Those that only name or judge, so that no clause in other words follows: `called it “…”`. */
  labelling: ReadonlySet<string>;
  /** Words that open what was said, in other words. */
  that: ReadonlySet<string>;
  /** Phrases before the one whose words are reported: `according to`. */
  accordingBefore: readonly string[];
  /** Phrases that say it with a pronoun: `за її словами`. */
  accordingOwn: Readonly<Record<string, Gender>>;
  /** The same behind it: `zufolge`. */
  accordingAfter: ReadonlySet<string>;
  /** Auxiliaries and adverbs that may stand between subject and verb. */
  between: ReadonlySet<string>;
  pronouns: Readonly<Record<string, Gender>>;
  /** Words before a name that show who it is of: `Mr`, `Mrs`; no office. */
  honorifics: Readonly<Record<string, Gender | ''>>;
  /** Offices, callings and kin, as the last word of their phrase; a whole word, or an ending that begins with `-`. */
  offices: readonly string[];
  /** Words that come before an office and belong to it. */
  officeModifiers: ReadonlySet<string>;
  /** What an office may be `of`: `Secretary of State`. */
  departments: ReadonlySet<string>;
  /** Nouns that make a name one of an organisation, a place or a thing; endings begin with `-`. */
  organisations: readonly string[];
  places: readonly string[];
  /** Whole names of well-known bodies that no noun in them tells. */
  bodies: ReadonlySet<string>;
  /** Whole names of well-known towns and regions that a lexicon of English lacks. */
  regions: ReadonlySet<string>;
  things: readonly string[];
  /** Words for people of a country that may stand before a name: `la Norvégienne Ada Lund`; in English a lexicon has them. */
  peoples: Readonly<Record<string, Gender | ''>>;
  parties: ReadonlySet<string>;
  /** Nouns before a single name that tell what bears it: `the ferry Solan`. */
  vessels: ReadonlySet<string>;
  /** Prepositions before places. */
  placePrepositions: ReadonlySet<string>;
  prepositions: ReadonlySet<string>;
  determiners: ReadonlySet<string>;
  relatives: ReadonlySet<string>;
  /** Words inside names of people. */
  particles: ReadonlySet<string>;
  /** Words inside names of organisations. */
  links: ReadonlySet<string>;
  /** Words that are no name even with a capital: those that begin sentences. */
  common: ReadonlySet<string>;
  /** Words with a dot that ends no sentence. */
  abbreviations: ReadonlySet<string>;
  months: Readonly<Record<string, number>>;
  weekdays: Readonly<Record<string, number>>;
  /** Words that show that something is still to come. */
  future: ReadonlySet<string>;
  /** Words before a bare year. */
  beforeYear: ReadonlySet<string>;
  /** `last`, `this`, `next` before a day, month or year. */
  relative: Readonly<Record<string, -1 | 0 | 1>>;
  /** Days by their own word, from today. */
  days: Readonly<Record<string, number>>;
  /** Years by a word of their own, from that of the article: `торік`. */
  years: Readonly<Record<string, number>>;
  /** A day of a month that is not printed, with the group `day`: `on the 29th`. */
  dayAlone: RegExp;
  /** `two` in `two years ago`. */
  numbers: Readonly<Record<string, number>>;
  /** A span of time back from now, with the groups `count` and `unit`; `units` tells what the unit is. */
  ago: RegExp;
  units: Readonly<Record<string, 'day' | 'week' | 'month' | 'year'>>;
  /** By-lines, with a capital first letter at the start of a line. */
  byline: RegExp;
  /** Lines by which a paper speaks of itself or leads elsewhere: `Read more: …`. */
  notes: RegExp;
}

/** A set of the names in a text, parted by commas. */
export const names = (text: string): Set<string> =>
  new Set(text.split(',').map((name) => name.trim().replace(/\s+/g, ' ')));

/** A set of the words in a text. */
export const words = (text: string): Set<string> => new Set(text.trim().split(/\s+/));

/** Each word of each group with the value of its group. */
export const wordValues = <Value>(groups: readonly (readonly [string, Value])[]) =>
  Object.fromEntries(
    groups.flatMap(([text, value]) => [...words(text)].map((word) => [word, value] as const)),
  );

/** Whether a word is on the list, or ends as an entry that begins with `-` does. */
export const isListed = (list: readonly string[], word: string): boolean =>
  list.some((entry) =>
    entry.startsWith('-')
      ? word.length > entry.length + 1 && word.endsWith(entry.slice(1))
      : entry === word,
  );

/** Whether a word in lower case is a day: `Thursday`, `yesterday`. */
export const isDayWord = (word: string, { weekdays, days }: Language): boolean =>
  Object.hasOwn(weekdays, word) || Object.hasOwn(days, word);

/** Whether a word in lower case only ties others together, or says that somebody spoke: no title is made of it. */
export const isFunctionWord = (word: string, language: Language): boolean =>
  [
    language.common,
    language.prepositions,
    language.determiners,
    language.between,
    language.relatives,
    language.that,
    language.saying,
    language.links,
  ].some((set) => set.has(word)) || Object.hasOwn(language.pronouns, word);
