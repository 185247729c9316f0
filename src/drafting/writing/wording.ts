/** The few words that drafting itself writes into a briefing, one table a language. */
export interface Wording {
  /** Headings of entries and of the overview. */
  inThisStory: string;
  why: string;
  open: string;
  reported: string;
  happened: string;
  positions: string;
  people: string;
  unknown: string;
  about: string;
  /** The row of the board for what is said about the story at large. */
  whole: string;
  /** A paragraph that names the author or the day only: what it says, and why no page cites it. */
  byline: string;
  waived: string;
  /** Why a date is not printed as it stands, or is missing. */
  workedOut: (printed: string) => string;
  noYear: (printed: string) => string;
}

const WORDING: Readonly<Record<string, Wording>> = {
  en: {
    inThisStory: 'In this story',
    why: 'Why it matters',
    open: 'What is open',
    reported: 'What is reported',
    happened: 'What happened',
    positions: 'Where each side stands',
    people: 'Who is who',
    unknown: 'What is not known',
    about: 'How it is made',
    whole: 'The story as a whole',
    byline: 'Who wrote the article, when, or what else to read.',
    waived: 'It is no part of the story.',
    workedOut: (printed) =>
      `The article prints ${printed}; the rest is worked out from its own day.`,
    noYear: (printed) => `The article prints ${printed}, and nothing that dates it.`,
  },
  de: {
    inThisStory: 'In dieser Geschichte',
    why: 'Warum es wichtig ist',
    open: 'Was offen ist',
    reported: 'Was berichtet wird',
    happened: 'Was geschehen ist',
    positions: 'Wo jede Seite steht',
    people: 'Wer ist wer',
    unknown: 'Was nicht bekannt ist',
    about: 'Wie es gemacht ist',
    whole: 'Die Geschichte im Ganzen',
    byline: 'Wer den Artikel geschrieben hat, wann, oder was sonst zu lesen ist.',
    waived: 'Es gehört nicht zur Geschichte.',
    workedOut: (printed) => `Gedruckt ist ${printed}; der Rest folgt aus dem Tag des Artikels.`,
    noYear: (printed) => `Gedruckt ist ${printed}, und nichts, was es datiert.`,
  },
  fr: {
    inThisStory: 'Dans cette histoire',
    why: 'Pourquoi c’est important',
    open: 'Ce qui reste ouvert',
    reported: 'Ce qui est rapporté',
    happened: 'Ce qui s’est passé',
    positions: 'Où en est chaque partie',
    people: 'Qui est qui',
    unknown: 'Ce que l’on ne sait pas',
    about: 'Comment c’est fait',
    whole: 'L’histoire dans son ensemble',
    byline: 'Qui a écrit l’article, quand, ou que lire d’autre.',
    waived: 'Cela ne fait pas partie de l’histoire.',
    workedOut: (printed) => `L’article imprime ${printed} ; le reste se déduit de son propre jour.`,
    noYear: (printed) => `L’article imprime ${printed}, et rien qui le date.`,
  },
  uk: {
    inThisStory: 'У цій історії',
    why: 'Чому це важливо',
    open: 'Що лишається відкритим',
    reported: 'Що повідомляється',
    happened: 'Що сталося',
    positions: 'Позиції сторін',
    people: 'Хто є хто',
    unknown: 'Чого не відомо',
    about: 'Як це зроблено',
    whole: 'Історія загалом',
    byline: 'Хто написав статтю, коли або що ще прочитати.',
    waived: 'Це не належить до історії.',
    workedOut: (printed) => `У статті надруковано: ${printed}; решта випливає з її власного дня.`,
    noYear: (printed) => `У статті надруковано: ${printed}, і нічого, що це датує.`,
  },
};

export const wordingOf = (code: string): Wording => {
  const found = WORDING[code] ?? WORDING['en'];
  if (found === undefined) throw new Error(`There are no words for ${code}.`);
  return found;
};
