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
  const isStated = (text: string, isTold: boolean) =>
    !(isTold && !isClause(text, isCapital, language)) && !saysUnknown(text, language);
  return proseBlocks(body).flatMap((block) =>
    coveredStretches(block)
      .filter(({ marks }) => marks.every(({ name }) => name === 'Silent'))
      .flatMap(({ start, end, marks }) => {
        const line = marks[0]?.line ?? block.line;
        const covered = unquoted(block).slice(start, end);
        const text = splitSentences(covered).at(-1)?.text ?? '';
        // What a row is about.
        const head = start === 0 ? covered.slice(0, block.cells[1] ?? 0).trim() : '';
        return [
          ...(isStated(head, true) ? [{ text: head, line }] : []),
          ...(isStated(text, told.has(line)) ? [{ text, line }] : []),
        ];
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
  const clauses = clausesOf(text, words).filter((clause) => isClause(clause, isCapital, code));
  return [text, ...clauses].every((part) => words.unknown.test(part));
}

const isCapital = (word: string): boolean => /^\p{Lu}/u.test(word);

/** The parts of a sentence that may stand by themselves. What follows on `and` may be the last of a list. */
const clausesOf = (text: string, { alone, relative, joined }: Silence): string[] =>
  text
    .split(APART)
    .flatMap((part) => part.split(alone))
    .map((part) => part.split(relative)[0] ?? '')
    .flatMap((part) => {
      const parts = part.split(joined);
      return parts.length === 1 ? parts : parts.slice(0, -1);
    });

/** Between parts of a sentence in any language. */
const APART = /[;:()]|\s[–—]\s|—/;

const anyOf = (words: string): RegExp =>
  new RegExp(`(?<![\\p{L}\\p{N}])(?:${words.trim().replace(/\s+/g, '|')})(?![\\p{L}\\p{N}])`, 'iu');

/** How a language says that something is not known. */
interface Silence {
  /** Words that deny, ask or leave open; endings that change stand as patterns. */
  unknown: RegExp;
  /** Between two clauses, whatever they say. */
  alone: RegExp;
  /** Behind this something more is told of what was said: `She lied, which nobody knew`. */
  relative: RegExp;
  /** Between two clauses, or before the last of a list. */
  joined: RegExp;
}

const SILENCE: Record<string, Silence> = {
  en: {
    unknown:
      anyOf(`not no nobody none nothing never nowhere neither nor without cannot \\p{L}+n['’]t
    who whom whose what which when where why how whether if
    may might could perhaps (?:leaves?|left|leaving|remain(?:s|ed)?|stays?)(?:\\s\\p{L}+){0,4}\\sopen open\\squestions? unknown unclear undated unnamed unsaid unspecified unanswered unresolved
    undecided uncertain silent silence missing omit\\p{L}*`),
    alone: /,\s(?:but|yet)\s|,?\s(?:because|although|though|whereas)\s/,
    relative: /,\s(?:which|who|whom|whose|where)\s/,
    joined: /,\s(?:and|so|or)\s/,
  },
  de: {
    unknown: anyOf(`nicht nichts nie niemals niemand\\p{L}* nirgends kein\\p{L}* weder ohne
    wer wen wem wessen was welche\\p{L}* wann wo woher wohin warum wieso weshalb wie wieviel\\p{L}* ob
    vielleicht womöglich möglicherweise könnte\\p{L}* offen\\p{L}* unbekannt\\p{L}* unklar\\p{L}* ungenannt\\p{L}*
    unbeantwortet\\p{L}* ungeklärt\\p{L}* ungewiss\\p{L}* fraglich\\p{L}* Frage fehl(?:t|en|ten?) (?:ver)?schw(?:eigt|ieg)`),
    alone: /,\s(?:aber|doch|weil|denn|obwohl)\s/,
    relative: /,\s(?:was|wer|wo|d(?:er|ie|as|en|em))\s/,
    joined: /,?\s(?:und|oder)\s/,
  },
  fr: {
    unknown: anyOf(`ne n['’]\\p{L}+ pas non ni aucun\\p{L}* personne rien jamais sans
    qui que quoi qu['’]\\p{L}+ quel\\p{L}* lequel laquelle lesquel\\p{L}* quand où pourquoi comment combien si s['’]ils?
    peut-être pourrai\\p{L}+ ouvert\\p{L}* inconnu\\p{L}* imprécis\\p{L}* incertain\\p{L}* ignor(?:e|ent|ait)
    silence mue(?:t|ts|tte|ttes)`),
    alone: /,\s(?:mais|or)\s|,?\s(?:parce que|car|bien que)\s/,
    relative: /,\s(?:ce )?(?:qui|que|dont|où)\s/,
    joined: /,\s(?:et|ou)\s/,
  },
  uk: {
    unknown: anyOf(`не ні ніхто нікого нічого ніколи ніде без жод\\p{L}+ немає
    хто кого кому ким що чого чому чим яки\\p{L}+ яка яке які якої якого яку якою яких коли де куди звідки як скільки чи
    може можливо невідом\\p{L}* незрозуміл\\p{L}* неясн\\p{L}* відкрит\\p{L}* бракує (?:за)?мовч\\p{L}+`),
    alone: /,\s(?:але|проте|однак|бо|адже|хоча)\s/,
    relative: /,\s(?:що|хто|де|як(?:ий|а|е|і))\s/,
    joined: /,\s(?:і|й|та|а|або)\s/,
  },
};
