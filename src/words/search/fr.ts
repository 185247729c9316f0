import type { SearchWords } from '../search-words.ts';

/** What a search knows of French. */
export const SEARCH_WORDS: SearchWords = {
  stopWords: `le la les l un une des de du d au aux a et ou mais que qu qui quoi quel quelle quels quelles dont ou ce
    cet cette ces c ca cela il elle ils elles on je tu nous vous me te se s son sa ses leur leurs mon ma mes ne n pas
    y en dans sur sous par pour avec sans est sont etait etaient ete etre a ont avait avaient avoir fait va vont si
    comme plus quand comment pourquoi combien veut dire signifie explique definition j jusqu lorsqu puisqu lui eux moi
    toi etaient sera seront serait peut peuvent doit doivent faut tres bien aussi donc car ni meme`,
  phrases: /\b(combien de(?: temps)?|depuis quand|(?:a|ont) pris part|(?:a|ont) eu lieu)\b/g,
  opening: /^(combien(?: de temps)?|depuis quand|quand|pourquoi|ou|qui)\b/,
  same: {
    veut: 'veulent vouloir voulait demande demandent exige exigent exigence reclame reclament but objectif condition',
    rencontre:
      'reunion rencontrent entretien entretiens negociation negociations discussion discussions',
    debut: 'commence commencent commencement commencer demarrage',
    fin: 'finit finissent finir termine terminent terminer',
    accord: 'entente pacte traite',
    soldat: 'militaire troupe armee',
    erreur: 'faute',
    cout: 'coute coutent prix',
    vote: 'scrutin',
    chef: 'dirigeant dirigeante patron tete',
    argent: 'fonds fric',
    position: 'avis opinion attitude',
    mort: 'morts tue tues deces',
    resultat: 'issue bilan',
    2: 'deux',
    3: 'trois',
    4: 'quatre',
    5: 'cinq',
    6: 'six',
    7: 'sept',
    8: 'huit',
    9: 'neuf',
    10: 'dix',
    30: 'trente',
  },
  stem: (word) =>
    word
      .replace(/aux$/, 'al')
      .replace(/(?<=^.{3,})[sx]$/, '')
      // `directrice` and `directeur`, `ukrainienne` and `ukrainien`, `officielle` and `officiel`.
      .replace(/(?<=^.{3,})(?:rice|euse)$/, 'eur')
      .replace(/(?<=^.{3,})(?:(?<=en|on)ne|(?<=el)le|ee|e)$/, '')
      .replace(/(?<=^.{3,})(?:em)?ent$|(?<=^.{3,})e[rz]$/, ''),
};
