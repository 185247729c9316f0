import type { Random } from '../random.ts';
import { run, sentence, type Subject } from '../prose.ts';
import { FUNCTION_WORDS } from '../vocabulary.ts';

/** What a made-up body may name, each by id or number. */
export interface Citable {
  /** Numbers of the article's paragraphs. */
  paragraphs: readonly string[];
  documents: readonly string[];
  /** Statements whose words may be quoted in it. */
  quotable: readonly string[];
  /** Entries that it may link to by hand. */
  entries: readonly string[];
  /** Told of each text that rests on a document, and which names it may have. */
  read: (document: string, text: string, names: readonly string[]) => void;
}

/** MDX of about so many words as editors write it: headings, citations, background, a quotation and links. */
export function citedBody(
  random: Random,
  subject: Subject,
  citable: Citable,
  length: number,
): string {
  const parts: string[] = [];
  let words = 0;
  while (words < length - 30) {
    const made = part(random, subject, citable, parts.length);
    words += made.split(/\s+/).length;
    parts.push(made);
  }
  return `${parts.join('\n\n')}\n`;
}

function part(random: Random, subject: Subject, citable: Citable, index: number): string {
  const heading = `<H id="part-${index + 1}">${headingOf(random, subject)}</H>`;
  const quote = citable.quotable[index - 1];
  return [
    ...(index === 0 ? [] : [heading]),
    citedParagraph(random, subject, citable),
    ...(quote === undefined ? [] : [`<Quote id="${quote}"/>`]),
    background(random, subject, citable),
  ].join('\n\n');
}

/** Without the words that hold sentences together: a heading that says something would need a source. */
function headingOf(random: Random, subject: Subject): string {
  const words = run(random, subject, 4).split(' ');
  const nouns = words.filter((word) => !FUNCTION_WORDS.includes(word));
  return (nouns.length > 0 ? nouns : subject.topics.slice(0, 2)).join(' ');
}

function citedParagraph(random: Random, subject: Subject, citable: Citable): string {
  const sentences = Array.from({ length: random.between(3, 5) }, () => {
    const text = sentence(random, subject);
    if (random.chance(0.1)) return `${text.replace(/\.$/, '')}, nobody says. <Silent/>`;
    const at = random.sample(citable.paragraphs, random.between(1, 2)).join(',');
    return `${text} <Cite at="${at}"/>`;
  });
  const link = `See <Entry id="${random.pick(citable.entries)}">${run(random, subject, 3)}</Entry> for what is not said.`;
  return `${sentences.join(' ')} ${link} <Silent/>`;
}

function background(random: Random, subject: Subject, { documents, read }: Citable): string {
  const text = `${sentence(random, subject)} ${sentence(random, subject)}`;
  const document = random.pick(documents);
  read(document, text, subject.mentions);
  return `<Background source="${document}">\n\n${text}\n\n</Background>`;
}
