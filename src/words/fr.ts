import { capital } from './capital.ts';
import { countOf, pluralOf } from './plural.ts';
import type { Words } from './table.ts';
import { ENTRY_KINDS } from './browser/fr.ts';

const form = pluralOf('fr');
const count = countOf('fr');
const lower = (text: string): string => text.charAt(0).toLowerCase() + text.slice(1);

const COUNTED = [
  'aucune',
  'une',
  'deux',
  'trois',
  'quatre',
  'cinq',
  'six',
  'sept',
  'huit',
  'neuf',
  'dix',
];
const inWords = (number: number): string => COUNTED[number] ?? String(number);

/** `5, 6 et 7`. */
const list = new Intl.ListFormat('fr');
const claims = (number: number): string =>
  count(number, { one: 'affirmation', other: 'affirmations' });
const statements = (number: number): string =>
  count(number, { one: 'déclaration', other: 'déclarations' });
const citations = (number: number): string =>
  count(number, { one: 'citation', other: 'citations' });
const retold = (number: number): string =>
  count(number, { one: 'propos rapporté', other: 'propos rapportés' });
const page = (number: number): string => `page ${number}`;
const ofPages = (parts: number): string => (parts > 1 ? ` (${parts} pages)` : '');
const paragraph = (number: string): string => `paragraphe ${number} de l’article`;

/** A day takes an article, a month or a year does not: « jusqu’au 3 décembre », « jusqu’à décembre ». */
const isDay = (date: string): boolean => /^\d{1,2}(?!\d)/.test(date);
const until = (date: string): string => (isDay(date) ? `jusqu’au ${date}` : `jusqu’à ${date}`);

/** Every word of the interface in French; a narrow no-break space stands before : ; ! ? and within « ». */
export const FR: Words = {
  locale: 'fr',
  quote: { open: '«\u202F', close: '\u202F»' },
  list: { comma: ', ', semicolon: '\u202F; ', colon: '\u202F: ', and: ' et ', or: ' ou ' },
  inText: lower,

  dates: {
    day: (day) => (day === '1' ? '1er' : day),
    about: (date) => (isDay(date) ? `vers le ${date}` : `vers ${date}`),
    uncertain: (date) => `${date} (date incertaine)`,
    undated: 'Sans date',
    noYear: 'sans année',
    noDate: 'Aucune date',
    after: 'Après\u202F: ',
    before: 'Avant\u202F: ',
    andBefore: '\u202F; avant\u202F: ',
    certainty: {
      printed: 'date indiquée',
      carried: 'date reprise',
      inferred: 'date déduite',
      background: 'date tirée d’un document',
      undated: 'aucune date indiquée',
    },
    dayOf: ['Date de l’événement\u202F: ', '.'],
    dated: (date) => `Date\u202F: ${date}.`,
  },

  kinds: ENTRY_KINDS,
  backgroundEvent: 'Événement de contexte',
  forms: {
    words: 'Citation',
    'reported-speech': 'Propos rapporté',
    'reported-act': 'Acte rapporté',
  },
  sourceTypes: {
    'official-text': 'Texte officiel ou page officielle',
    agency: 'Agence de presse',
    newspaper: 'Journal ou magazine',
    broadcaster: 'Radio ou télévision',
    'news-site': 'Site d’information',
    'state-media': 'Média d’État ou financé par l’État',
    reference: 'Ouvrage de référence',
    research: 'Recherche ou analyse',
    organisation: 'Page d’une organisation',
  },
  documentGroups: {
    'official-text': 'Textes et pages officiels',
    agency: 'Agences de presse',
    newspaper: 'Journaux et magazines',
    broadcaster: 'Radios et télévisions',
    'news-site': 'Sites d’information',
    'state-media': 'Médias d’État ou financés par l’État',
    reference: 'Ouvrages de référence',
    research: 'Recherches et analyses',
    organisation: 'Pages d’organisations',
    other: 'Autres documents',
  },
  statuses: {
    open: 'Ouvert',
    'partly-agreed': 'Accord partiel',
    agreed: 'Accord trouvé',
    unknown: 'Inconnu',
  },
  editions: { major: 'Nouvelle édition', minor: 'Mise à jour', correction: 'Rectificatif' },
  corrected: (title) => `Rectifié\u202F: ${title}`,
  noSide: 'Sans camp',
  wholeStory: 'Le sujet dans son ensemble',
  background: 'Contexte',
  claims,
  statements,

  sections: {
    'whos-who': {
      label: 'Qui est qui',
      title: 'Qui est qui',
      summary:
        'Toutes les personnes et organisations nommées dans ce dossier, par camp\u202F: ce qu’elles ont dit et ce qu’on ne sait pas d’elles.',
    },
    glossary: {
      label: 'Glossaire',
      title: 'Glossaire des enjeux',
      summary:
        'Les enjeux et les termes de ce dossier, chacun en une phrase, avec la position de chaque camp et ce qui reste ouvert.',
    },
    chronology: {
      label: 'Chronologie',
      title: 'Chronologie',
      summary:
        'Ce qui s’est passé et quand, à quel point chaque date est sûre, et ce qui a précédé\u202F; les événements sans date sont à part.',
    },
    meetings: {
      label: 'Qui a rencontré qui',
      title: 'Qui a rencontré qui',
      summary:
        'Toutes les rencontres de ce dossier\u202F: quels camps étaient à la même table, quand et où, et qui est nommé pour chacun.',
    },
    positions: {
      label: 'Positions',
      title: 'Tableau des positions',
      summary:
        'Enjeu par enjeu, ce que chaque camp a dit selon l’article, et où un camp ne dit rien dans l’article.',
    },
    'not-known': {
      label: 'Ce qu’on ne sait pas',
      title: 'Ce qu’on ne sait pas',
      summary:
        'Ce que l’article laisse ouvert, enjeu par enjeu\u202F: questions sans réponse, camps qui ne disent rien, noms qui ne sont pas donnés.',
    },
    statements: {
      label: 'Déclarations',
      title: 'Déclarations',
      summary:
        'Toutes les déclarations de ce dossier\u202F: qui les a faites, quand, dans quel paragraphe et, s’il y en a, les mots exacts.',
    },
    sources: {
      label: 'Sources',
      title: 'Sources',
      summary:
        'L’article paragraphe par paragraphe et chaque document de contexte, avec toutes les affirmations qui en dépendent.',
    },
    search: {
      label: 'Recherche',
      title: 'Recherche',
      summary:
        'Cherchez dans ce dossier un nom, une fonction, une autre graphie, une date ou un sujet, ou parcourez tous les noms de A à Z.',
    },
    updates: {
      label: 'Mises à jour',
      title: 'Mises à jour et rectificatifs',
      summary:
        'Toutes les éditions de ce dossier, la plus récente d’abord\u202F: ce qui est nouveau, modifié ou rectifié. Rien n’est supprimé.',
    },
    newsletter: {
      label: 'Pour les newsletters',
      title: 'Blocs pour les newsletters',
      summary:
        'Un bloc pour chaque page de ce dossier, prêt à coller dans une newsletter\u202F: HTML pour le courriel, Markdown ou texte brut.',
    },
    print: {
      label: 'Version imprimable',
      title: 'Tout le dossier sur une page',
      summary:
        'Tout ce dossier sur une page, avec table des matières et renvois\u202F: à imprimer, à garder, à lire hors ligne.',
    },
    shortEdition: {
      label: 'Version courte',
      title: 'Le dossier en bref, à imprimer',
      summary:
        'L’essentiel, puis une phrase sur chaque personne, enjeu, événement et déclaration\u202F: la version pour quelques feuilles.',
    },
    notFound: {
      label: 'Page introuvable',
      title: 'Cette page n’existe pas',
      summary:
        'Aucune page de ce dossier n’a cette adresse. Cherchez ce que vous voulez, ou partez d’une rubrique.',
    },
  },
  overview: 'L’essentiel',
  about: 'À propos',

  page: {
    skip: 'Aller au texte',
    sections: 'Rubriques',
    allPages: 'Toutes les pages',
    breadcrumb: 'Fil d’Ariane',
    story: 'Le sujet\u202F:',
    onThisPage: 'Sur cette page',
    moreIn: (section) => `Autres pages de la rubrique ${section}`,
    previous: 'Précédent',
    next: 'Suivant',
    copyLink: 'Copier le lien',
    copied: 'Copié',
    notCopied: 'Non copié',
    linkToPage: 'Lien vers cette page',
    permanent: 'Cette adresse est permanente\u202F: elle mènera toujours ici.',
    address: 'Adresse',
    plainMarkdown: 'Markdown',
    blocks: 'Blocs pour une newsletter',
    movedPart: ['Cette partie a été déplacée\u202F: ', 'lisez-la à sa nouvelle place', '.'],
    movedPage: 'Cette page a été déplacée',
    partsOfList: 'Parties de cette liste',
    partsOfPart: 'Subdivisions de cette partie',
    pagesOfPart: 'Pages de cette partie',
    nothingInPart:
      'Il n’y a plus rien ici\u202F; ce qui s’y trouvait est dans les autres parties de la liste.',
    partOfList: (list, label) =>
      `Une partie d’une liste trop longue pour une seule page\u202F: ${lower(list)}, ${label}, avec une phrase sur chaque élément.`,
    newestHere: (number) => `Les ${number} plus récents figurent ici.`,
    firstHere: (number) => `Les ${number} premiers figurent ici.`,
    allRows: (number) => `Liste complète (${number})`,
    wholeHere: (number) => `Tous les éléments (${number}), sur une page à part`,
    wholeList: (what) =>
      `Une liste trop longue pour la page à laquelle elle appartient, en entier\u202F: ${what}.`,
    searchAndAtoZ: 'Recherche et index de A à Z',
    publishedBy: (publisher) => `, publié par ${publisher}.`,
    coversUpTo: (date) => `Couvre les faits ${until(date)}.`,
    covers: (date) => `Faits ${until(date)}`,
    published: 'Publié le',
    lastChanged: 'Modifié le',
    madeWith: 'Réalisé avec Briefing, un générateur de sites à partir d’un seul article.',
    whoPublishes: 'Qui le publie',
    appearance: 'Apparence',
    asSystem: 'Comme le système',
    light: 'Clair',
    dark: 'Sombre',
    from: (number) =>
      number === 0
        ? 'À partir d’un article.'
        : `À partir d’un article et de ${number} ${form(number, { one: 'document', other: 'documents' })} de contexte.`,
  },

  glance: {
    title: 'En bref',
    about: 'Sujet',
    result: 'Résultat',
    next: 'Et ensuite',
  },

  facts: {
    who: 'Qui',
    when: 'Quand',
    where: 'Où',
    about: 'Sujet',
    of: 'Par',
    by: 'Par',
    side: 'Camp',
    role: 'Fonction dans l’article',
    noRole: 'Aucune n’est indiquée.',
    alsoWritten: 'S’écrit aussi',
    alsoCalled: 'Autres noms',
    question: 'À trancher',
    status: 'Situation',
    elsewhere: 'Selon les documents',
    origin: 'Origine',
    notReported: 'Contexte\u202F: l’article ne rapporte pas cet événement.',
    title: 'Titre',
    publisher: 'Éditeur',
    kind: 'Type',
    language: 'Langue',
    storedCopy: 'Copie archivée',
    published: 'Publication',
    read: 'Lecture',
    wasRead: 'Lu pour ce dossier.',
    wasNotRead: 'Source primaire qui établit le fait\u202F; la page elle-même n’a pas été lue.',
    alsoAt: 'Aussi à l’adresse',
  },

  parts: {
    'not-said': 'Comment le lire',
    paragraph: 'Où cela figure dans l’article',
    said: 'Ce qui a été dit',
    reportedAsSaid: 'Ce qui a été dit selon l’article',
    done: 'Des actes, non des paroles',
    met: 'Rencontres',
    background: 'Contexte',
    positions: 'La position de chaque camp',
    events: 'Dans la chronologie',
    related: 'Voir aussi',
    mentioned: 'Mentionné dans',
    sources: 'Sources de cette page',
    changes: 'Modifications de cette page',
  },

  statement: {
    noWords:
      'Les mots exacts ne sont pas donnés\u202F: c’est ainsi que l’article rapporte ce qui a été dit.',
    reported: 'Rapporté, non cité',
    reportedBy: (publisher) => `Rapporté par ${publisher}, non cité`,
    wordForWord: 'Mot pour mot au',
    verified: 'Vérifié dans l’article',
    notVerified: 'Pas encore vérifié dans l’article',
    ofSide: statements,
    inOurWords: 'avec nos mots',
  },

  people: {
    everyone: 'Tout le monde',
    bySide: ', par camp',
    whoSpeaks: 'Qui parle pour quel camp',
    shapes:
      'Une forme par déclaration\u202F: pleine si l’article en cite les mots exacts, creuse s’il la rapporte avec les siens.',
    unnamed: 'Personne ne parle pour ce camp sous son nom.',
    quoted: citations,
    retold,
    acts: (number) => count(number, { one: 'acte rapporté', other: 'actes rapportés' }),
    silent: 'Aucune déclaration dans l’article',
    ofSide: (named, said, silent) =>
      `\u202F: ${named} ${form(named, { one: 'personne nommée', other: 'personnes nommées' })}, ${statements(said)}\u202F; ${silent} sans déclaration`,
    all: 'Tout le monde, avec ce que chacun a dit',
  },

  board: {
    more: (number) => `${number} de plus`,
    caption: 'Ce que chaque camp a dit ou fait selon l’article, enjeu par enjeu.',
    issue: 'Enjeu',
    nothing: 'Rien dans l’article',
    none: 'rien',
    nothingFrom: 'Rien dans l’article pour',
    key: (acts) =>
      `Une forme par déclaration\u202F: pleine si l’article la cite, creuse s’il la rapporte${acts ? ', pointillée s’il rapporte un acte' : ''}. Hachures\u202F: rien dans l’article.`,
    shortKey: (acts) =>
      `Une forme par déclaration sur cet enjeu\u202F: pleine si l’article la cite, creuse s’il la rapporte${acts ? ', pointillée s’il rapporte un acte' : ''}.`,
    counts: {
      words: citations,
      'reported-speech': retold,
      'reported-act': (number) => count(number, { one: 'acte', other: 'actes' }),
    },
    all: 'Toutes les positions, enjeu par enjeu',
    issues: 'Enjeux',
    terms: 'Termes',
  },

  chronology: {
    drawn: [
      'Dessinée à l’échelle\u202F; plus bas, ',
      'les mêmes événements en liste',
      ', avec une phrase sur chacun.',
    ],
    meetings: ['Les rencontres ont leur propre dessin\u202F: ', 'Qui a rencontré qui', '.'],
    inArticle: 'Dans l’article',
    eachPrinted: 'Chaque date figure dans l’article, sauf mention contraire à côté.',
    undated: 'Sans date dans l’article',
    background: 'Contexte\u202F: ce qui s’est passé avant et autour',
    eachFromDocument: 'Chaque date vient d’un document que nomme la page de l’événement.',
    all: 'Toute la chronologie, avec une phrase sur chaque événement',
  },

  timeline: {
    inArticle: 'Dans l’article',
    background: 'Contexte',
    undated: 'Sans date\u202F: quelque part le long du trait discontinu',
    noDate: 'Aucune date dans l’article',
    before: 'Les années précédentes',
    around: 'Les jours autour de l’article',
    whole: 'Du début à la fin',
    scaleOfYears: (range) => `${range}, à l’échelle des années.`,
    broken: 'Interrompue là où trois ans ou plus sont vides.',
    toScale: (range) => `${range}, à l’échelle.`,
    ratio: (time) => `Un jour est ici aussi haut que ${time} des années précédentes.`,
    label: (range) => `Frise chronologique, ${range}`,
    days: (number) => count(number, { one: 'jour', other: 'jours' }),
    months: (number) => count(number, { other: 'mois' }),
    years: (number) => count(number, { one: 'an', other: 'ans' }),
    inferred: (date) => `${date}, date déduite`,
    after: (name) => `après\u202F: ${name}`,
    beforeEvent: (name) => `avant\u202F: ${name}`,
    notInArticle: 'pas dans l’article',
  },

  meetings: {
    summary: (meetings, withAll, sides) => {
      const number = `${capital(inWords(meetings))} ${form(meetings, { one: 'rencontre', other: 'rencontres' })}.`;
      if (sides < 3 || meetings < 2) return number;
      const met = `réuni les ${inWords(sides)} camps à la même table.`;
      if (withAll === meetings) return `${number} Chacune a ${met}`;
      if (withAll === 0) return `${number} Aucune n’a ${met}`;
      return `${number} ${capital(inWords(withAll))} ${form(withAll, { one: 'a', other: 'ont' })} ${met}`;
    },
    lanes: 'Couloirs, dans leur ordre',
    lastDrawn: (number) =>
      number === 1
        ? 'La dernière est dessinée ici.'
        : `Les ${number} dernières sont dessinées ici.`,
    all: 'Toutes les rencontres, avec une phrase sur chacune',
    every: 'Toutes les rencontres de ce dossier',
    drawing: ['', 'Le dessin en SVG', ', à imprimer ou à intégrer ailleurs.'],
    chronology: 'Toute la chronologie',
  },

  skyline: {
    bar: (number, resting) => `Paragraphe ${number}\u202F: ${claims(resting)}`,
    exactWords: 'mots exacts',
    citedHere: 'cité ici',
    row: (from, to) => `Paragraphes ${from} à ${to}`,
    key: 'L’article, paragraphe par paragraphe\u202F; 0 est le titre. Haut\u202F: beaucoup de choses en dépendent. Plein\u202F: mots exacts.',
    strong: 'Foncé\u202F: cité sur cette page.',
    strongOne: 'Foncé\u202F: celui-ci.',
  },

  marks: {
    paragraph,
    atParagraph: (number) => capital(paragraph(number)),
    tick: 'Coche',
    exactWords: ['mots exacts, ', 'vérifiés', ''],
    document: 'contexte\u202F: un document',
    silent: 'pas dans l’article',
    notInArticle: 'Pas dans l’article',
    term: 'Une expression du document, non vérifiée par un programme',
    answeredBy: 'réponse\u202F:',
    backgroundDocuments: 'Documents de contexte',
    paragraphs: (number) => form(number, { one: 'paragraphe', other: 'paragraphes' }),
  },

  grounds: {
    title: 'Comment le sait-on\u202F?',
    source: 'Source',
    compared: 'Comparaison',
    date: 'Date',
    lastChecked: 'Dernière vérification',
    article: 'L’article',
    articleOfKind: (kind) => `L’article (${lower(kind)})`,
    document: 'Un document',
    inParagraphs: (source, numbers) =>
      `${source}, ${numbers.includes(',') ? 'paragraphes' : 'paragraphe'} ${numbers}.`,
    inLanguage: (kind, language) => `${kind}, langue\u202F: ${language}.`,
    ourWords: 'Pas par un programme\u202F: ce sont nos mots pour ce que l’article rapporte.',
    ourFigures:
      'Par un programme\u202F: chiffres, dates et noms, avec ceux de l’article. Les autres mots sont les nôtres.',
    byProgram:
      'Par un programme, caractère par caractère, avec les mots que l’article cite à cet endroit.',
    notYet: 'Pas encore.',
    notByProgram: 'Pas par un programme.',
    figures: (number) =>
      `Par un programme\u202F: nos nombres, dates et noms avec ${number} ${form(number, { one: 'relevé', other: 'relevés' })} dans le document.`,
    articleCompared:
      'Ses citations et les jours indiqués, par un programme\u202F; ce qui est dit ici avec nos mots, par la rédaction seule.',
    articleFigures:
      'Ses citations, ainsi que les chiffres, dates et noms dits avec nos mots, par un programme\u202F; nos autres mots, par la rédaction seule.',
    dates: {
      printed: 'Le paragraphe lui-même indique le jour\u202F; un programme l’a aussi comparé.',
      carried: 'Reprise de l’événement\u202F: le paragraphe lui-même n’indique aucun jour.',
      inferred: 'Déduite.',
      background: 'Un document la donne, l’article non.',
      undated: 'Aucun jour n’est indiqué.',
    },
    inferred: (note) => `Déduite\u202F: ${note}`,
    noDay: 'Le jour de publication n’est pas connu.',
    published: (date) => `Publication\u202F: ${date}.`,
    readOn: (date) => (isDay(date) ? `Lu le ${date}.` : `Lu\u202F: ${date}.`),
  },

  sources: {
    article: 'L’article',
    storedCopy: 'Une copie archivée',
    documents: 'Documents de contexte',
    document: 'Document de contexte',
    paragraphs: 'Paragraphe par paragraphe',
    eachSays: 'Ce que dit chacun, avec nos mots, et tout ce qui en dépend.',
    onParagraph: (number, of) => `${claims(number)} sur le paragraphe ${of}`,
    count: (all, resting, twice) =>
      `${claims(all)} sur ce site\u202F: ${resting}${twice ? '\u202F; certaines sont comptées deux fois' : ''}.`,
    onArticle: (number) =>
      `${number} ${form(number, { one: 'repose', other: 'reposent' })} sur l’article`,
    onBackground: (number) => `${number} sur le contexte`,
    onSilence: (number) =>
      `${number} ${form(number, { one: 'signale', other: 'signalent' })} un silence de l’article`,
    verifiedQuotations: (number) =>
      `${citations(number)} ${form(number, { one: 'vérifiée', other: 'vérifiées' })}.`,
    notSaid: 'Ce que l’article ne dit pas',
    saysOften: (number) =>
      `Ce dossier signale ${number === 1 ? 'une' : number} fois que l’article ne dit pas quelque chose\u202F: un lieu, un jour, une position, une réponse.`,
    byIssue: 'Ce qu’on ne sait pas, enjeu par enjeu',
    verified: 'Ce que «\u202Fvérifié\u202F» veut dire',
    compared:
      'Un programme a comparé chaque citation avec l’article, caractère par caractère. Les mots figurent dans le paragraphe indiqué, entre les guillemets de l’article lui-même.',
    proves:
      'Cela prouve que les mots sont dans l’article. Cela ne prouve pas que l’article dit vrai, et ne contrôle pas ce que nous disons avec nos propres mots.',
    year: 'Comment l’année a été trouvée',
  },

  claimPages: {
    ofParagraph: (number) => capital(paragraph(number)),
    paragraphSummary: (number) =>
      `Toutes les affirmations de ce dossier qui reposent sur le ${paragraph(number)}, avec la page qui les porte.`,
    notSaidSummary:
      'Tout ce que, selon ce dossier, l’article ne dit pas, avec chaque fois la page qui le signale.',
    more: (ground, part, parts) =>
      `Suite des affirmations de ce dossier (${ground})\u202F: ${page(part)} sur ${parts}, avec la page qui porte chacune.`,
    notSaidInText: 'ce que l’article ne dit pas',
    part: (part) => capital(page(part)),
    withPart: (name, part) => `${name}, ${page(part)}`,
    documentNumber: (number) => `Document ${number} des sources`,
    title: 'Ce qui en dépend',
    one: 'Une affirmation',
    onPages: (parts) => ` sur ${parts} pages`,
    none: 'Rien sur ce site ne repose sur lui seul.',
    moved: 'Toutes figurent maintenant sur les pages précédentes.',
    pages: 'Pages d’affirmations',
    sameByIssue: 'La même chose, enjeu par enjeu',
    ourWords: ['Avec nos mots. Le paragraphe lui-même figure dans ', ', '],
    statementsIn: 'Déclarations qui s’y trouvent\u202F:',
  },

  notKnown: {
    sides: 'Qui dit quoi sur quel enjeu',
    overview: 'Avant tout',
    issues: 'Enjeu par enjeu',
    others: 'Personnes, termes et événements',
    byPage: 'La même chose, page par page, avec ce qui y répond',
  },

  print: {
    contents: 'Table des matières',
    key: 'Légende des signes',
    restsOn: (number) => `repose sur le ${paragraph(number)}`,
    notSaid: 'l’article ne le dit pas',
    verified: 'les mots cités ont été comparés avec l’article, caractère par caractère',
    background:
      'vient d’un document, non de l’article\u202F; de même tout ce qui est sur fond teinté',
    storedAt: (address) => `, copie archivée\u202F: ${address}`,
    lessPaper: 'Moins de papier\u202F:',
    everything: 'La version complète\u202F:',
    back: '\u202F: table des matières, essentiel et sources',
    pagesOfSection: 'Pages de cette rubrique',
    sectionSummary: (what, parts) =>
      `Une rubrique de la version imprimable, complète\u202F: ${what}${ofPages(parts)}. À imprimer, à garder, à lire hors ligne.`,
  },

  newsletter: {
    tracking: 'Vos propres paramètres de suivi, pour chaque lien',
    show: 'Afficher',
    everything: 'Tout',
    htmlWithCard: 'HTML avec carte',
    html: 'HTML',
    plainText: 'Texte brut',
    copy: 'Copier',
    selected: 'Sélectionné\u202F: copiez',
    needsAddress:
      'Les blocs contiennent des adresses complètes, et cette copie du site a été construite sans adresse.',
    buildWithAddress: 'Construisez-la avec SITE_URL pour les obtenir.',
    howTo:
      'Ouvrez une rubrique, ouvrez une page et copiez le format qu’accepte votre newsletter. Chaque bloc mène à une adresse permanente. Chaque page a aussi ses propres blocs, sous «\u202FLien vers cette page\u202F».',
    blocks: (number) => count(number, { one: 'bloc', other: 'blocs' }),
    page,
    preview: 'Voir tous les blocs tels qu’un courriel les montre',
    previewTitle: 'Blocs pour les newsletters\u202F: aperçu',
    previewSummary:
      'Chaque bloc tel qu’un courriel le montre, d’abord en mots, puis avec sa carte.',
    sectionSummary: (what, parts) =>
      `Blocs à coller dans une newsletter, en HTML pour le courriel, en Markdown et en texte brut\u202F: ${what}${ofPages(parts)}.`,
    readOn: 'Lire la suite',
    readOnAt: (name) => `Lire la suite\u202F: ${name}`,
  },

  search: {
    field: 'Rechercher dans ce dossier',
    placeholder: 'Rechercher',
    words: 'Mots, noms ou dates',
    submit: 'Rechercher',
    noScript: 'La recherche a besoin de JavaScript. Tous les noms sont listés ici de A à Z.',
    slash: 'Ouvrir la recherche avec la touche /',
    all: 'Tout',
    more: 'Afficher plus',
    exactly: (query) => `Rechercher exactement ${query}`,
    waysOn:
      'Essayez une autre graphie ou un seul nom, ou parcourez ci-dessous tous les noms de A à Z.',
    clear: 'Effacer le surlignage',
    aToZ: 'De A à Z',
    ofSide: (side) => `ce que veut ${side}, ${side} veut, position ${side}`,
    ofMeeting: (one, other) => `rencontres ${one} ${other}`,
    ofMainEvent:
      'qui était présent, qui a participé, qui était à la table, ce qui a été décidé, quand était-ce, où était-ce, comment cela s’est terminé, participants, délégation',
    leading:
      'président, présidente, chancelier, chancelière, premier ministre, première ministre, maire, directeur, directrice, roi, reine, gouverneur, chef, dirigeant, dirigeante, capitaine',
    ofLeader: (of) => `chef ${of}`,
    of: (title) => `Recherche\u202F: ${title}`,
  },

  preview: {
    checked: ', vérifié mot pour mot',
    document: 'Document de contexte',
    article: 'L’article, avec nos mots',
    paragraph: 'Paragraphe',
    how: 'Comment le sait-on\u202F?',
  },

  updates: {
    follow: 'Suivre ce dossier',
    atom: 'Flux Atom',
    json: 'Flux JSON',
    forMachines: 'Pour les machines\u202F:',
    data: 'tout le dossier sous forme de données',
    pages: 'Pages\u202F:',
    older: 'Éditions plus anciennes',
    others: (number) => `et ${number} autres`,
  },

  cards: {
    statements: (all, quoted) =>
      quoted > 0
        ? `${statements(all)}, dont ${quoted} ${form(quoted, { one: 'citée', other: 'citées' })}`
        : statements(all),
    sides: (names) => `Dans l’article\u202F: ${names}`,
    sidesOf: (heard, sides) =>
      `Dans l’article\u202F: ${heard} ${form(heard, { one: 'camp', other: 'camps' })} sur ${sides}`,
    article: 'L’article, paragraphe par paragraphe',
    paragraphs: (numbers) =>
      numbers.length > 3
        ? `${numbers.length} paragraphes de l’article`
        : `Paragraphe${numbers.length > 1 ? 's' : ''} ${list.format(numbers)} de l’article`,
    eventOf: (place, all) => `Événement ${place} sur ${all} dans l’ordre chronologique`,
  },

  searchedAs: {
    overview:
      'accueil, page d’accueil, page principale, une, résumé, en bref, en résumé, introduction, points clés, synthèse, bilan, résultat, que s’est-il passé, dernières nouvelles, ce que l’on sait',
    'whos-who':
      'qui est-ce, qui sont-ils, personnes, personnalités, liste des personnes, noms, acteurs, protagonistes, participants, personnages',
    meetings: 'qui a rencontré qui, qui rencontre qui',
    glossary:
      'enjeux, sujets, termes, définitions, dictionnaire, lexique, vocabulaire, mots expliqués, mots clés',
    chronology:
      'frise, frise chronologique, événements, dates, histoire, que s’est-il passé quand, déroulement, calendrier, ordre des événements',
    positions:
      'qui veut quoi, position de chaque camp, comparaison, comparer, tableau, lignes rouges, exigences, demandes, chaque camp',
    'not-known':
      'que ne sait-on pas, ce que l’on ne sait pas, inconnu, ce qui manque, questions ouvertes, questions sans réponse, zones d’ombre, pas clair, silence',
    statements:
      'citations, qui a dit quoi, ce qu’ils ont dit, mots exacts, propos, discours, verbatim, paroles',
    sources:
      'références, bibliographie, documents, preuves, article original, paragraphes, notes, notes de bas de page, d’où cela vient, d’où viennent les faits',
    search: 'a à z, index, tous les noms, chercher, trouver',
    updates:
      'quoi de neuf, nouveautés, changements, modifications, corrections, erreurs, éditions, versions, dernière mise à jour, quand a été mis à jour, rss, flux',
    newsletter:
      's’abonner à la newsletter, infolettre, lettre d’information, e-mail, courriel, abonnement, intégrer, partager',
    print:
      'imprimer, version pdf, pdf, télécharger, enregistrer, hors ligne, une seule page, papier',
    about:
      'qui sommes-nous, à propos de ce site, qui a fait ce site, qui a écrit, comment c’est fait, comment c’est vérifié, méthode, méthodologie, vérification des faits, contact, mentions légales, auteur, rédaction, éditeur, signaler une erreur, confidentialité, cookies, licence, droits d’auteur, est-ce fiable, qui est derrière, aide, mode d’emploi',
  },
};
