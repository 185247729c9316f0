import type { AskingWords } from '../search-words.ts';

/** What a search makes of a question in German. */
export const ASKING_WORDS: AskingWords = {
  soft: `wollen fordern sagen sagt sagte gesagt meinen meint denken findet finden aussage zitat wort worte ausserung
    aktuell neu neue neues neueste nachricht information thema themen geschichte seite artikel frage problem sache lage
    situation rolle beruf mann frau typ leute name heisst heute gestern morgen jetzt nun tag woche monat
    datum zeit lang viel viele bitte zeige liste alle ganz genau kurz einfach weiter weitere machen macht gemacht tun
    tut getan gehen geht ging kommen kommt kam passiert geschehen geschieht geschah stehen steht halten teil dabei
    zwischen gegen wegen ohne rund gerade schon immer wieder noch eigentlich hoch teuer wichtig gross grosse klein
    dauern dauert dauerte euer herr chef boss leiter mitmachen mitgemacht`,
  kinds: [
    [
      'event',
      /\b(wann|seit wann|wo|wie lange|was ist passiert|was geschah|datum|tag)\b|\bwer (war|waren|traf|trafen|trifft|kam|nahm|nahmen|hat (?:\w+ )*(?:getroffen|teilgenommen))\b/,
    ],
    [
      'person',
      /\b(wer(?! (war|waren|traf|trafen|trifft|kam|nahm|nahmen|hat (?:\w+ )*(?:getroffen|teilgenommen))\b)|wessen|wen|wem|chef|chefin|boss|leiter|leiterin)\b/,
    ],
    [
      'issue',
      /\b(will|wollen|fordert|fordern|verlangt|ziele?|haltung|standpunkt|warum|wieso|weshalb|wie (?:viel|teuer|hoch))\b|^(kann|konnen|darf|durfen|wird|werden|soll|sollen|muss)\b/,
    ],
  ],
  wantedFrom:
    / (?:will|wollen|fordert|fordern|verlangt|verlangen|mochte) .*?\b(?:von|vom|fur|mit|bei) (.+)$/,
  lastOfWhen: /^(?:wann|wo) .* (\w+)$/,
  site: {
    about: `vertrauen verlasslich zuverlassig glaubwurdig serios wahr echt falsch neutral objektiv unabhangig parteiisch
      propaganda ki kunstliche intelligenz chatgpt roboter maschine erzeugt autor redaktion betreiber herausgeber
      betreibt dahinter werbung cookie cookies datenschutz daten lizenz urheberrecht nutzung fehler tippfehler melden
      beschwerde kontakt impressum gepruft prufung methode wissen wisst seite website webseite`,
    updates: `andert geandert anderung neu neueste zuletzt aktuell aktualisiert aktualisierung stand ausgabe fassung
      korrektur korrigiert berichtigt veraltet seite website webseite`,
    sources: `quelle quellen beleg belege nachweis nachweise fussnote her woher zahlen angaben wissen wisst`,
    newsletter: `newsletter abonnieren abbestellen abmelden abo mail verteiler einbetten teilen`,
    print: `drucken ausdrucken ausdruck druckversion pdf papier herunterladen download offline speichern`,
  },
  here: /\b(?:dies(?:e|er|es|em)? (?:seite|website|webseite)|ihr|euch|eure|hier)\b/,
  months: 'januar februar marz april mai juni juli august september oktober november dezember',
  roles: [
    [/\bspricht fur\b/, 'sprecher'],
    [/\bob\b/, 'oberburgermeister'],
  ],
};
