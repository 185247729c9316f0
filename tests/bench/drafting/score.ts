import { stem } from '../../../src/drafting/issues/stem.ts';
import { normalise } from '../../../src/names/normalise.ts';
import type { Found } from './found.ts';
import type { Gold } from './gold.ts';

/** Counts of one measure over one or more articles, and what went wrong. */
export interface Count {
  /** What the editor marked. */
  wanted: number;
  /** How many of those were found. */
  hit: number;
  /** What was proposed. */
  proposed: number;
  /** How many of those were right. */
  right: number;
  slips: string[];
}

export const MEASURES = [
  'people',
  'organisations',
  'places',
  'kinds',
  'roles',
  'speakers',
  'reported',
  'dates',
  'events',
  'issues',
] as const;
export type Measure = (typeof MEASURES)[number];
export type Scores = Record<Measure, Count>;

/** Holds what an engine found against what an editor marked. */
export function score(gold: Gold, found: Found): Scores {
  return {
    people: names(gold, found, 'person', gold.people),
    organisations: names(gold, found, 'organisation', gold.organisations),
    places: names(gold, found, 'place', gold.places),
    kinds: kinds(gold, found),
    roles: roles(gold, found),
    speakers: speakers(gold, found),
    reported: reported(gold, found),
    dates: dates(gold, found),
    events: events(gold, found),
    issues: issues(gold, found),
  };
}

/** Sums of counts, article by article. */
export function addScores(all: readonly Scores[]): Scores {
  return Object.fromEntries(
    MEASURES.map((measure) => [
      measure,
      all.map((scores) => scores[measure]).reduce(addCounts, EMPTY),
    ]),
  ) as Scores;
}

const EMPTY: Count = { wanted: 0, hit: 0, proposed: 0, right: 0, slips: [] };

const addCounts = (a: Count, b: Count): Count => ({
  wanted: a.wanted + b.wanted,
  hit: a.hit + b.hit,
  proposed: a.proposed + b.proposed,
  right: a.right + b.right,
  slips: [...a.slips, ...b.slips],
});

/** Names compare without case, accents, apostrophes or a leading article. */
const plain = (name: string): string =>
  normalise(name)
    .replace(/^(?:the|der|die|das|le|la|les) /, '')
    .replaceAll(' ', '');

const isOneOf = (forms: readonly string[], name: string): boolean =>
  forms.some((form) => plain(form) === plain(name));

function names(
  gold: Gold,
  { names: found }: Found,
  kind: string,
  wanted: readonly string[][],
): Count {
  const proposed = found.filter((each) => each.kind === kind && !isOptional(gold, each.name));
  const matched = new Set<(typeof proposed)[number]>();
  const slips: string[] = [];
  let hit = 0;
  for (const forms of wanted) {
    const match = proposed.find((each) => !matched.has(each) && isOneOf(forms, each.name));
    if (match === undefined) slips.push(`missed ${forms[0] ?? ''}`);
    else {
      matched.add(match);
      hit += 1;
    }
  }
  for (const each of proposed) if (!matched.has(each)) slips.push(`wrong ${each.name}`);
  return { wanted: wanted.length, hit, proposed: proposed.length, right: matched.size, slips };
}

const isOptional = (gold: Gold, name: string): boolean => isOneOf(gold.optional, name);

/** Of the names that were found under any kind, how many have the right one. */
function kinds(gold: Gold, { names: found }: Found): Count {
  const marked = [
    ...gold.people.map((forms) => ({ forms, kind: 'person' })),
    ...gold.organisations.map((forms) => ({ forms, kind: 'organisation' })),
    ...gold.places.map((forms) => ({ forms, kind: 'place' })),
  ];
  const pairs = marked.flatMap(({ forms, kind }) => {
    const match = found.find(({ name, aliases }) =>
      [name, ...aliases].some((form) => isOneOf(forms, form)),
    );
    return match === undefined
      ? []
      : [{ isRight: match.kind === kind, slip: `${match.name}: ${match.kind}, not ${kind}` }];
  });
  const right = pairs.filter(({ isRight }) => isRight).length;
  return {
    wanted: marked.length,
    hit: right,
    proposed: pairs.length,
    right,
    slips: pairs.filter(({ isRight }) => !isRight).map(({ slip }) => slip),
  };
}

function roles(gold: Gold, { names: found }: Found): Count {
  const slips: string[] = [];
  let [hit, proposed, right] = [0, 0, 0];
  for (const forms of gold.people) {
    const match = found.find((each) => each.kind === 'person' && isOneOf(forms, each.name));
    const wanted = gold.roles[forms[0] ?? ''];
    const isFound =
      wanted !== undefined && (match?.roles ?? []).some((role) => isSameRole(wanted, role));
    if (isFound) hit += 1;
    else if (wanted !== undefined)
      slips.push(`missed ${forms[0] ?? ''}: ${wanted}, has ${match?.roles.join(' | ') ?? 'none'}`);
    if (match === undefined || match.roles.length === 0) continue;
    proposed += 1;
    if (isFound || (wanted === undefined && gold.text.includes(match.roles[0] ?? ''))) right += 1;
  }
  return { wanted: Object.keys(gold.roles).length, hit, proposed, right, slips };
}

/** A role may have a word more or less around the same office. */
function isSameRole(a: string, b: string): boolean {
  const [one, two] = [plainRole(a), plainRole(b)];
  return (
    one === two ||
    one.endsWith(` ${two}`) ||
    two.endsWith(` ${one}`) ||
    one.startsWith(`${two} `) ||
    two.startsWith(`${one} `)
  );
}

const plainRole = (role: string): string =>
  normalise(role).replace(/^(?:the|a|an|its|his|her) /, '');

/** Whether a speaker is the one that was marked: by a form of the name, or by the words that name nobody. */
function isSpeaker(gold: Gold, wanted: string, speaker: readonly string[]): boolean {
  const forms = [...gold.people, ...gold.organisations, ...gold.places].find(
    (each) => each[0] === wanted,
  ) ?? [wanted];
  return speaker.some(
    (name) =>
      isOneOf(forms, name) ||
      (forms.length === 1 && plain(name).includes(plain(wanted)) && plain(wanted) !== ''),
  );
}

function speakers(gold: Gold, { quotations }: Found): Count {
  const slips: string[] = [];
  let [wanted, hit, right] = [0, 0, 0];
  const proposed = quotations.filter(({ speakers: named }) => named.length > 0);
  for (const [paragraph, list] of Object.entries(gold.quotations))
    for (const [index, speaker] of list.entries()) {
      const own = quotations.filter(
        (each) => each.paragraph === Number(paragraph) && each.index === index,
      );
      if (speaker === 'none') continue;
      wanted += 1;
      if (own.length > 0 && own.every((each) => isSpeaker(gold, speaker, each.speakers))) {
        hit += 1;
        right += own.length;
      } else slips.push(`¶${paragraph} ${speaker}: ${own[0]?.speakers.join() ?? 'no quotation'}`);
    }
  for (const each of proposed)
    if (gold.quotations[each.paragraph]?.[each.index] === undefined)
      slips.push(`¶${each.paragraph} not marked: ${each.speakers.join()}`);
  return { wanted, hit, proposed: proposed.length, right, slips };
}

function reported(gold: Gold, { reported: found }: Found): Count {
  const slips: string[] = [];
  const used = new Set<(typeof found)[number]>();
  let wanted = 0;
  for (const [paragraph, list] of Object.entries(gold.reported))
    for (const speaker of list) {
      wanted += 1;
      const match = found.find(
        (each) =>
          !used.has(each) &&
          each.paragraph === Number(paragraph) &&
          isSpeaker(gold, speaker, each.speakers),
      );
      if (match === undefined) slips.push(`missed ¶${paragraph} ${speaker}`);
      else used.add(match);
    }
  for (const each of found)
    if (!used.has(each)) slips.push(`wrong ¶${each.paragraph} ${each.speakers.join()}`);
  return { wanted, hit: used.size, proposed: found.length, right: used.size, slips };
}

function dates(gold: Gold, { dates: found }: Found): Count {
  const slips: string[] = [];
  const used = new Set<(typeof found)[number]>();
  let wanted = 0;
  for (const [paragraph, list] of Object.entries(gold.dates))
    for (const date of list) {
      wanted += 1;
      const match = found.find(
        (each) =>
          !used.has(each) &&
          each.paragraph === Number(paragraph) &&
          isSameText(each.text, date.text) &&
          each.date === date.date,
      );
      if (match === undefined)
        slips.push(`missed ¶${paragraph} ${date.text} = ${date.date ?? 'undated'}`);
      else used.add(match);
    }
  for (const each of found)
    if (!used.has(each))
      slips.push(`wrong ¶${each.paragraph} ${each.text} = ${each.date ?? 'undated'}`);
  return { wanted, hit: used.size, proposed: found.length, right: used.size, slips };
}

const isSameText = (a: string, b: string): boolean =>
  plain(a).includes(plain(b)) || plain(b).includes(plain(a));

function events(gold: Gold, { events: found }: Found): Count {
  const slips: string[] = [];
  const used = new Set<(typeof found)[number]>();
  for (const { paragraph, date, words } of gold.events) {
    const match = found.find(
      (each) =>
        !used.has(each) &&
        each.paragraph === paragraph &&
        each.date === date &&
        words.some((word) => normalise(each.text).includes(normalise(word))),
    );
    if (match === undefined) slips.push(`missed ¶${paragraph} ${words.join(' ')} ${date ?? ''}`);
    else used.add(match);
  }
  for (const each of found)
    if (!used.has(each)) slips.push(`wrong ¶${each.paragraph} ${each.text} ${each.date ?? ''}`);
  return {
    wanted: gold.events.length,
    hit: used.size,
    proposed: found.length,
    right: used.size,
    slips,
  };
}

/** A term is found by all words of one of its wordings, in any number or case and with at most one word more. */
function issues(
  { language, issues: wanted, optionalIssues }: Gold,
  { issues: found }: Found,
): Count {
  const proposed = found.map((name) => ({ name, stems: stemsOf(name, language) }));
  const covers = (stems: readonly string[], forms: readonly string[]) =>
    forms
      .map((form) => stemsOf(form, language))
      .some((own) => own.every((one) => stems.includes(one)) && stems.length <= own.length + 1);
  const missed = wanted.filter((forms) => !proposed.some(({ stems }) => covers(stems, forms)));
  const wrong = proposed.filter(
    ({ stems }) => ![...wanted, ...optionalIssues].some((forms) => covers(stems, forms)),
  );
  return {
    wanted: wanted.length,
    hit: wanted.length - missed.length,
    proposed: proposed.length,
    right: proposed.length - wrong.length,
    slips: [
      ...missed.map(([first = '']) => `missed ${first}`),
      ...wrong.map(({ name }) => `wrong ${name}`),
    ],
  };
}

/** Small words carry no meaning. */
const stemsOf = (text: string, language: string): string[] =>
  (text.toLowerCase().match(/(?<=(?:^|[^\p{L}])(?:[dl]['’])?)\p{L}[\p{L}\p{N}-]*/gu) ?? [])
    .filter((word) => word.length > 2 && !/^(?:the|des|les|von|und|for)$/.test(word))
    .map((word) => stem(word, language));
