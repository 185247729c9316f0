import { capital } from './capital.ts';
import { countOf, pluralOf } from './plural.ts';

const form = pluralOf('en');
const count = countOf('en');
const SMALL = ['no', 'one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine', 'ten'];
const inWords = (number: number): string => SMALL[number] ?? String(number);
const lower = (text: string): string => text.toLowerCase();

const claims = (number: number): string => count(number, { one: 'claim', other: 'claims' });
/** `5, 6 and 7`. */
const list = new Intl.ListFormat('en-GB');
const statements = (number: number): string =>
  count(number, { one: 'statement', other: 'statements' });
const page = (number: number): string => `page ${number}`;
const ofParts = (parts: number): string => (parts > 1 ? ` of ${parts}` : '');
const paragraph = (number: string): string => `paragraph ${number} of the article`;

/**
 * Every word of the interface in English: other tables have the same names, and none may be missing. A text with a
 * link in its middle stands in three parts: before it, the link, behind it.
 */
export const EN = {
  /** BCP 47; dates, lists and the order of names follow it. */
  locale: 'en-GB',
  /** Around words that are quoted. */
  quote: { open: '“', close: '”' },
  list: { comma: ', ', semicolon: '; ', colon: ': ', and: ' and ', or: ' or ' },
  /** A label in the middle of a sentence. */
  inText: lower,

  dates: {
    /** The number of a day within a date: French says 1er. */
    day: (day: string) => day,
    about: (date: string) => `about ${date}`,
    uncertain: (date: string) => `${date} (uncertain)`,
    undated: 'Undated',
    noYear: 'without a year',
    noDate: 'No date',
    after: 'After ',
    before: 'Before ',
    andBefore: '; before ',
    certainty: {
      printed: 'date printed',
      carried: 'date carried over',
      inferred: 'date inferred',
      background: 'date from background',
      undated: 'no date printed',
    },
    dayOf: ['The day of ', '.'],
    /** A statement that a claim makes about its own day. */
    dated: (date: string) => `Dated ${date}.`,
  },

  kinds: {
    person: 'Person',
    organisation: 'Organisation',
    group: 'Group',
    place: 'Place',
    issue: 'Issue',
    term: 'Term',
    event: 'Event',
    statement: 'Statement',
  },
  backgroundEvent: 'Background event',
  forms: {
    words: 'Quotation',
    'reported-speech': 'Reported speech',
    'reported-act': 'Reported act',
  },
  sourceTypes: {
    'official-text': 'Official text or page',
    agency: 'News agency',
    newspaper: 'Newspaper or magazine',
    broadcaster: 'Broadcaster',
    'news-site': 'News site',
    'state-media': 'State-run or state-funded media',
    reference: 'Reference work',
    research: 'Research or analysis',
    organisation: 'Page of an organisation',
  },
  /** Over the documents of each type. */
  documentGroups: {
    'official-text': 'Official texts and pages',
    agency: 'News agencies',
    newspaper: 'Newspapers and magazines',
    broadcaster: 'Broadcasters',
    'news-site': 'News sites',
    'state-media': 'State-run or state-funded media',
    reference: 'Reference works',
    research: 'Research and analysis',
    organisation: 'Pages of organisations',
    other: 'Other documents',
  },
  statuses: {
    open: 'Open',
    'partly-agreed': 'Partly agreed',
    agreed: 'Agreed',
    unknown: 'Not known',
  },
  editions: { major: 'New edition', minor: 'Update', correction: 'Correction' },
  corrected: (title: string) => `Corrected: ${title}`,
  noSide: 'Of no side',
  wholeStory: 'The story as a whole',
  background: 'Background',
  claims,
  statements,

  /** The pages that list: in menus, as heading, and in the page's sentence of 50 to 160 characters. */
  sections: {
    'whos-who': {
      label: 'Who’s who',
      title: 'Who’s who',
      summary:
        'Everyone who speaks, meets or is named in this briefing, by side: what they said and what is not known of them.',
    },
    glossary: {
      label: 'Glossary',
      title: 'Issue glossary',
      summary:
        'The issues and terms of this briefing, each in one sentence, with where every side stands and what is open.',
    },
    chronology: {
      label: 'Chronology',
      title: 'Chronology',
      summary:
        'What happened when, how sure each date is, and what came before; events without a date are kept apart.',
    },
    meetings: {
      label: 'Who met whom',
      title: 'Who met whom',
      summary:
        'Every meeting in this briefing: which sides sat at one table, when and where, and who is named of each.',
    },
    positions: {
      label: 'Positions',
      title: 'Positions board',
      summary:
        'Issue by issue, what each side is reported to have said, and where the article has nothing from a side.',
    },
    'not-known': {
      label: 'What is not known',
      title: 'What is not known',
      summary:
        'What the article leaves open, issue by issue: questions without an answer, sides without a word, names that are not given.',
    },
    statements: {
      label: 'Statements',
      title: 'Statements',
      summary:
        'Every statement in this briefing with its speaker, its date, its paragraph and, where there are any, its exact words.',
    },
    sources: {
      label: 'Sources',
      title: 'Sources',
      summary:
        'The article paragraph by paragraph and every background document, each with all the claims that rest on it.',
    },
    search: {
      label: 'Search',
      title: 'Search',
      summary:
        'Search this briefing by name, role, other spelling, date or subject, or browse every name from A to Z.',
    },
    updates: {
      label: 'Updates',
      title: 'Updates and corrections',
      summary:
        'Every edition of this briefing, newest first: what is new, what changed and what was corrected. Nothing is removed.',
    },
    newsletter: {
      label: 'For newsletters',
      title: 'Blocks for newsletters',
      summary:
        'A block for every page of this briefing, ready to paste into a newsletter: HTML for mail, Markdown or plain text.',
    },
    print: {
      label: 'Print edition',
      title: 'The whole briefing on one page',
      summary:
        'Everything in this briefing on one page, with contents and cross-references: to print, to keep, to read offline.',
    },
    shortEdition: {
      label: 'Short edition',
      title: 'The briefing in short, for print',
      summary:
        'The overview, and one sentence on everyone, every issue, event and statement: the edition for a few sheets of paper.',
    },
    notFound: {
      label: 'Not found',
      title: 'This page does not exist',
      summary:
        'No page of this briefing has this address. Search for what you want, or start from a section.',
    },
  },
  overview: 'Overview',
  about: 'About',

  /** Around every page. */
  page: {
    skip: 'Skip to the text',
    sections: 'Sections',
    allPages: 'All pages',
    breadcrumb: 'Breadcrumb',
    story: 'The story:',
    onThisPage: 'On this page',
    moreIn: (section: string) => `More in ${section}`,
    previous: 'Previous',
    next: 'Next',
    copyLink: 'Copy link',
    copied: 'Copied',
    notCopied: 'Not copied',
    linkToPage: 'Link to this page',
    permanent: 'This address is permanent: it will go on leading here.',
    address: 'Address',
    plainMarkdown: 'Markdown',
    blocks: 'Blocks for a newsletter',
    movedPart: ['This part has moved: ', 'read it there', '.'],
    movedPage: 'This page has moved',
    partsOfList: 'Parts of this list',
    partsOfPart: 'Parts of this part',
    pagesOfPart: 'Pages of this part',
    nothingInPart: 'Nothing stands here any more; what did is in the list’s other parts.',
    partOfList: (list: string, label: string) =>
      `A part of a list that is too long for one page: ${lower(list)}, ${label}, with a sentence on each.`,
    /** Under the rows that a page shows of a list that is too long for it. */
    newestHere: (number: number) => `The newest ${number} stand here.`,
    firstHere: (number: number) => `The first ${number} stand here.`,
    allRows: (number: number) => `All ${number}`,
    wholeHere: (number: number) => `All ${number}, on a page of their own`,
    /** A page with such a list; `what`: whose list, and of what. */
    wholeList: (what: string) =>
      `A list that is too long for the page to which it belongs, as a whole: ${what}.`,
    searchAndAtoZ: 'Search and A to Z',
    publishedBy: (publisher: string) => `, published by ${publisher}.`,
    coversUpTo: (date: string) => `It covers events up to ${date}.`,
    covers: (date: string) => `Covers events up to ${date}`,
    published: 'Published',
    lastChanged: 'Last changed',
    madeWith: 'Made with Briefing, a generator of sites from one article.',
    whoPublishes: 'Who publishes it',
    appearance: 'Appearance',
    asSystem: 'As the system',
    light: 'Light',
    dark: 'Dark',
    from: (number: number) =>
      number === 0
        ? 'From one article.'
        : `From one article and ${number} background ${form(number, { one: 'document', other: 'documents' })}.`,
  },

  glance: {
    title: 'At a glance',
    about: 'About',
    result: 'Result',
    next: 'Next',
  },

  /** What is known of an entry besides its prose. */
  facts: {
    who: 'Who',
    when: 'When',
    where: 'Where',
    about: 'About',
    of: 'Of',
    by: 'By',
    side: 'Side',
    role: 'Role in the article',
    noRole: 'None is printed.',
    alsoWritten: 'Also written',
    alsoCalled: 'Also called',
    question: 'To be settled',
    status: 'Status',
    elsewhere: 'Background gives',
    origin: 'Origin',
    notReported: 'Background: the article does not report this event.',
    title: 'Title',
    publisher: 'Publisher',
    kind: 'Kind',
    language: 'Language',
    storedCopy: 'Stored copy',
    published: 'Published',
    read: 'Read',
    wasRead: 'Read for this briefing.',
    wasNotRead: 'A primary document that states the fact; the page itself was not read.',
    alsoAt: 'Also at',
  },

  /** The headings of an entry's page. */
  parts: {
    'not-said': 'How to read it',
    paragraph: 'Where it stands in the article',
    said: 'What was said',
    reportedAsSaid: 'What is reported as said',
    done: 'Reported, not said',
    met: 'Meetings',
    background: 'Background',
    positions: 'Where each side stands',
    events: 'In the chronology',
    related: 'See also',
    mentioned: 'Mentioned in',
    sources: 'Sources of this page',
    changes: 'Changes to this page',
  },

  statement: {
    noWords: 'No exact words are printed: this is the article’s report of what was said.',
    reported: 'Reported, not quoted',
    reportedBy: (publisher: string) => `Reported by ${publisher}, not quoted`,
    wordForWord: 'Word for word in',
    verified: 'Verified against the article',
    notVerified: 'Not yet verified against the article',
    ofSide: statements,
    inOurWords: 'in our words',
  },

  people: {
    everyone: 'Everyone',
    bySide: ', by side',
    whoSpeaks: 'Who speaks for which side',
    shapes:
      'One shape for each statement: filled where the article quotes exact words, hollow where it retells them in its own.',
    unnamed: 'Nobody speaks for this side by name.',
    quoted: (number: number) => `${number} quoted`,
    retold: (number: number) => `${number} retold`,
    acts: (number: number) => `${count(number, { one: 'act', other: 'acts' })} reported`,
    silent: 'No statement in the article',
    ofSide: (named: number, said: number, silent: number) =>
      `: ${named} by name, ${statements(said)}; ${silent} without one`,
    all: 'Everybody, with what they said',
  },

  board: {
    more: (number: number) => `${number} more`,
    caption: 'What each side is reported to have said or done, issue by issue.',
    issue: 'Issue',
    nothing: 'Nothing in the article',
    none: 'nothing',
    nothingFrom: 'Nothing in the article from',
    key: (acts: boolean) =>
      `A shape for each statement: filled, the article quotes it; hollow, it retells it; ${acts ? 'dotted, it reports an act; ' : ''}hatched, it has nothing.`,
    shortKey: (acts: boolean) =>
      `A shape for each statement on the issue: filled, the article quotes it; hollow, it retells it${acts ? '; dotted, it reports an act' : ''}.`,
    /** So many of a form: `2 quoted`. */
    counts: {
      words: (number: number) => `${number} quoted`,
      'reported-speech': (number: number) => `${number} retold`,
      'reported-act': (number: number) => count(number, { one: 'act', other: 'acts' }),
    },
    all: 'All positions, issue by issue',
    issues: 'Issues',
    terms: 'Terms',
  },

  chronology: {
    drawn: [
      'Drawn to scale; further down ',
      'the same events as a list',
      ', with a sentence on each.',
    ],
    meetings: ['', 'Who met whom', ' has a drawing of its own.'],
    inArticle: 'In the article',
    eachPrinted: 'Each date stands in the article, unless something else is said beside it.',
    undated: 'Without a date in the article',
    background: 'Background: what came before and around it',
    eachFromDocument: 'Each date is from a document that the event’s page names.',
    all: 'The whole chronology, with a sentence each',
  },

  timeline: {
    inArticle: 'In the article',
    background: 'Background',
    undated: 'Undated: somewhere along the broken line',
    noDate: 'No date in the article',
    before: 'The years before',
    around: 'The days around the article',
    whole: 'From first to last',
    scaleOfYears: (range: string) => `${range}, drawn to a scale of years.`,
    broken: 'Broken where three years or more are empty.',
    toScale: (range: string) => `${range}, drawn to scale.`,
    ratio: (time: string) => `One day here is as tall as ${time} of the years before.`,
    label: (range: string) => `Timeline, ${range}`,
    days: (number: number) => count(number, { one: 'day', other: 'days' }),
    months: (number: number) => count(number, { one: 'month', other: 'months' }),
    years: (number: number) => count(number, { one: 'year', other: 'years' }),
    inferred: (date: string) => `${date}, inferred`,
    after: (name: string) => `after: ${name}`,
    beforeEvent: (name: string) => `before: ${name}`,
    notInArticle: 'not in the article',
  },

  meetings: {
    /** What the drawing shows, in a sentence: how many meetings, and at how many of them all sides sat. */
    summary: (meetings: number, withAll: number, sides: number) => {
      const number = `${capital(inWords(meetings))} ${form(meetings, { one: 'meeting', other: 'meetings' })}.`;
      if (sides < 3 || meetings < 2) return number;
      const had =
        withAll === meetings ? 'Each' : withAll === 0 ? 'None' : capital(inWords(withAll));
      return `${number} ${had} had all ${inWords(sides)} sides at the table.`;
    },
    lanes: 'Lanes, in their order',
    lastDrawn: (number: number) =>
      number === 1 ? 'The last one is drawn here.' : `The last ${number} are drawn here.`,
    all: 'Every meeting, with a sentence each',
    every: 'Every meeting of this briefing',
    drawing: ['', 'The drawing as SVG', ', to print or to place elsewhere.'],
    chronology: 'The whole chronology',
  },

  skyline: {
    bar: (number: string, resting: number) => `Paragraph ${number}: ${claims(resting)}`,
    exactWords: 'exact words',
    citedHere: 'cited here',
    row: (from: string, to: string) => `Paragraphs ${from} to ${to}`,
    key: 'The article, paragraph by paragraph; 0 is the headline. Tall: much rests on it here. Filled: exact words.',
    strong: 'Strong: cited on this page.',
    strongOne: 'Strong: this one.',
  },

  /** Marks of citation, and what they stand for. */
  marks: {
    paragraph,
    atParagraph: (number: string) => `Paragraph ${number} of the article`,
    tick: 'Tick',
    exactWords: ['exact words, ', 'checked', ''],
    document: 'background: a document',
    silent: 'not in the article',
    notInArticle: 'Not in the article',
    term: 'An expression of the document, not checked by machine',
    answeredBy: 'answered by',
    backgroundDocuments: 'Background documents',
    paragraphs: (number: number) => form(number, { one: 'paragraph', other: 'paragraphs' }),
  },

  /** How something is known. */
  grounds: {
    title: 'How do we know?',
    source: 'Source',
    compared: 'Compared',
    date: 'Date',
    lastChecked: 'Last checked',
    article: 'The article',
    articleOfKind: (kind: string) => `The article (${lower(kind)})`,
    document: 'A document',
    inParagraphs: (source: string, numbers: string) =>
      `${source}, ${numbers.includes(',') ? 'paragraphs' : 'paragraph'} ${numbers}.`,
    inLanguage: (kind: string, language: string) => `${kind}, in ${language}.`,
    ourWords: 'Not by a program: these are our words for what the article reports.',
    ourFigures:
      'By a program: figures, dates and names, with those of the article. The other words are ours.',
    byProgram:
      'By a program, character by character, with the words that the article quotes there.',
    notYet: 'Not yet.',
    notByProgram: 'Not by a program.',
    figures: (number: number) =>
      `By a program: numbers, dates and names of ours with ${number} that ${form(number, { one: 'was', other: 'were' })} read in it.`,
    articleCompared:
      'Its quotations and printed days, by a program; what stands here in our words, by its editors alone.',
    articleFigures:
      'Its quotations, and figures, dates and names in our words, by a program; our other words, by its editors alone.',
    dates: {
      printed: 'Its own paragraph prints the day; a program compared that too.',
      carried: 'Taken over from its event: its own paragraph prints no day.',
      inferred: 'Inferred.',
      background: 'A document gives it, the article does not.',
      undated: 'No day is printed.',
    },
    inferred: (note: string) => `Inferred: ${note}`,
    noDay: 'Its day of publication is not known.',
    published: (date: string) => `Published ${date}.`,
    readOn: (date: string) => `Read on ${date}.`,
  },

  sources: {
    article: 'The article',
    storedCopy: 'A stored copy',
    documents: 'Background documents',
    document: 'Background document',
    paragraphs: 'Paragraph by paragraph',
    eachSays: 'What each says, in our words, and all that rests on it.',
    onParagraph: (number: number, paragraph: string) =>
      `${claims(number)} on paragraph ${paragraph}`,
    /** `resting`: how many rest on what, in words; `twice`: whether some are counted twice in it. */
    count: (all: number, resting: string, twice: boolean) =>
      `${claims(all)} on this site: ${resting}${twice ? '; some are counted twice' : ''}.`,
    onArticle: (number: number) =>
      `${number} ${form(number, { one: 'rests', other: 'rest' })} on the article`,
    onBackground: (number: number) => `${number} on background`,
    onSilence: (number: number) =>
      `${number} ${form(number, { one: 'says', other: 'say' })} what the article does not say`,
    verifiedQuotations: (number: number) =>
      number === 1 ? 'One quotation is verified.' : `${number} quotations are verified.`,
    notSaid: 'What the article does not say',
    saysOften: (number: number) =>
      `This briefing says ${number === 1 ? 'once' : `${number} times`} that the article does not say something: a place, a day, a position, an answer.`,
    byIssue: 'What is not known, issue by issue',
    verified: 'What “verified” means',
    compared:
      'A program has compared every quotation with the article, character by character. The words stand in the paragraph named, inside the article’s own quotation marks.',
    proves:
      'It proves that the words are in the article. It does not prove that the article is right, and it does not check what we say in our own words.',
    year: 'How the year was found',
  },

  /** The pages of claims. */
  claimPages: {
    ofParagraph: (number: string) => `Paragraph ${number} of the article`,
    paragraphSummary: (number: string) =>
      `Every claim of this briefing that rests on ${paragraph(number)}, with the page that makes it.`,
    notSaidSummary:
      'Everything that this briefing says the article does not say, each with the page that says so.',
    more: (ground: string, part: number, parts: number) =>
      `More of the claims of this briefing on ${ground}: ${page(part)} of ${parts}, each with the page that makes it.`,
    notSaidInText: 'what the article does not say',
    part: (part: number) => `Page ${part}`,
    withPart: (name: string, part: number) => `${name}, ${page(part)}`,
    documentNumber: (number: number) => `Document ${number} of the sources`,
    title: 'What rests on it',
    one: 'One claim',
    onPages: (parts: number) => ` on ${parts} pages`,
    none: 'Nothing on this site rests on it alone.',
    moved: 'All of them now stand on the pages before this one.',
    pages: 'Pages of claims',
    sameByIssue: 'The same, issue by issue',
    ourWords: ['In our words. The paragraph itself stands in ', ', '],
    statementsIn: 'Statements in it:',
  },

  notKnown: {
    sides: 'Who says what on which issue',
    overview: 'First of all',
    issues: 'Issue by issue',
    others: 'People, terms and events',
    byPage: 'The same, page by page, with what answers',
  },

  print: {
    contents: 'Contents',
    key: 'Key to the marks',
    restsOn: (number: string) => `rests on ${paragraph(number)}`,
    notSaid: 'the article does not say it',
    verified: 'the quoted words were held against the article, character by character',
    background: 'from a document, not from the article; so is everything on a tinted panel',
    storedAt: (address: string) => `, stored at ${address}`,
    lessPaper: 'Less paper:',
    everything: 'Everything:',
    back: ': contents, overview and sources',
    pagesOfSection: 'Pages of this section',
    sectionSummary: (what: string, parts: number) =>
      `One section of the edition for print, complete: ${what}${ofParts(parts)}. To print, to keep, to read offline.`,
  },

  newsletter: {
    tracking: 'Your own tracking parameters, for every link',
    show: 'Show',
    everything: 'Everything',
    htmlWithCard: 'HTML with card',
    html: 'HTML',
    plainText: 'Plain text',
    copy: 'Copy',
    selected: 'Selected: copy it',
    needsAddress:
      'The blocks hold full addresses, and this copy of the site was built without one.',
    buildWithAddress: 'Build it with SITE_URL to get them.',
    howTo:
      'Open a section, open an entry and copy the form that your newsletter takes. Each block leads to a permanent address. The page of every entry has its own blocks too, under “Link to this page”.',
    blocks: (number: number) => count(number, { one: 'block', other: 'blocks' }),
    page,
    preview: 'See all blocks as a mail shows them',
    previewTitle: 'Blocks for newsletters: preview',
    previewSummary: 'Each block as a mail shows it, first in words, then with its card.',
    sectionSummary: (what: string, parts: number) =>
      `Blocks to paste into a newsletter, as HTML for mail, as Markdown and as plain text: ${what}${ofParts(parts)}.`,
    readOn: 'Read on',
    readOnAt: (name: string) => `Read on: ${name}`,
  },

  search: {
    field: 'Search this briefing',
    placeholder: 'Search',
    words: 'Words, names or dates',
    submit: 'Search',
    noScript: 'Searching needs JavaScript. Every name is listed here from A to Z.',
    slash: 'Open the search with the / key',
    all: 'All',
    more: 'Show more',
    exactly: (query: string) => `Search for exactly ${query}`,
    waysOn: 'Try another spelling or a single name, or look through every name from A to Z below.',
    clear: 'Clear the marked words',
    aToZ: 'A to Z',
    /** What readers type who look for the board by a side. Parted by commas. */
    ofSide: (side: string) => `${side} wants, ${side} position`,
    /** … who look for the meetings of two sides. */
    ofMeeting: (one: string, other: string) => `meetings ${one} ${other}`,
    /** … who ask about the main event without naming it. */
    ofMainEvent:
      'who was in the room, who was at the table, who was at the meeting, what was decided, how long did it last, how long did it take, when was it, where was it, how did it go, how it ended, how did it end, participants, attendees, delegation',
    /** Offices whose holder leads, by single words. */
    leading:
      'president, chancellor, premier, prime minister, first minister, mayor, chair, chairman, chairwoman, chairperson, director, king, queen, governor, captain, chief, head, leader, boss, principal, manager',
    /** What readers call who holds such an office. */
    ofLeader: (of: string) => `leader ${of}`,
    /** What browsers call this search. */
    of: (title: string) => `Search: ${title}`,
  },

  /** Of the cards that appear beside a link; `checked` stands behind the kind, `paragraph` before its number. */
  preview: {
    checked: ', checked word for word',
    document: 'Background document',
    article: 'The article, in our words',
    paragraph: 'Paragraph',
    how: 'How do we know?',
  },

  updates: {
    follow: 'Follow it',
    atom: 'Atom feed',
    json: 'JSON feed',
    forMachines: 'For machines:',
    data: 'the whole briefing as data',
    pages: 'Pages:',
    older: 'Older editions',
    others: (number: number) => `and ${number} more`,
  },

  cards: {
    statements: (all: number, quoted: number) =>
      quoted > 0 ? `${statements(all)}, ${quoted} quoted` : statements(all),
    sides: (names: string) => `In the article: ${names}`,
    sidesOf: (heard: number, sides: number) => `In the article: ${heard} of ${sides} sides`,
    article: 'The article, paragraph by paragraph',
    paragraphs: (numbers: readonly string[]) =>
      numbers.length > 3
        ? `${numbers.length} paragraphs of the article`
        : `Paragraph${numbers.length > 1 ? 's' : ''} ${list.format(numbers)} of the article`,
    eventOf: (place: number, all: number) => `Event ${place} of ${all} in the order of time`,
  },

  /** What readers type who look for a page of the site itself; its title and label need not stand here. Parted by commas. */
  searchedAs: {
    overview:
      'home page, start page, main page, front page, summary, in brief, in short, introduction, key points, outcome, result, what happened, latest news, what is known',
    'whos-who':
      'who is who, whos who, people, persons, all people, list of people, names, key figures, players, participants, characters, biographies, profiles',
    meetings: 'who meets whom, who talked to whom, all meetings, list of meetings',
    glossary: 'issues, terms, definitions, dictionary, vocabulary, words explained, key terms',
    chronology:
      'timeline, events, dates, dates in order, history, what happened when, sequence of events, calendar, course of events',
    positions:
      'who wants what, where each side stands, comparison, compare, table, red lines, demands, each side',
    'not-known':
      'what is not known, what do we not know, unknown, what is missing, open questions, unanswered questions, what remains open, unresolved, unclear, silence',
    statements:
      'quotes, quotations, who said what, what they said, what people said, what was said, exact words, remarks, speeches, citations',
    sources:
      'references, bibliography, documents, evidence, original article, paragraphs, footnotes, citations, where is this from, where do the facts come from',
    search: 'a to z, index, all names, find, table of contents',
    updates:
      'what is new, whats new, changes, changelog, editions, versions, errors, mistakes, last updated, when was this updated, rss, feed',
    newsletter:
      'subscribe to the newsletter, sign up for the newsletter, signup, email, mailing list, subscription, embed, share',
    print: 'print this, printable version, pdf, download, save, offline, single page, paper',
    about:
      'about us, about this site, who made this, who wrote this, who runs this site, owner, how it is made, how it was checked, method, methodology, fact check, contact, imprint, impressum, author, editor, publisher, report an error, privacy, cookies, licence, copyright, legal notice, feedback, faq, is this reliable, who is behind this, help, how to use this',
  },
} as const;
