import type { SearchWords } from '../search-words.ts';

/** What a search knows of German. */
export const SEARCH_WORDS: SearchWords = {
  stopWords: `der die das den dem des ein eine einen einem einer eines kein keine keinen und oder aber als auch an am
    auf aus bei beim bis da damit dann dass denn durch er es sie ihm ihn ihr ihre ihren fur hat haben hatte hatten im
    in ins ist sind war waren wird werden wurde wurden worden ich du wir ihr man mein dein sein seine sich mit nach
    nicht noch nun nur ob seit so uber um unter vom von vor was wer wen wem wessen wann warum wieso weshalb wo wohin
    woher wie welche welcher welches wenn weil zu zum zur soll sollen kann konnen konnte darf durfen muss mussen will
    wollen bitte denn mal eigentlich gibt bedeutet heisst erklare erklarung bedeutung`,
  phrases:
    /\b(wie (?:viele?|lange?|oft|hoch|teuer|alt|weit)|seit wann|(?:nahm|nahmen|nehmen|nimmt|genommen) teil|teilgenommen|(?:fand|fanden|findet) statt|stattgefunden)\b/g,
  opening: /^(wie \w+|wann|seit wann|warum|wieso|weshalb|wo|wer)\b/,
  same: {
    fordern: 'forderung verlangen ziel absicht wunsch bedingung',
    treffen: 'traf trafen getroffen trifft gesprach besprechung verhandlung',
    beginn: 'begann begonnen anfang angefangen start gestartet',
    schliessen: 'schloss geschlossen schliesst dicht zu zugemacht',
    beschluss: 'beschloss beschlossen beschliesst entscheidung entschieden entschied',
    chef: 'leiter leiterin chefin boss oberhaupt',
    geld: 'euro kohle mittel',
    standpunkt: 'haltung position meinung',
    ergebnis: 'resultat ausgang',
    fehler: 'irrtum',
    kosten: 'preis bezahlen zahlen',
    abstimmung: 'abgestimmt gestimmt votum',
    ubergabe: 'ubergab ubergeben ubergibt',
    offnen: 'eroffnet geoffnet offnung eroffnung',
    tot: 'tote toten gestorben starb',
    2: 'zwei',
    3: 'drei',
    4: 'vier',
    5: 'funf',
    6: 'sechs',
    7: 'sieben',
    8: 'acht',
    9: 'neun',
    10: 'zehn',
    12: 'zwolf',
  },
  stem: (word) =>
    word
      // `gesammelt`, as `sammeln`.
      .replace(/^ge(?=.{6,}t$)/, '')
      .replace(/(?<=^.{4,})in(?:nen)?$/, '')
      .replace(/(?<=^.{4,})(?:ungen|ung|ern|ens|em|en|er|es|et|e|n|s|t)$/, '')
      .replace(/(?<=^.{3,}[^aeiou])(?:en|e)$/, '')
      .replace(/(?<=^.{4,})t$/, ''),
};
