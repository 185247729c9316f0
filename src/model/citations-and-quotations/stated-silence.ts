import type { Root } from 'mdast';
import { proseBlocks } from '../../markdown/prose-blocks.ts';
import { splitSentences } from '../../markdown/sentences.ts';
import { linesOfSilentLists } from '../../markdown/silent-lists.ts';
import { isClause } from './clauses.ts';
import { coveredStretches, unquoted } from './uncited-text.ts';

/** A sentence that is marked as silence and states something. */
export interface StatedSilence {
  text: string;
  line: number;
}

/**
 * Sentences that <Silent/> alone covers and that say of nothing that it is not known: a claim could hide behind the
 * mark. A list of nothing but silence is told by its heading. Languages without a list of words are not judged.
 */
export function statedSilence(body: Root, language: string): StatedSilence[] {
  const told = new Set(linesOfSilentLists(body));
  return proseBlocks(body).flatMap((block) =>
    coveredStretches(block)
      .filter(({ marks }) => marks.every(({ name }) => name === 'Silent'))
      .flatMap(({ start, end, marks }) => {
        const line = marks[0]?.line ?? block.line;
        const text = splitSentences(unquoted(block).slice(start, end)).at(-1)?.text ?? '';
        return told.has(line) || saysUnknown(text, language) ? [] : [{ text, line }];
      }),
  );
}

/**
 * Whether a sentence denies, asks or leaves something open, and no clause before or beside does else: `She lied, and
 * nobody knows why`. So it is of a language (BCP 47) without a list of words.
 */
export function saysUnknown(text: string, language: string): boolean {
  const code = (language.split('-')[0] ?? '').toLowerCase();
  const words = SILENCE[code];
  if (words === undefined) return true;
  const isName = (word: string) => /^\p{Lu}/u.test(word);
  const clauses = clausesOf(text, words).filter((clause) => isClause(clause, isName, code));
  return [text, ...clauses].every((part) => words.unknown.test(part));
}

/** The parts of a sentence that may stand by themselves. What follows on `and` may be the last of a list. */
const clausesOf = (text: string, { alone, joined }: Silence): string[] =>
  text.split(alone).flatMap((part) => {
    const parts = part.split(joined);
    return parts.length === 1 ? parts : parts.slice(0, -1);
  });

const anyOf = (words: string): RegExp =>
  new RegExp(`(?<![\\p{L}\\p{N}])(?:${words.trim().replace(/\s+/g, '|')})(?![\\p{L}\\p{N}])`, 'iu');

/** How a language says that something is not known. */
interface Silence {
  /** Words that deny, ask or leave open; endings that change stand as patterns. */
  unknown: RegExp;
  /** Between two clauses, whatever they say. */
  alone: RegExp;
  /** Between two clauses, or before the last of a list. */
  joined: RegExp;
}

const SILENCE: Record<string, Silence> = {
  en: {
    unknown:
      anyOf(`not no nobody none nothing never nowhere neither nor without cannot \\p{L}+n['’]t
    who whom whose what which when where why how whether if
    may might could perhaps open unknown unclear undated unnamed silent silence`),
    alone: /;\s|,\s(?:but|yet)\s/,
    joined: /,\s(?:and|so|or)\s/,
  },
  de: {
    unknown: anyOf(`nicht nichts nie niemals niemand\\p{L}* nirgends kein\\p{L}* weder ohne
    wer wen wem wessen was welche\\p{L}* wann wo woher wohin warum wieso weshalb wie wieviel\\p{L}* ob
    vielleicht womöglich möglicherweise könnte\\p{L}* offen\\p{L}* unbekannt\\p{L}* unklar\\p{L}* ungenannt\\p{L}*`),
    alone: /;\s|,\s(?:aber|doch)\s/,
    joined: /,?\s(?:und|oder)\s/,
  },
  fr: {
    unknown: anyOf(`ne n['’]\\p{L}+ pas non ni aucun\\p{L}* personne rien jamais sans
    qui que quoi qu['’]\\p{L}+ quel\\p{L}* lequel laquelle lesquel\\p{L}* quand où pourquoi comment combien si s['’]ils?
    peut-être pourrai\\p{L}+ ouvert\\p{L}* inconnu\\p{L}* imprécis\\p{L}*`),
    alone: /\s?;\s|,\s(?:mais|or)\s/,
    joined: /,\s(?:et|ou)\s/,
  },
  uk: {
    unknown: anyOf(`не ні ніхто нікого нічого ніколи ніде без жод\\p{L}+ немає
    хто кого кому ким що чого чому чим яки\\p{L}+ яка яке які якої якого яку якою яких коли де куди звідки як скільки чи
    може можливо невідом\\p{L}* незрозуміл\\p{L}* неясн\\p{L}* відкрит\\p{L}*`),
    alone: /;\s|,\s(?:але|проте|однак)\s/,
    joined: /,\s(?:і|й|та|а|або)\s/,
  },
};
