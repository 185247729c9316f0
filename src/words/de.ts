import { countOf, pluralOf } from './plural.ts';
import type { Words } from './table.ts';
import { ENTRY_KINDS } from './browser/de.ts';

const form = pluralOf('de');
const count = countOf('de');
const NUMBERS = 'Kein Ein Zwei Drei Vier Fünf Sechs Sieben Acht Neun Zehn'.split(' ');
const inWords = (number: number): string => NUMBERS[number] ?? String(number);

/** Labels that begin with a word of another kind than a noun: it alone has no capital within a sentence. */
const NO_NOUN = /^(?:Amtlich|Berichtet|Nach:|Ohne|Sinngemäß|Staatlich|Vor:)/;
const inText = (label: string): string =>
  NO_NOUN.test(label) ? label.charAt(0).toLowerCase() + label.slice(1) : label;

const claims = (number: number): string => count(number, { one: 'Angabe', other: 'Angaben' });
const statements = (number: number): string => count(number, { one: 'Aussage', other: 'Aussagen' });
const list = new Intl.ListFormat('de');
const page = (number: number): string => `Seite ${number}`;
const ofParts = (parts: number): string => (parts > 1 ? ` von ${parts}` : '');
const paragraph = (number: string): string => `Absatz ${number} des Artikels`;

/** Every word of the interface in German. */
export const DE: Words = {
  locale: 'de',
  quote: { open: '„', close: '“' },
  list: { comma: ', ', semicolon: '; ', colon: ': ', and: ' und ', or: ' oder ' },
  inText,

  dates: {
    day: (day) => day,
    about: (date) => `etwa ${date}`,
    uncertain: (date) => `${date} (unsicher)`,
    undated: 'Ohne Datum',
    noYear: 'ohne Jahr',
    noDate: 'Ohne Datum',
    after: 'Nach: ',
    before: 'Vor: ',
    andBefore: '; vor: ',
    certainty: {
      printed: 'Datum im Artikel',
      carried: 'Datum übernommen',
      inferred: 'Datum erschlossen',
      background: 'Datum aus einem Dokument',
      undated: 'kein Datum im Artikel',
    },
    dayOf: ['Datum des Ereignisses: ', '.'],
    dated: (date) => `Datum: ${date}.`,
  },

  kinds: ENTRY_KINDS,
  backgroundEvent: 'Hintergrundereignis',
  forms: {
    words: 'Zitat',
    'reported-speech': 'Sinngemäße Wiedergabe',
    'reported-act': 'Berichtete Handlung',
  },
  sourceTypes: {
    'official-text': 'Amtlicher Text oder amtliche Seite',
    agency: 'Nachrichtenagentur',
    newspaper: 'Zeitung oder Zeitschrift',
    broadcaster: 'Rundfunksender',
    'news-site': 'Nachrichtenseite',
    'state-media': 'Staatliches oder staatlich finanziertes Medium',
    reference: 'Nachschlagewerk',
    research: 'Studie oder Analyse',
    organisation: 'Seite einer Organisation',
  },
  documentGroups: {
    'official-text': 'Amtliche Texte und Seiten',
    agency: 'Nachrichtenagenturen',
    newspaper: 'Zeitungen und Zeitschriften',
    broadcaster: 'Rundfunksender',
    'news-site': 'Nachrichtenseiten',
    'state-media': 'Staatliche oder staatlich finanzierte Medien',
    reference: 'Nachschlagewerke',
    research: 'Studien und Analysen',
    organisation: 'Seiten von Organisationen',
    other: 'Andere Dokumente',
  },
  statuses: {
    open: 'Offen',
    'partly-agreed': 'Teilweise vereinbart',
    agreed: 'Vereinbart',
    unknown: 'Nicht bekannt',
  },
  editions: { major: 'Neue Ausgabe', minor: 'Aktualisierung', correction: 'Korrektur' },
  corrected: (title) => `Korrigiert: ${title}`,
  noSide: 'Keiner Seite zugeordnet',
  wholeStory: 'Das Ganze',
  background: 'Hintergrund',
  claims,
  statements,

  sections: {
    'whos-who': {
      label: 'Wer ist wer',
      title: 'Wer ist wer',
      summary:
        'Alle, die in diesem Dossier sprechen, sich treffen oder genannt werden, nach Seiten: was sie sagten und was nicht bekannt ist.',
    },
    glossary: {
      label: 'Glossar',
      title: 'Glossar: Themen und Begriffe',
      summary:
        'Die Themen und Begriffe dieses Dossiers in je einem Satz, mit den Positionen aller Seiten und dem, was offen ist.',
    },
    chronology: {
      label: 'Zeitleiste',
      title: 'Zeitleiste',
      summary:
        'Was wann geschah, wie sicher jedes Datum ist und was vorausging; Ereignisse ohne Datum stehen für sich.',
    },
    meetings: {
      label: 'Wer traf wen',
      title: 'Wer traf wen',
      summary:
        'Jedes Treffen in diesem Dossier: welche Seiten an einem Tisch saßen, wann und wo, und wer dabei genannt wird.',
    },
    positions: {
      label: 'Positionen',
      title: 'Positionen im Vergleich',
      summary:
        'Thema für Thema, was jede Seite dem Artikel zufolge gesagt hat, und wo er von einer Seite nichts berichtet.',
    },
    'not-known': {
      label: 'Was nicht bekannt ist',
      title: 'Was nicht bekannt ist',
      summary:
        'Was der Artikel offenlässt, Thema für Thema: Fragen ohne Antwort, Seiten ohne ein Wort, Namen, die nicht genannt werden.',
    },
    statements: {
      label: 'Aussagen',
      title: 'Aussagen',
      summary:
        'Alle Aussagen in diesem Dossier: von wem sie stammen, aus welchem Absatz, von welchem Tag und, wo es ihn gibt, der Wortlaut.',
    },
    sources: {
      label: 'Quellen',
      title: 'Quellen',
      summary:
        'Der Artikel Absatz für Absatz und alle Hintergrunddokumente, jeweils mit allen Angaben, die darauf beruhen.',
    },
    search: {
      label: 'Suche',
      title: 'Suche',
      summary:
        'Dieses Dossier nach Name, Amt, anderer Schreibweise, Datum oder Thema durchsuchen oder alle Namen von A bis Z ansehen.',
    },
    updates: {
      label: 'Aktualisierungen',
      title: 'Aktualisierungen und Korrekturen',
      summary:
        'Alle Ausgaben dieses Dossiers, die neueste zuerst: was neu ist, geändert oder korrigiert wurde. Nichts wird entfernt.',
    },
    newsletter: {
      label: 'Für Newsletter',
      title: 'Bausteine für Newsletter',
      summary:
        'Zu jeder Seite dieses Dossiers ein Baustein zum Einfügen in einen Newsletter: HTML für E-Mail, Markdown oder reiner Text.',
    },
    print: {
      label: 'Druckausgabe',
      title: 'Das ganze Dossier auf einer Seite',
      summary:
        'Alles aus diesem Dossier auf einer Seite, mit Inhalt und Querverweisen: zum Drucken, Aufheben und Offline-Lesen.',
    },
    shortEdition: {
      label: 'Kurzausgabe',
      title: 'Das Dossier in Kürze, zum Drucken',
      summary:
        'Der Überblick und je ein Satz zu allen Beteiligten, Themen, Ereignissen und Aussagen: die Ausgabe für wenige Blätter.',
    },
    notFound: {
      label: 'Nicht gefunden',
      title: 'Diese Seite gibt es nicht',
      summary:
        'Keine Seite dieses Dossiers hat diese Adresse. Weiter helfen die Suche und die Rubriken.',
    },
  },
  overview: 'Überblick',
  about: 'Über dieses Dossier',

  page: {
    skip: 'Zum Text springen',
    sections: 'Rubriken',
    allPages: 'Alle Seiten',
    breadcrumb: 'Pfad',
    story: 'Worum es geht:',
    onThisPage: 'Auf dieser Seite',
    moreIn: (section) => `Mehr: ${section}`,
    previous: 'Zurück',
    next: 'Weiter',
    copyLink: 'Link kopieren',
    copied: 'Kopiert',
    notCopied: 'Nicht kopiert',
    linkToPage: 'Link zu dieser Seite',
    permanent: 'Diese Adresse bleibt: Sie führt auch künftig hierher.',
    address: 'Adresse',
    plainMarkdown: 'Markdown',
    blocks: 'Bausteine für Newsletter',
    movedPart: ['Dieser Teil ist umgezogen: ', 'hier weiterlesen', '.'],
    movedPage: 'Diese Seite ist umgezogen',
    partsOfList: 'Teile dieser Liste',
    partsOfPart: 'Teile dieses Teils',
    pagesOfPart: 'Seiten dieses Teils',
    nothingInPart: 'Hier steht nichts mehr; alles steht jetzt in den anderen Teilen der Liste.',
    partOfList: (list, label) =>
      `Teil einer Liste, die für eine Seite zu lang ist, mit je einem Satz: ${list}, ${label}.`,
    newestHere: (number) => `Hier stehen die neuesten ${number}.`,
    firstHere: (number) => `Hier stehen die ersten ${number}.`,
    allRows: (number) => `Alle ${number}`,
    wholeHere: (number) => `Alle ${number} auf einer eigenen Seite`,
    wholeList: (what) =>
      `Eine Liste, die für die Seite, zu der sie gehört, zu lang ist, im Ganzen: ${what}.`,
    searchAndAtoZ: 'Suche und A bis Z',
    publishedBy: (publisher) => `, Herausgeber: ${publisher}.`,
    coversUpTo: (date) => `Stand der Ereignisse: ${date}.`,
    covers: (date) => `Stand: ${date}`,
    published: 'Veröffentlicht:',
    lastChanged: 'Zuletzt geändert:',
    madeWith: 'Erstellt mit Briefing, einem Generator für Websites aus einem Artikel.',
    whoPublishes: 'Wer es herausgibt',
    appearance: 'Darstellung',
    asSystem: 'Wie das System',
    light: 'Hell',
    dark: 'Dunkel',
    from: (number) =>
      number === 0
        ? 'Aus einem Artikel.'
        : `Aus einem Artikel und ${count(number, { one: 'Hintergrunddokument', other: 'Hintergrunddokumenten' })}.`,
  },

  glance: {
    title: 'Auf einen Blick',
    about: 'Thema',
    result: 'Ergebnis',
    next: 'Wie es weitergeht',
  },

  facts: {
    who: 'Wer',
    when: 'Wann',
    where: 'Wo',
    about: 'Es geht um',
    of: 'Von',
    by: 'Von',
    side: 'Seite',
    role: 'Rolle im Artikel',
    noRole: 'Keine genannt.',
    alsoWritten: 'Auch genannt',
    alsoCalled: 'Auch genannt',
    question: 'Zu klären',
    status: 'Stand',
    elsewhere: 'Laut Dokumenten',
    origin: 'Herkunft',
    notReported: 'Hintergrund: Der Artikel berichtet nicht über dieses Ereignis.',
    title: 'Titel',
    publisher: 'Herausgeber',
    kind: 'Art',
    language: 'Sprache',
    storedCopy: 'Archivkopie',
    published: 'Veröffentlicht',
    read: 'Gelesen',
    wasRead: 'Für dieses Dossier gelesen.',
    wasNotRead: 'Eine Primärquelle, die das belegt; die Seite selbst wurde nicht gelesen.',
    alsoAt: 'Auch unter',
  },

  parts: {
    'not-said': 'Wie es zu lesen ist',
    paragraph: 'Stelle im Artikel',
    said: 'Was gesagt wurde',
    reportedAsSaid: 'Aussagen laut Artikel',
    done: 'Berichtet, nicht gesagt',
    met: 'Treffen',
    background: 'Hintergrund',
    positions: 'Positionen der Seiten',
    events: 'In der Zeitleiste',
    related: 'Siehe auch',
    mentioned: 'Erwähnt in',
    sources: 'Quellen dieser Seite',
    changes: 'Änderungen an dieser Seite',
  },

  statement: {
    noWords: 'Kein Wortlaut: Der Artikel gibt sinngemäß wieder, was gesagt wurde.',
    reported: 'Sinngemäß, nicht wörtlich',
    reportedBy: (publisher) => `Bericht: ${publisher}, kein Zitat`,
    wordForWord: 'Wörtlich in',
    verified: 'Mit dem Artikel abgeglichen',
    notVerified: 'Noch nicht mit dem Artikel abgeglichen',
    ofSide: statements,
    inOurWords: 'in unseren Worten',
  },

  people: {
    everyone: 'Alle',
    bySide: ', nach Seiten',
    whoSpeaks: 'Wer für welche Seite spricht',
    shapes:
      'Ein Zeichen für jede Aussage: gefüllt, wo der Artikel wörtlich zitiert, leer, wo er sinngemäß wiedergibt.',
    unnamed: 'Niemand spricht namentlich für diese Seite.',
    quoted: (number) => `${number} wörtlich`,
    retold: (number) => `${number} sinngemäß`,
    acts: (number) => count(number, { one: 'Handlung', other: 'Handlungen' }),
    silent: 'Keine Aussage im Artikel',
    ofSide: (named, said, silent) =>
      `: ${named} namentlich, ${statements(said)}; ${silent} ohne Aussage`,
    all: 'Alle, mit ihren Aussagen',
  },

  board: {
    more: (number) => `${number} weitere`,
    caption: 'Was jede Seite dem Artikel zufolge gesagt oder getan hat, Thema für Thema.',
    issue: 'Thema',
    nothing: 'Nichts im Artikel',
    none: 'nichts',
    nothingFrom: 'Nichts im Artikel von',
    key: (acts) =>
      `Ein Zeichen für jede Aussage: gefüllt, wo der Artikel sie zitiert, leer, wo er sie sinngemäß wiedergibt${acts ? ', gepunktet, wo er eine Handlung berichtet' : ''}. Schraffiert: nichts im Artikel.`,
    shortKey: (acts) =>
      `Ein Zeichen für jede Aussage dazu: gefüllt, wo der Artikel sie zitiert, leer, wo er sie sinngemäß wiedergibt${acts ? ', gepunktet, wo er eine Handlung berichtet' : ''}.`,
    counts: {
      words: (number) => `${number} wörtlich`,
      'reported-speech': (number) => `${number} sinngemäß`,
      'reported-act': (number) => count(number, { one: 'Handlung', other: 'Handlungen' }),
    },
    all: 'Alle Positionen, Thema für Thema',
    issues: 'Themen',
    terms: 'Begriffe',
  },

  chronology: {
    drawn: [
      'Maßstäblich gezeichnet; weiter unten stehen ',
      'dieselben Ereignisse als Liste',
      ', mit je einem Satz.',
    ],
    meetings: ['Eine eigene Zeichnung zeigt, ', 'wer wen traf', '.'],
    inArticle: 'Im Artikel',
    eachPrinted: 'Jedes Datum steht im Artikel, sofern daneben nichts anderes steht.',
    undated: 'Im Artikel ohne Datum',
    background: 'Hintergrund: was davor und ringsum geschah',
    eachFromDocument: 'Jedes Datum stammt aus einem Dokument, das die Seite des Ereignisses nennt.',
    all: 'Die ganze Zeitleiste, mit je einem Satz',
  },

  timeline: {
    inArticle: 'Im Artikel',
    background: 'Hintergrund',
    undated: 'Ohne Datum: irgendwo auf der gestrichelten Linie',
    noDate: 'Ohne Datum im Artikel',
    before: 'Die Jahre davor',
    around: 'Die Tage um den Artikel',
    whole: 'Von Anfang bis Ende',
    scaleOfYears: (range) => `${range}, maßstäblich nach Jahren.`,
    broken: 'Unterbrochen, wo drei oder mehr Jahre leer sind.',
    toScale: (range) => `${range}, maßstäblich.`,
    ratio: (time) => `Ein Tag ist hier so hoch wie ${time} in den Jahren davor.`,
    label: (range) => `Zeitleiste, ${range}`,
    days: (number) => count(number, { one: 'Tag', other: 'Tage' }),
    months: (number) => count(number, { one: 'Monat', other: 'Monate' }),
    years: (number) => count(number, { one: 'Jahr', other: 'Jahre' }),
    inferred: (date) => `${date}, erschlossen`,
    after: (name) => `nach: ${name}`,
    beforeEvent: (name) => `vor: ${name}`,
    notInArticle: 'nicht im Artikel',
  },

  meetings: {
    summary: (meetings, withAll, sides) => {
      const number = `${inWords(meetings)} Treffen.`;
      if (sides < 3 || meetings < 2) return number;
      const at = withAll === 1 ? 'einem davon' : `${inWords(withAll).toLowerCase()} davon`;
      const had = withAll === meetings ? 'jedem' : withAll === 0 ? 'keinem' : at;
      return `${number} Bei ${had} saßen alle ${inWords(sides).toLowerCase()} Seiten am Tisch.`;
    },
    lanes: 'Spuren, in ihrer Reihenfolge',
    lastDrawn: (number) =>
      number === 1
        ? 'Das letzte ist hier gezeichnet.'
        : `Die letzten ${number} sind hier gezeichnet.`,
    all: 'Alle Treffen, mit je einem Satz',
    every: 'Alle Treffen in diesem Dossier',
    drawing: ['', 'Die Zeichnung als SVG', ', zum Drucken oder zum Einbinden.'],
    chronology: 'Die ganze Zeitleiste',
  },

  skyline: {
    bar: (number, resting) => `Absatz ${number}: ${claims(resting)}`,
    exactWords: 'wörtlich zitiert',
    citedHere: 'hier angeführt',
    row: (from, to) => `Absätze ${from} bis ${to}`,
    key: 'Der Artikel, Absatz für Absatz; 0 ist die Überschrift. Hoch: Vieles hier beruht darauf. Gefüllt: wörtlich zitiert.',
    strong: 'Kräftig: auf dieser Seite angeführt.',
    strongOne: 'Kräftig: dieser hier.',
  },

  marks: {
    paragraph,
    atParagraph: paragraph,
    tick: 'Haken',
    exactWords: ['wörtlich, ', 'abgeglichen', ''],
    document: 'Hintergrund: ein Dokument',
    silent: 'nicht im Artikel',
    notInArticle: 'Nicht im Artikel',
    term: 'Ein Ausdruck des Dokuments, nicht maschinell abgeglichen',
    answeredBy: 'Antwort:',
    backgroundDocuments: 'Hintergrunddokumente',
    paragraphs: (number) => form(number, { one: 'Absatz', other: 'Absätze' }),
  },

  grounds: {
    title: 'Woher wissen wir das?',
    source: 'Quelle',
    compared: 'Abgleich',
    date: 'Datum',
    lastChecked: 'Letzte Prüfung',
    article: 'Der Artikel',
    articleOfKind: (kind) => `Der Artikel (${inText(kind)})`,
    document: 'Ein Dokument',
    inParagraphs: (source, numbers) =>
      `${source}, ${numbers.includes(',') ? 'Absätze' : 'Absatz'} ${numbers}.`,
    inLanguage: (kind, language) => `${kind}, auf ${language}.`,
    ourWords: 'Nicht durch ein Programm: Was der Artikel berichtet, steht hier in unseren Worten.',
    ourFigures:
      'Durch ein Programm: Ziffern, Daten und Namen mit denen des Artikels. Die übrigen Worte sind unsere.',
    byProgram:
      'Durch ein Programm, Zeichen für Zeichen, mit den Worten, die der Artikel dort zitiert.',
    notYet: 'Noch keiner.',
    notByProgram: 'Nicht durch ein Programm.',
    figures: (number) =>
      `Durch ein Programm: unsere Zahlen, Daten und Namen mit denen, die im Dokument gelesen wurden (${number}).`,
    articleCompared:
      'Zitate und genannte Tage durch ein Programm; was in unseren Worten dasteht, allein durch die Redaktion.',
    articleFigures:
      'Zitate sowie Ziffern, Daten und Namen in unseren Worten durch ein Programm; unsere übrigen Worte allein durch die Redaktion.',
    dates: {
      printed: 'Der Absatz selbst nennt den Tag; auch ihn hat ein Programm abgeglichen.',
      carried: 'Vom Ereignis übernommen: Der Absatz selbst nennt keinen Tag.',
      inferred: 'Erschlossen.',
      background: 'Ein Dokument nennt es, der Artikel nicht.',
      undated: 'Der Artikel nennt keinen Tag.',
    },
    inferred: (note) => `Erschlossen: ${note}`,
    noDay: 'Der Tag der Veröffentlichung ist nicht bekannt.',
    published: (date) => `Veröffentlicht: ${date}.`,
    readOn: (date) => `Gelesen: ${date}.`,
  },

  sources: {
    article: 'Der Artikel',
    storedCopy: 'Archivkopie',
    documents: 'Hintergrunddokumente',
    document: 'Hintergrunddokument',
    paragraphs: 'Absatz für Absatz',
    eachSays: 'Was jeder Absatz sagt, in unseren Worten, und alles, was darauf beruht.',
    onParagraph: (number, of) => `${claims(number)} zu Absatz ${of}`,
    count: (all, resting, twice) =>
      `${claims(all)} auf dieser Website: ${resting}${twice ? '; manche zählen doppelt' : ''}.`,
    onArticle: (number) => `${number} zum Artikel`,
    onBackground: (number) => `${number} zum Hintergrund`,
    onSilence: (number) => `${number} zu dem, was der Artikel nicht sagt`,
    verifiedQuotations: (number) =>
      number === 1 ? 'Ein Zitat ist abgeglichen.' : `${number} Zitate sind abgeglichen.`,
    notSaid: 'Was der Artikel nicht sagt',
    saysOften: (number) =>
      `Dieses Dossier sagt ${number === 1 ? 'einmal' : `${number}-mal`}, dass der Artikel etwas nicht sagt: einen Ort, einen Tag, eine Position, eine Antwort.`,
    byIssue: 'Was nicht bekannt ist, Thema für Thema',
    verified: 'Was „abgeglichen“ heißt',
    compared:
      'Ein Programm hat jedes Zitat mit dem Artikel verglichen, Zeichen für Zeichen. Die Worte stehen im genannten Absatz, innerhalb der Anführungszeichen des Artikels.',
    proves:
      'Das belegt, dass die Worte im Artikel stehen. Es belegt nicht, dass der Artikel recht hat, und es prüft nicht, was wir in eigenen Worten sagen.',
    year: 'Wie das Jahr ermittelt wurde',
  },

  claimPages: {
    ofParagraph: paragraph,
    paragraphSummary: (number) =>
      `Alle Angaben dieses Dossiers, die auf ${paragraph(number)} beruhen, jeweils mit der Seite, auf der sie stehen.`,
    notSaidSummary:
      'Alles, wovon dieses Dossier sagt, dass der Artikel es nicht sagt, jeweils mit der Seite, auf der es steht.',
    more: (ground, part, parts) =>
      `Weitere Angaben dieses Dossiers (${ground}): ${page(part)} von ${parts}, jeweils mit der Fundstelle.`,
    notSaidInText: 'was der Artikel nicht sagt',
    part: page,
    withPart: (name, part) => `${name}, ${page(part)}`,
    documentNumber: (number) => `Dokument ${number} der Quellen`,
    title: 'Was darauf beruht',
    one: 'Eine Angabe',
    onPages: (parts) => ` auf ${parts} Seiten`,
    none: 'Nichts auf dieser Website beruht allein darauf.',
    moved: 'Alle stehen jetzt auf den Seiten davor.',
    pages: 'Seiten mit Angaben',
    sameByIssue: 'Dasselbe, Thema für Thema',
    ourWords: ['In unseren Worten. Der Absatz selbst steht in ', ', '],
    statementsIn: 'Aussagen darin:',
  },

  notKnown: {
    sides: 'Wer was zu welchem Thema sagt',
    overview: 'Das Wichtigste',
    issues: 'Thema für Thema',
    others: 'Personen, Begriffe und Ereignisse',
    byPage: 'Dasselbe, Seite für Seite, mit den Antworten',
  },

  print: {
    contents: 'Inhalt',
    key: 'Was die Zeichen bedeuten',
    restsOn: (number) => `beruht auf ${paragraph(number)}`,
    notSaid: 'der Artikel sagt es nicht',
    verified: 'der Wortlaut wurde Zeichen für Zeichen mit dem Artikel abgeglichen',
    background: 'aus einem Dokument, nicht aus dem Artikel; ebenso alles auf getöntem Grund',
    storedAt: (address) => `, Archivkopie: ${address}`,
    lessPaper: 'Weniger Papier:',
    everything: 'Alles:',
    back: ': Inhalt, Überblick und Quellen',
    pagesOfSection: 'Seiten dieses Abschnitts',
    sectionSummary: (what, parts) =>
      `Ein Abschnitt der Druckausgabe, vollständig: ${what}${ofParts(parts)}. Zum Drucken, Aufheben und Offline-Lesen.`,
  },

  newsletter: {
    tracking: 'Eigene Tracking-Parameter, für jeden Link',
    show: 'Anzeigen',
    everything: 'Alles',
    htmlWithCard: 'HTML mit Karte',
    html: 'HTML',
    plainText: 'Reiner Text',
    copy: 'Kopieren',
    selected: 'Markiert: jetzt kopieren',
    needsAddress:
      'Die Bausteine enthalten vollständige Adressen, und diese Kopie der Website wurde ohne Adresse gebaut.',
    buildWithAddress: 'Mit SITE_URL gebaut, enthält sie die Bausteine.',
    howTo:
      'Rubrik öffnen, Eintrag öffnen und die Form kopieren, die der Newsletter braucht. Jeder Baustein führt zu einer Adresse, die bleibt. Auch die Seite jedes Eintrags hat ihre Bausteine, unter „Link zu dieser Seite“.',
    blocks: (number) => count(number, { one: 'Baustein', other: 'Bausteine' }),
    page,
    preview: 'Alle Bausteine ansehen, wie eine E-Mail sie zeigt',
    previewTitle: 'Bausteine für Newsletter: Vorschau',
    previewSummary:
      'Jeder Baustein, wie eine E-Mail ihn zeigt, erst als Text, dann mit seiner Karte.',
    sectionSummary: (what, parts) =>
      `Bausteine zum Einfügen in einen Newsletter, als HTML für E-Mail, Markdown und reiner Text: ${what}${ofParts(parts)}.`,
    readOn: 'Weiterlesen',
    readOnAt: (name) => `Weiterlesen: ${name}`,
  },

  search: {
    field: 'Dieses Dossier durchsuchen',
    placeholder: 'Suche',
    words: 'Wörter, Namen oder Daten',
    submit: 'Suchen',
    noScript: 'Die Suche braucht JavaScript. Alle Namen stehen hier von A bis Z.',
    slash: 'Die Suche mit der Taste / öffnen',
    all: 'Alle',
    more: 'Mehr anzeigen',
    exactly: (query) => `Genau nach ${query} suchen`,
    waysOn:
      'Vielleicht hilft eine andere Schreibweise oder ein einzelner Name; unten stehen alle Namen von A bis Z.',
    clear: 'Markierung entfernen',
    aToZ: 'A bis Z',
    ofSide: (side) =>
      ['der', 'die', 'das']
        .map((the) => `was will ${the} ${side}, was fordert ${the} ${side}`)
        .join(', ')
        .concat(`, ${side} will, ${side} fordert, position ${side}, haltung ${side}`),
    ofMeeting: (one, other) => `treffen ${one} ${other}`,
    ofMainEvent:
      'wer war dabei, wer nahm teil, wer saß am tisch, was wurde beschlossen, was wurde entschieden, wann war das, wo war das, wie ging es aus, wie endete es, wie lange dauerte es, teilnehmende, anwesende',
    leading:
      'präsident, präsidentin, kanzler, kanzlerin, ministerpräsident, ministerpräsidentin, oberbürgermeister, oberbürgermeisterin, bürgermeister, bürgermeisterin, vorsitzender, vorsitzende, direktor, direktorin, könig, königin, leiter, leiterin, kapitän, chef, chefin, intendant, intendantin',
    ofLeader: (of) => `chef ${of}`,
    of: (title) => `Suche: ${title}`,
  },

  preview: {
    checked: ', Wort für Wort abgeglichen',
    document: 'Hintergrunddokument',
    article: 'Der Artikel, in unseren Worten',
    paragraph: 'Absatz',
    how: 'Woher wissen wir das?',
  },

  updates: {
    follow: 'Auf dem Laufenden bleiben',
    atom: 'Atom-Feed',
    json: 'JSON-Feed',
    forMachines: 'Für Maschinen:',
    data: 'das ganze Dossier als Daten',
    pages: 'Seiten:',
    older: 'Ältere Ausgaben',
    others: (number) => `und ${number} weitere`,
  },

  cards: {
    statements: (all, quoted) =>
      quoted > 0 ? `${statements(all)}, davon ${quoted} wörtlich` : statements(all),
    sides: (names) => `Im Artikel: ${names}`,
    sidesOf: (heard, sides) => `Im Artikel: ${heard} von ${sides} Seiten`,
    article: 'Der Artikel, Absatz für Absatz',
    paragraphs: (numbers) =>
      numbers.length > 3
        ? `${numbers.length} Absätze des Artikels`
        : `${form(numbers.length, { one: 'Absatz', other: 'Absätze' })} ${list.format(numbers)} des Artikels`,
    eventOf: (place, all) => `Ereignis ${place} von ${all} in zeitlicher Folge`,
  },

  searchedAs: {
    overview:
      'startseite, hauptseite, titelseite, zusammenfassung, kurzfassung, kurz und knapp, kurz gesagt, einleitung, das wichtigste, kernpunkte, ergebnis, was ist passiert, was ist geschehen, worum geht es, neueste meldungen, aktueller stand, was wir wissen',
    'whos-who':
      'wer ist das, personen, leute, menschen, alle personen, namen, namensliste, beteiligte, akteure, teilnehmer, who is who, schlüsselfiguren',
    meetings: 'wer traf wen, wer trifft wen',
    glossary:
      'themen, begriffe, begriffserklärung, erklärungen, wörterbuch, lexikon, fachbegriffe, definitionen, was bedeutet, stichwörter',
    chronology:
      'chronologie, chronik, zeitstrahl, zeittafel, ereignisse, daten, termine, geschichte, wann war was, was geschah wann, ablauf, verlauf, kalender',
    positions:
      'wer will was, wer fordert was, standpunkte, haltungen, forderungen, vergleich, vergleichen, gegenüberstellung, tabelle, rote linien, argumente, seiten',
    'not-known':
      'was ist unklar, was wir nicht wissen, was ist nicht bekannt, unbekannt, unklar, offene fragen, ungeklärt, was fehlt, unbeantwortete fragen',
    statements:
      'zitate, wer hat was gesagt, wer sagt was, was sie sagten, wortlaut, äußerungen, worte, reden, stimmen, zitat',
    sources:
      'quellenangaben, belege, nachweise, literatur, quellenverzeichnis, dokumente, originalartikel, artikel, absätze, fußnoten, woher stammt das, woher kommen die angaben',
    search: 'a bis z, a-z, register, index, verzeichnis, alle namen, finden, suchen',
    updates:
      'was ist neu, neu, neuigkeiten, änderungen, änderungsprotokoll, ausgaben, versionen, fehler, berichtigungen, richtigstellung, zuletzt aktualisiert, wann aktualisiert, rss, feed',
    newsletter:
      'newsletter abonnieren, abonnieren, abo, e-mail, email, verteiler, einbetten, teilen, weitersagen',
    print:
      'drucken, druckversion, ausdrucken, pdf, herunterladen, download, speichern, offline, eine seite, papier',
    about:
      'über uns, über diese seite, wer hat das gemacht, wer hat das geschrieben, wer betreibt diese seite, wer steckt dahinter, wie es entstand, wie wurde geprüft, methode, faktencheck, kontakt, impressum, autor, redaktion, herausgeber, verlag, fehler melden, datenschutz, cookies, lizenz, urheberrecht, ist das verlässlich, hilfe, bedienung',
  },
};
