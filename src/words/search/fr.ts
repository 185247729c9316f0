import type { SearchWords } from '../search-words.ts';

/** What a search knows of French. */
export const SEARCH_WORDS: SearchWords = {
  stopWords: `le la les l un une des de du d au aux a et ou mais que qu qui quoi quel quelle quels quelles dont ou ce
    cet cette ces c ca cela il elle ils elles on je tu nous vous me te se s son sa ses leur leurs mon ma mes ne n pas
    y en dans sur sous par pour avec sans est sont etait etaient ete etre a ont avait avaient avoir fait va vont si
    comme plus quand comment pourquoi combien est-ce veut dire signifie explique definition`,
  phrases: /\b(combien de(?: temps)?|depuis quand|(?:a|ont) pris part|(?:a|ont) eu lieu)\b/g,
  opening: /^(combien(?: de temps)?|depuis quand|quand|pourquoi|ou|qui)\b/,
  same: {
    veut: 'veulent vouloir demande demandent exige exigent but objectif condition',
    rencontre:
      'reunion rencontrent entretien entretiens negociation negociations discussion discussions',
    debut: 'commence commencent commencement',
    chef: 'dirigeant dirigeante patron tete',
    argent: 'fonds fric',
    position: 'avis opinion',
    mort: 'morts tue tues deces',
    resultat: 'issue bilan',
    2: 'deux',
    3: 'trois',
    4: 'quatre',
    5: 'cinq',
    10: 'dix',
  },
  stem: (word) =>
    word.replace(/aux$/, 'al').replace(/(?<=^.{3,})(?:ements?|ees?|es|er|ez|ent|e|s|x)$/, ''),
};
