import { changed } from '../helpers/make-briefing.ts';

export interface BadInput {
  name: string;
  files: Record<string, string | Uint8Array | null>;
}

const ADA = 'whos-who/ada.mdx';
const WEIR = 'glossary/weir.mdx';
const TALKS = 'chronology/talks.mdx';
const META = 'briefing.yaml';
const SOURCES = 'sources.yaml';
const STATEMENTS = 'statements.yaml';
const SAID = 'She spoke. <Cite at="1"/>';

const ada = (from: string, to: string) => changed(ADA, from, to);
const body = (text: string) => changed(ADA, SAID, text);
const talks = (from: string, to: string) => changed(TALKS, from, to);
const when = (text: string) =>
  talks("when: { date: '2030-05-04', basis: printed, cites: ['1'] }", text);
const statement = (from: string, to: string) => changed(STATEMENTS, from, to);

const role = (words: string) =>
  ada('side: town', `side: town\nrole: { text: '${words}', cites: ['1'] }`);

const related = (ids: string) => `side: town\nrelated: [${ids}]`;

const position = (one: string) => changed(WEIR, 'question:', `positions: { ${one} }\nquestion:`);

const STYLE = { 'style.yaml': '- { words: [admitted, took in], write: said }\n' };
const CONTRARY = { 'style.yaml': '- { words: [untrue], sources: 2, write: what each says }\n' };
const background = (words: string) =>
  body(`<Background source="minutes">\n\n${words}\n\n</Background>`);
const figures = (list: string) =>
  changed(
    SOURCES,
    'https://town.example/minutes\n',
    `https://town.example/minutes\n  figures: [${list}]\n`,
  );

const account = (field: string) =>
  changed(
    SOURCES,
    'https://town.example/minutes\n',
    `https://town.example/minutes\n  ${field}\n  figures: [May 2030, Millers, Bea]\n`,
  );

/** What an editor gets wrong, one mistake each; what the door answers stands in the snapshot beside the test. */
export const BAD_INPUT: BadInput[] = [
  // Files
  { name: 'no briefing.yaml', files: { [META]: null } },
  { name: 'no sources.yaml', files: { [SOURCES]: null } },
  { name: 'no overview.mdx', files: { 'overview.mdx': null } },
  { name: 'an empty file', files: { [ADA]: '' } },
  { name: 'a file of white space', files: { [ADA]: ' \n\n' } },
  { name: 'a byte-order mark', files: { [ADA]: '\uFEFF---\nkind: person\n---\n' } },
  { name: 'Windows line ends', files: { [ADA]: '---\r\nkind: person\r\n---\r\n' } },
  {
    name: 'a merge that nobody has finished',
    files: {
      [ADA]: changed(
        ADA,
        'kind: person\n',
        '<<<<<<< HEAD\nkind: person\n=======\nkind: place\n>>>>>>> other\n',
      )[ADA] as string,
    },
  },
  {
    name: 'the last mark of a merge, left by a hand',
    files: body(`${SAID}\n\n>>>>>>> other`),
  },
  { name: 'the middle mark of a merge, left by a hand', files: body(`${SAID}\n\n=======`) },
  { name: 'binary content', files: { [ADA]: new Uint8Array([0, 1, 2, 3]) } },
  { name: 'Latin-1 text', files: { [ADA]: new Uint8Array([0x2d, 0x2d, 0x2d, 0x0a, 0xe9, 0x0a]) } },
  { name: 'a megabyte on one line', files: { [ADA]: 'a'.repeat(1024 * 1024) } },
  {
    name: 'an id in upper case',
    files: { 'whos-who/Ada-B.mdx': null, ...rename('whos-who/Bea.mdx') },
  },
  { name: 'a file name with a space', files: rename('whos-who/bea b.mdx') },
  { name: 'a file name with an accent', files: rename('whos-who/béa.mdx') },
  { name: 'a file name that is a number', files: rename('whos-who/12.mdx') },
  { name: 'a file name that is a page', files: rename('whos-who/about.mdx') },
  { name: 'a file name that Windows keeps', files: rename('whos-who/aux.mdx') },
  { name: 'an id that Windows keeps', files: statement('id: ada-weir', 'id: nul') },
  { name: 'a file name that controls a terminal', files: rename('whos-who/be\u001B[2Ja.mdx') },
  {
    name: 'a letter that a program has lost',
    files: body('\n\nThe caf\uFFFD is shut. <Cite at="1"/>'),
  },
  { name: 'two entries with one summary', files: changed(WEIR, 'an issue.', 'an entry.') },
  {
    name: 'a statement with the summary of the overview',
    files: statement('a statement.', 'the whole story.'),
  },
  {
    name: 'a document with the sentence of an entry',
    files: changed('sources.yaml', 'a document.', 'an entry.'),
  },
  { name: 'Markdown that is no MDX', files: { 'whos-who/bea.md': 'Bea.\n' } },
  { name: 'a folder in a section', files: { 'whos-who/town/bea.mdx': 'Bea.\n' } },
  { name: 'a folder with the name of a file', files: { 'whos-who/bea.mdx/x.txt': 'Bea.\n' } },
  { name: 'a file in place of a section', files: { [WEIR]: null, glossary: 'The weir.\n' } },
  { name: 'a folder with a slip', files: { 'glossarry/weir.mdx': 'The weir.\n' } },
  { name: 'a record with a slip', files: { 'update.yaml': '[]\n' } },
  { name: 'text that turns its direction', files: ada('Ada Abbot', 'Ada \u202EtobbA') },
  { name: 'a control character in prose', files: body('She \u001B[1mspoke. <Cite at="1"/>') },
  { name: 'a space of no width', files: body('She\u200B spoke. <Cite at="1"/>') },
  // Drafts
  { name: 'a draft', files: ada('kind: person', 'draft: true\nkind: person') },
  {
    name: 'a draft that lacks its sentence',
    files: ada('kind: person\nname: Ada Abbot', "draft: true\nkind: person\nname: ''"),
  },
  {
    name: 'a draft of a statement',
    files: statement('id: ada-weir', 'draft: true\n  id: ada-weir'),
  },
  { name: 'a draft of a source', files: changed(SOURCES, 'grade: A', 'draft: true\n  grade: A') },
  { name: 'a draft of the whole', files: changed(META, 'language', 'draft: true\nlanguage') },
  {
    name: 'a draft of the overview',
    files: changed('overview.mdx', "cites: ['0']", "cites: ['0']\ndraft: true"),
  },
  // YAML
  {
    name: 'a quotation mark that is not closed',
    files: ada('name: Ada Abbot', 'name: "Ada Abbot'),
  },
  { name: 'a tab as indent', files: ada('aliases: [Abbot]', 'aliases:\n\t- Abbot') },
  { name: 'a key that stands twice', files: ada('side: town', 'side: town\nside: town') },
  { name: 'an anchor', files: ada('aliases: [Abbot]', 'aliases: &a [*a]') },
  { name: 'an anchor that nothing uses', files: ada('aliases: [Abbot]', 'aliases: &a [Abbot]') },
  { name: 'a YAML tag', files: ada('name: Ada Abbot', 'name: !!js/function alert') },
  { name: 'YAML that is nested too deeply', files: ada('[Abbot]', `${'['.repeat(5000)}a`) },
  {
    name: 'two documents in one file',
    files: { [STATEMENTS]: `${text(STATEMENTS)}---\n${text(STATEMENTS)}` },
  },
  { name: 'frontmatter that is not closed', files: { [ADA]: '---\nkind: person\n\nShe spoke.\n' } },
  { name: 'empty frontmatter', files: { [ADA]: '---\n---\n\nShe spoke. <Cite at="1"/>\n' } },
  { name: 'an empty item of a list', files: { [STATEMENTS]: `${text(STATEMENTS)}-\n` } },
  { name: 'no frontmatter', files: { [ADA]: 'She spoke.\n' } },
  { name: 'frontmatter that is a list', files: { [ADA]: '---\n- a\n---\n' } },
  { name: 'a list file that is no list', files: { [STATEMENTS]: 'id: a\n' } },
  // Fields
  { name: 'an unknown key', files: ada('side: town', 'side: town\ncolour: red') },
  { name: 'a key with a slip', files: ada('summary:', 'sumary:') },
  {
    name: 'an unknown key deep down',
    files: ada('side: town', "side: town\nrole: { txt: a, cites: ['1'] }"),
  },
  { name: 'no name', files: ada('name: Ada Abbot\n', '') },
  { name: 'an unknown kind', files: ada('kind: person', 'kind: persn') },
  {
    name: 'a summary that is too short',
    files: ada('A plain sentence that is long enough to be the summary of an entry.', 'Short.'),
  },
  {
    name: 'a summary that is too long',
    files: ada('A plain sentence', `${'Long '.repeat(30)}sentence`),
  },
  {
    name: 'a summary over two lines',
    files: ada('summary: A plain', 'summary: |\n  A line.\n  A plain'),
  },
  { name: 'HTML in a summary', files: ada('A plain sentence', 'A <b>plain</b> sentence') },
  { name: 'a script in a name', files: ada('Ada Abbot', '<script>alert(1)</script>') },
  { name: 'a number as a name', files: ada('name: Ada Abbot', 'name: 12') },
  { name: 'a name of 61 characters', files: ada('Ada Abbot', 'A'.repeat(61)) },
  { name: 'a name without a letter', files: ada('Ada Abbot', '🙂🙂') },
  { name: 'a comment of HTML in a role', files: role('a <!-- b --> c') },
  { name: 'an alias in no language', files: ada('[Abbot]', '[{ name: Абот, lang: Russian }]') },
  { name: 'an alias without its language', files: ada('[Abbot]', '[{ name: Абот }]') },
  { name: 'an alias that is a number', files: ada('[Abbot]', '[12]') },
  {
    name: 'text that turns its direction, as an escape',
    files: ada('name: Ada Abbot', 'name: "Ada \\u202E Abbot"'),
  },
  {
    name: 'a space of no width, as a reference',
    files: ada('She spoke.', 'She spo&#x200B;ke.'),
  },
  {
    name: 'a joiner between letters that do not join',
    files: ada('name: Ada Abbot', 'name: "Ada Ab\\u200Dbot"'),
  },
  {
    name: 'a bomb of aliases',
    files: ada('side: town', 'side: town\nrelated: &a [x, x]\nsearchTerms: &b [*a, *a, *a]'),
  },
  { name: 'a constructor as a key', files: ada('side: town', 'side: town\nconstructor: x') },
  {
    name: 'a paragraph of more lines than prose has',
    files: body(`${SAID}\n\n${'=\n'.repeat(1001)}`),
  },
  { name: 'a prototype as a key', files: ada('side: town', 'side: town\n__proto__: x') },
  { name: 'a citation of half a paragraph', files: ada("cites: ['1']", 'cites: [1.5]') },
  { name: 'a citation in upper case', files: ada("cites: ['1']", 'cites: [Minutes]') },
  { name: 'an entry that is related twice', files: ada('side: town', related('weir, weir')) },
  { name: 'an entry that is related to itself', files: ada('side: town', related('ada')) },
  {
    name: 'a status that cites nothing',
    files: changed(WEIR, "says., cites: ['1']", 'says., cites: []'),
  },
  { name: 'a position of an unknown side', files: position("twon: { text: X., cites: ['1'] }") },
  { name: 'a position that cites nothing', files: position('town: { text: X. }') },
  { name: 'a language in words', files: changed(META, 'language: en', 'language: English') },
  {
    name: 'nine sides',
    files: changed(
      META,
      'sides: [',
      `sides: [${'abcdefgh'.replace(/./g, '{ id: side-$&, name: Side $&, adjective: Other $& }, ')}`,
    ),
  },
  {
    name: 'a side that stands twice',
    files: changed(META, 'sides: [', 'sides: [{ id: town, name: City, adjective: Urban }, '),
  },
  { name: 'two articles', files: changed(SOURCES, 'kind: document', 'kind: article') },
  {
    name: 'an article without paragraphs',
    files: changed(SOURCES, "  paragraphs: { '0': The headline., '1': The town speaks. }\n", ''),
  },
  {
    name: 'a paragraph with a leading zero',
    files: changed(SOURCES, "'1': The town", "'01': The town"),
  },
  { name: 'a source whose id is a number', files: changed(SOURCES, 'id: minutes', "id: '7'") },
  { name: 'aliases that are text', files: ada('aliases: [Abbot]', 'aliases: Abbot') },
  { name: 'a term with a question', files: changed(WEIR, 'kind: issue', 'kind: term') },
  {
    name: 'an issue without a question',
    files: changed(WEIR, 'question: When will it open?\n', ''),
  },
  {
    name: 'a javascript: address',
    files: changed(SOURCES, 'https://town.example/minutes', 'javascript:alert(1)'),
  },
  {
    name: 'an address without a scheme',
    files: changed(SOURCES, 'https://town.example/minutes', 'town.example'),
  },
  { name: 'a statement by nobody', files: statement('by: [ada]', 'by: []') },
  { name: 'a statement at no paragraph', files: statement("at: ['1']", 'at: []') },
  { name: 'an id with an underscore', files: statement('id: ada-weir', 'id: ada_weir') },
  { name: 'an id of 81 characters', files: statement('id: ada-weir', `id: ${'a'.repeat(81)}`) },
  {
    name: 'a statement by a side without credit',
    files: statement('[ada]', '[{ side: town, credt: x }]'),
  },
  { name: 'a statement by a name', files: statement('by: [ada]', 'by: [Ada Abbot]') },
  // Dates
  {
    name: 'a day that does not exist',
    files: when("when: { date: '2026-02-30', basis: printed }"),
  },
  {
    name: 'the same day without quotes',
    files: when('when: { date: 2026-02-30, basis: printed }'),
  },
  { name: 'a year without quotes', files: when('when: { date: 2026, basis: printed }') },
  {
    name: 'an interval that ends before it begins',
    files: when("when: { date: '2026-02-03/2026-02-01', basis: printed }"),
  },
  { name: 'a date in words', files: when("when: { date: '4 May 2030', basis: printed }") },
  { name: 'a date without a basis', files: when("when: { date: '2030-05-04' }") },
  { name: 'a basis without a date', files: when('when: { basis: printed }') },
  { name: 'no when', files: when('') },
  {
    name: 'coordinates with the longitude first',
    files: talks('origin: article', 'where: Dock\ncoordinates: [149.81, 61.25]\norigin: article'),
  },
  {
    name: 'coordinates in degrees and minutes',
    files: talks('origin: article', 'where: Dock\ncoordinates: [51 30 N, 0 7 W]\norigin: article'),
  },
  {
    name: 'coordinates of one number',
    files: talks('origin: article', 'where: Dock\ncoordinates: [51.5]\norigin: article'),
  },
  {
    name: 'coordinates in a text',
    files: talks('origin: article', "where: Dock\ncoordinates: '51.51, -0.13'\norigin: article"),
  },
  {
    name: 'coordinates of no place',
    files: talks('origin: article', 'coordinates: [51.51, -0.13]\norigin: article'),
  },
  {
    name: 'a background date without a source',
    files: when("when: { date: '2030-05-04', basis: background }"),
  },
  {
    name: 'an inferred date without a reason',
    files: when("when: { date: '2030-05-04', basis: inferred, cites: ['1'] }"),
  },
  {
    name: 'an inferred date of a statement without a reason',
    files: statement(
      'event: talks',
      "event: talks\n  when: { date: '2030-05-04', basis: inferred }",
    ),
  },
  {
    name: 'a printed date that names no paragraph',
    files: when("when: { date: '2030-05-04', basis: printed }"),
  },
  {
    name: 'a printed date that names a document',
    files: when("when: { date: '2030-05-04', basis: printed, cites: [minutes] }"),
  },
  {
    name: 'a date that is said to be carried over',
    files: statement(
      'event: talks',
      "event: talks\n  when: { date: '2030-05-04', basis: carried }",
    ),
  },
  { name: 'an event after itself', files: when('when: { after: [talks] }') },
  {
    name: 'two events after each other',
    files: { ...when('when: { after: [walk] }'), ...event('walk', 'when: { after: [talks] }') },
  },
  {
    name: 'before and after in a circle of three',
    files: {
      ...when('when: { before: [walk] }'),
      ...event('walk', 'when: { before: [rest] }'),
      ...event('rest', 'when: { before: [talks] }'),
    },
  },
  {
    name: 'a date that breaks an after',
    files: event(
      'walk',
      "when: { date: '2030-05-01', basis: printed, cites: ['1'], after: [talks] }",
    ),
  },
  {
    name: 'a date that breaks a before through an undated event',
    files: {
      ...event('rest', 'when: { after: [talks], before: [walk] }'),
      ...event('walk', "when: { date: '2029', basis: printed, cites: ['1'] }"),
    },
  },
  // References
  { name: 'an unknown entry in data', files: ada('side: town', 'side: town\nrelated: [wier]') },
  { name: 'an unknown event', files: statement('event: talks', 'event: talk') },
  { name: 'an event that is an issue', files: statement('event: talks', 'event: weir') },
  { name: 'an unknown side', files: ada('side: town', 'side: twon') },
  {
    name: 'a year that the article itself is to settle',
    files: changed(
      'briefing.yaml',
      'sides: [',
      'year: { value: 2031, source: article, note: It is so. }\nsides: [',
    ),
  },
  {
    name: 'a side of a story without sides',
    files: changed(
      'briefing.yaml',
      'sides: [{ id: town, name: Town, adjective: Municipal }]',
      'sides: []',
    ),
  },
  { name: 'an unknown source', files: ada("cites: ['1']", "cites: ['1', minuts]") },
  { name: 'an unknown paragraph', files: ada("cites: ['1']", "cites: ['7']") },
  {
    name: 'an unknown entry in prose',
    files: body('See <Entry id="wier">the weir</Entry>. <Cite at="1"/>'),
  },
  { name: 'an unknown statement in prose', files: body('<Quote id="ada-weird"/>') },
  { name: 'a quotation of something that is no statement', files: body('<Quote id="weir"/>') },
  { name: 'an unknown source in prose', files: body('She spoke. <Cite source="minuts"/>') },
  { name: 'an unknown paragraph in prose', files: body('She spoke. <Cite at="1,99"/>') },
  { name: 'a source where a paragraph belongs', files: body('She spoke. <Cite at="minutes"/>') },
  { name: 'a range of paragraphs', files: body('She spoke. <Cite at="0-1"/>') },
  { name: 'a paragraph where a source belongs', files: body('She spoke. <Cite source="1"/>') },
  {
    name: 'a record of releases that is cut off',
    files: { 'released.json': '{ "editions": ["first"],' },
  },
  { name: 'a citation of a comma', files: body('She lied. <Cite at=","/>') },
  {
    name: 'a citation of a document and of a comma',
    files: body('She. <Cite at="," source="minutes"/>'),
  },
  {
    name: 'background of a comma',
    files: body('<Background source=",">\n\nShe.\n\n</Background>'),
  },
  {
    name: 'an expression of a comma',
    files: body('A <Term source=",">wet</Term> year. <Cite at="1"/>'),
  },
  {
    name: 'a silence that nothing answers',
    files: body('How old she is. <Silent answeredBy=","/>'),
  },
  { name: 'a heading that is a sentence', files: body(`## The gate was sold by them.\n\n${SAID}`) },
  {
    name: 'a public heading of two sentences',
    files: body(`<H id="x">It was sold. Nobody knew</H>\n\n${SAID}`),
  },
  {
    name: 'a sentence as the head of a column',
    files: body('| It was sold by them. | b |\n| --- | --- |\n| c | d <Cite at="1"/> |'),
  },
  {
    name: 'the title of a link',
    files: body('[She](https://town.example/ "It was sold") spoke. <Cite at="1"/>'),
  },
  { name: 'a line break of two spaces', files: body('She spoke.  \nShe left. <Cite at="1"/>') },
  { name: 'a line break of a backslash', files: body('She spoke.\\\nShe left. <Cite at="1"/>') },
  {
    name: 'a link inside a link',
    files: body('<Entry id="weir">It *[stays](https://town.example/)*</Entry>. <Cite at="1"/>'),
  },
  {
    name: 'a citation inside a link',
    files: body('[She spoke. <Cite at="1"/>](https://town.example/)'),
  },
  {
    name: 'a sentence that ends in an abbreviation before a silence',
    files: body('They sold it to the U.S. They do not say why. <Silent/>'),
  },
  {
    name: 'a sentence that ends in an ellipsis before a silence',
    files: body('They sold it… Nobody says why. <Silent/>'),
  },
  {
    name: 'a sentence without a space before a silence',
    files: body('They sold it.Nobody says why. <Silent/>'),
  },
  {
    name: 'what is known of a date, without a citation',
    files: when('when: { note: It was sold. }'),
  },
  {
    name: 'what is known of the date of a statement, without a citation',
    files: statement('event: talks', 'event: talks\n  when: { note: It was sold. }'),
  },
  {
    name: 'typed marks in an edition',
    files: {
      'updates.yaml':
        "- id: first\n  date: '2030-05-06'\n  kind: major\n  title: The “lie”\n  summary: A plain sentence that is long enough to be the summary of an entry.\n",
    },
  },
  {
    name: 'typed marks in the title of the page about the site',
    files: changed('about.mdx', 'title: About', 'title: About “us”'),
  },
  // Duplicates
  {
    name: 'one id for two entries',
    files: { 'glossary/ada.mdx': text(WEIR).replace('name: Weir', 'name: Ada') },
  },
  {
    name: 'one alias for two entries',
    files: changed(WEIR, 'name: Weir', 'name: Weir\naliases: [abbot]'),
  },
  { name: 'an alias that is the name', files: ada('aliases: [Abbot]', 'aliases: [ada abbot]') },
  // MDX
  {
    name: 'a whole quotation within a line',
    files: body('She said <Quote id="ada-weir"/> and left. <Cite at="1"/>'),
  },
  {
    name: 'a whole quotation within emphasis',
    files: body('*<Quote id="ada-weir"/>* <Cite at="1"/>'),
  },
  { name: 'the board within a line', files: body('Here: <Positions/> <Cite at="1"/>') },
  { name: 'a component that is not closed', files: body('<Background source="minutes">\n\nText.') },
  { name: 'a lone angle bracket', files: body('Less <than. <Cite at="1"/>') },
  { name: 'a lone brace', files: body('A brace {. <Cite at="1"/>') },
  { name: 'an expression', files: body('{1 + 1} <Cite at="1"/>') },
  { name: 'an import', files: body('import x from \'./x.js\'\n\nShe spoke. <Cite at="1"/>') },
  { name: 'an export', files: body('export const a = 1\n\nShe spoke. <Cite at="1"/>') },
  { name: 'an unknown component', files: body('<Cit at="1"/> She spoke. <Cite at="1"/>') },
  { name: 'HTML', files: body('<b>She</b> spoke. <Cite at="1"/>') },
  { name: 'a script', files: body('<script>alert(1)</script>') },
  { name: 'a handler', files: body('<Cite at="1" onclick="alert(1)"/>') },
  { name: 'an attribute with code', files: body('<Cite at={1}/>') },
  { name: 'a spread of attributes', files: body('<Cite {...props}/>') },
  { name: 'a citation of nothing', files: body('She spoke. <Cite/>') },
  { name: 'a citation that names a paragraph twice', files: body('She spoke. <Cite at="1, 1"/>') },
  { name: 'data that cites a paragraph twice', files: ada("cites: ['1']", "cites: ['1', '1']") },
  { name: 'a paragraph without a word', files: body(`${SAID}\n\n&nbsp;\n\n…`) },
  { name: 'a citation of both', files: body('She spoke. <Cite at="1" source="minutes"/>') },
  { name: 'an empty heading', files: body('<H id="why"></H>\n\nShe spoke. <Cite at="1"/>') },
  { name: 'an h1', files: body('# Ada\n\nShe spoke. <Cite at="1"/>') },
  { name: 'an image', files: body('![Ada](ada.png) <Cite at="1"/>') },
  { name: 'a javascript: link', files: body('[x](javascript:alert(1)) <Cite at="1"/>') },
  { name: 'a link to a page by hand', files: body('[weir](/glossary/weir/) <Cite at="1"/>') },
  {
    name: 'code between comments',
    files: body('{/* a */ alert(1) /* b */}\n\nShe spoke. <Cite at="1"/>'),
  },
  { name: 'a comment of HTML', files: body('<!-- a -->\n\nShe spoke. <Cite at="1"/>') },
  { name: 'a fragment', files: body('<>She spoke.</> <Cite at="1"/>') },
  { name: 'a component of a component', files: body('<Cite.at/> She spoke. <Cite at="1"/>') },
  { name: 'a component with the name of a method', files: body('<constructor/> <Cite at="1"/>') },
  { name: 'an attribute that stands twice', files: body('She spoke. <Cite at="1" at="0"/>') },
  { name: 'an attribute without a value', files: body('She spoke. <Cite at/>') },
  { name: 'text in a citation', files: body('She spoke. <Cite at="1">here</Cite>') },
  {
    name: 'an anchor in upper case',
    files: body('<H id="Why">Why</H>\n\nShe spoke. <Cite at="1"/>'),
  },
  {
    name: 'a heading with the anchor of a part of the page',
    files: body('<H id="sources">Sources</H>\n\nShe spoke. <Cite at="1"/>'),
  },
  {
    name: 'a side that met and does not exist',
    files: changed(TALKS, 'people: [ada]', 'people: [ada]\nparties: [twon]'),
  },
  {
    name: 'a side that is named and does not exist',
    files: changed(TALKS, 'people: [ada]', 'people: [ada]\nparties: [{ side: twon, who: [ada] }]'),
  },
  {
    name: 'somebody at a table whom the text does not name',
    files: changed(TALKS, 'people: [ada]', 'people: [ada]\nparties: [{ side: town, who: [Bo] }]'),
  },
  {
    name: 'a heading with an anchor of the interface',
    files: body('<H id="ui-main">Text</H>\n\nShe spoke. <Cite at="1"/>'),
  },
  {
    name: 'a component that stands twice',
    files: changed(WEIR, 'It is shut.', '<Positions/>\n\n<Positions/>\n\nIt is shut.'),
  },
  { name: 'an entry with the address of a part of a list', files: rename('whos-who/letter-a.mdx') },
  {
    name: 'a document with the address of a paragraph',
    files: changed(SOURCES, '- id: minutes', '- id: paragraph-7'),
  },
  {
    name: 'an event with the id of a part of the chronology',
    files: {
      [TALKS]: null,
      'chronology/undated.mdx': talks('', '')[TALKS] ?? '',
      ...statement('event: talks', 'event: undated'),
    },
  },
  {
    name: 'an issue with the id of the last row of the board',
    files: {
      [WEIR]: null,
      'glossary/whole-talks.mdx': changed(WEIR, '', '')[WEIR] ?? '',
      ...statement('issues: [weir]', 'issues: [whole-talks]'),
    },
  },
  { name: 'an entry with the title of a page', files: ada('name: Ada Abbot', 'name: Search') },
  {
    name: 'a document with the title of an event',
    files: changed(SOURCES, 'short: Minutes', 'short: The talks'),
  },
  {
    name: 'an anchor that stands twice',
    files: body('<H id="why">Why</H>\n\n<H id="why">Why not</H>\n\nShe spoke. <Cite at="1"/>'),
  },
  {
    name: 'a quotation of white space',
    files: body('She said <Quote id="ada-weir"> </Quote>. <Cite at="1"/>'),
  },
  {
    name: 'a footnote',
    files: body('She spoke.[^1] <Cite at="1"/>\n\n[^1]: Loudly. <Cite at="1"/>'),
  },
  { name: 'a block of code', files: body('```\nShe spoke.\n```') },
  { name: 'words in backticks', files: body('She `spoke`. <Cite at="1"/>') },
  { name: 'struck-out words', files: body('She ~~spoke~~. <Cite at="1"/>') },
  { name: 'a box to tick', files: body('- [ ] She spoke. <Cite at="1"/>') },
  {
    name: 'an image by reference',
    files: body('![Ada][a] <Cite at="1"/>\n\n[a]: https://a.example/a.png'),
  },
  {
    name: 'a javascript: link by reference',
    files: body('[x][a] <Cite at="1"/>\n\n[a]: javascript:alert(1)'),
  },
  {
    name: 'a javascript: link in disguise',
    files: body('[x](java&#115;cript:alert(1)) <Cite at="1"/>'),
  },
  { name: 'a data: link', files: body('[x](data:text/html,x) <Cite at="1"/>') },
  { name: 'a link to any host', files: body('[x](//elsewhere.example/) <Cite at="1"/>') },
  { name: 'quotations in quotations in quotations', files: body('> '.repeat(40) + 'She spoke.') },
  { name: 'lists in lists in lists', files: body('- '.repeat(2000) + 'She spoke.') },
  {
    name: 'backgrounds in backgrounds',
    files: body(
      '<Background source="minutes">'.repeat(40) + 'She spoke.' + '</Background>'.repeat(40),
    ),
  },
  // Provenance
  { name: 'a paragraph without a citation', files: body('She spoke.') },
  {
    name: 'a list item without a citation',
    files: body('- She spoke. <Cite at="1"/>\n- She left.'),
  },
  { name: 'a table row without a citation', files: body('| a | b |\n| --- | --- |\n| c | d |') },
  { name: 'a table of nothing but a claim', files: body('| She lied |\n| --- |') },
  {
    name: 'a sentence after the last citation',
    files: body('She spoke. <Cite at="1"/> She sold the weir to Peru for nine million.'),
  },
  { name: 'a citation in front of its text', files: body('<Cite at="1"/> She spoke.') },
  {
    name: 'a sentence after the citation of another line',
    files: body('She spoke. <Cite at="1"/>\nThen\nshe left.'),
  },
  {
    name: 'text between a citation and a heading',
    files: body('- She spoke. <Cite source="minutes"/> So they say.\n\n## More'),
  },
  {
    name: 'two sentences before a silence',
    files: body('She sold the weir. The price is not said. <Silent/>'),
  },
  {
    name: 'a heading with a name that its section does not have',
    files: body('## The weir goes to Peru\n\nShe spoke. <Cite at="1"/>'),
  },
  {
    name: 'a heading with a figure that its section does not have',
    files: body('<H id="sum">Sold for 9 million</H>\n\nShe sold it. <Cite at="1"/>'),
  },
  {
    name: 'a heading that names somebody first',
    files: body('## Ada’s promise\n\nThe weir stays shut. <Cite at="1"/>'),
  },
  {
    name: 'a heading over nothing',
    files: body('She spoke. <Cite at="1"/>\n\n## The sale to Peru'),
  },
  {
    name: 'a frontmatter that stands twice',
    files: body(
      'She spoke. <Cite at="1"/>\n\n---\n\nkind: person\nname: Ada Abbott\nsearchTerms: [the mayor of the town, the weir]\nsummary: A mayor\n---\n',
    ),
  },
  {
    name: 'a clause as an expression',
    files: body('It says <Term source="minutes">the weir was sold to Peru</Term>. <Cite at="1"/>'),
  },
  {
    name: 'a sentence as an expression',
    files: body('It says <Term source="minutes">Sold.</Term> <Cite at="1"/>'),
  },
  {
    name: 'a clause with a comma as an expression',
    files: body('It says <Term source="minutes">no, never</Term>. <Cite at="1"/>'),
  },
  {
    name: 'a clause with a quotation as an expression',
    files: body(
      'It says <Term source="minutes">that <Quote id="ada-weir">the weir stays shut</Quote> now</Term>. <Cite at="1"/>',
    ),
  },
  {
    name: 'the article as background',
    files: body('<Background source="article">\n\nShe spoke.\n\n</Background>'),
  },
  { name: 'the article as a document', files: body('She spoke. <Cite source="article"/>') },
  { name: 'the article among citations', files: ada("cites: ['1']", "cites: ['1', article]") },
  {
    name: 'the article as the source of a fact',
    files: ada('side: town', 'side: town\nbackground: [{ text: Once mayor., source: article }]'),
  },
  {
    name: 'the article as the source of a date',
    files: when("when: { date: '2030-05-04', basis: background, source: article }"),
  },
  { name: 'a block quotation', files: body('> No. <Cite at="1"/>') },
  { name: 'data without a citation', files: ada("cites: ['1']", 'cites: []') },
  { name: 'typed quotation marks', files: body('She said “no”. <Cite at="1"/>') },
  { name: 'typed straight marks', files: body('She said "no". <Cite at="1"/>') },
  { name: 'typed single marks', files: body('She said ‘no’. <Cite at="1"/>') },
  {
    name: 'typed marks around a link',
    files: body('She said \'<Entry id="weir">no</Entry>\'. <Cite at="1"/>'),
  },
  { name: 'typed marks as entities', files: body('She said &ldquo;no&rdquo;. <Cite at="1"/>') },
  { name: 'typed marks in a heading', files: body('## Ada: “no”\n\nShe spoke. <Cite at="1"/>') },
  {
    name: 'typed marks in a public heading',
    files: body('<H id="no">“No”</H>\n\nShe spoke. <Cite at="1"/>'),
  },
  {
    name: 'typed marks over a column',
    files: body('| “No” |\n| --- |\n| She spoke. <Cite at="1"/> |'),
  },
  {
    name: 'typed marks in the title of a link',
    files: body('[x](https://a.example/ "“No”") <Cite at="1"/>'),
  },
  { name: 'typed marks in a name', files: ada('name: Ada Abbot', 'name: \'Ada "Abbot"\'') },
  {
    name: 'typed marks in the name of a side',
    files: changed(META, 'name: Town', "name: '“Town”'"),
  },
  { name: 'typed marks in data', files: ada('A plain sentence', 'A «plain» sentence') },
  {
    name: 'words that the statement does not have',
    files: body('<Quote id="ada-weir">the weir opens</Quote> <Cite at="1"/>'),
  },
  {
    name: 'half a word of a statement',
    files: body('<Quote id="ada-weir">the weir stays shu</Quote> <Cite at="1"/>'),
  },
  {
    name: 'a quotation of a paraphrase',
    files: {
      ...statement('  words: the weir stays shut\n', ''),
      ...body('<Quote id="ada-weir"/>'),
    },
  },
  {
    name: 'a paragraph that nobody cites',
    files: changed(SOURCES, "'1': The town speaks.", "'1': The town speaks., '2': The end."),
  },
  // Figures
  {
    name: 'a number that the document does not have',
    files: { ...background('9 fish were counted.'), ...figures('River') },
  },
  {
    name: 'a number in words that the document does not have',
    files: { ...background('It cost forty million.'), ...figures('River') },
  },
  {
    name: 'a date that is off by a day',
    files: { ...background('It was shut on 4 May 2030.'), ...figures("'3 May 2030'") },
  },
  {
    name: 'a name that the document does not have',
    files: { ...background('It was sold to Peru.'), ...figures('Persia') },
  },
  {
    name: 'a vote that another document has',
    files: { ...background('100 were for it and 11 against.'), ...figures("'100'") },
  },
  {
    name: 'a fact about a person with a wrong year',
    files: {
      ...ada(
        'side: town',
        'side: town\nbackground: [{ text: Mayor since 2027., source: minutes }]',
      ),
      ...figures("'2026'"),
    },
  },
  {
    name: 'a number of a document without figures',
    files: background('9 fish were counted.'),
  },
  {
    name: 'a date of a document without figures',
    files: background('The weir was shut in May 2030.'),
  },
  {
    name: 'a name of a document without figures',
    files: ada(
      'side: town',
      'side: town\nbackground: [{ text: Educated in Cambridge., source: minutes }]',
    ),
  },
  {
    name: 'an event that rests on a document without figures',
    files: when("when: { date: '2030-05-04', basis: background, source: minutes }"),
  },
  {
    name: 'a range of days of which the document has one',
    files: { ...background('It was shut on 4 and 5 May 2030.'), ...figures("'4 May 2030'") },
  },
  // Sections
  {
    name: 'two headings with nothing between them',
    files: body('## Why\n\n## How\n\nShe spoke. <Cite at="1"/>'),
  },
  {
    name: 'a heading of white space',
    files: body('<H id="why"> </H>\n\nShe spoke. <Cite at="1"/>'),
  },
  { name: 'a heading with a citation alone under it', files: body('## Why\n\n<Cite at="1"/>') },
  {
    name: 'a heading over nothing on the page about the site',
    files: changed('about.mdx', 'Made by hand.', 'Made by hand.\n\n## How it is checked'),
  },
  // Contradictions
  {
    name: 'a contradiction with one source',
    files: { ...CONTRARY, ...body('She spoke. That\nis untrue. <Cite at="1"/>') },
  },
  {
    name: 'a contradiction that cites a source twice',
    files: { ...CONTRARY, ...body('She spoke, <Cite at="1"/> which is untrue. <Cite at="1"/>') },
  },
  {
    name: 'a contradiction after the citation of another sentence',
    files: {
      ...CONTRARY,
      ...body('She spoke. <Cite source="minutes"/> That is untrue. <Cite at="1"/>'),
    },
  },
  {
    name: 'a contradiction in a note',
    files: {
      ...CONTRARY,
      ...statement(
        "  at: ['1']\n",
        "  at: ['1']\n  note: { text: That is untrue., cites: ['1'] }\n",
      ),
    },
  },
  {
    name: 'a contradiction of one source by itself',
    files: { 'style.yaml': '- { words: [untrue], sources: 1, write: what each says }\n' },
  },
  {
    name: 'a background date that the document does not have',
    files: {
      ...when("when: { date: '2030-05-04', basis: background, source: minutes }"),
      ...figures('River'),
    },
  },
  {
    name: 'figures that are a text',
    files: changed(
      SOURCES,
      'https://town.example/minutes\n',
      'https://town.example/minutes\n  figures: 9\n',
    ),
  },
  {
    name: 'a heading with a number in words that its section does not have',
    files: body('## Nine million lost\n\nShe spoke of 8 million. <Cite at="1"/>'),
  },
  {
    name: 'a public heading with an ordinal that its section does not have',
    files: body('<H id="third">The third meeting</H>\n\nShe spoke. <Cite at="1"/>'),
  },
  {
    name: 'a table head with a year that the document does not have',
    files: {
      ...background('| Place | In 2019 |\n| --- | --- |\n| Weir | shut |'),
      ...figures("'2027', Weir"),
    },
  },
  {
    name: 'a table head with a number in words that the document does not have',
    files: {
      ...background('| Place | Nine hundred trees |\n| --- | --- |\n| Weir | shut |'),
      ...figures('Weir'),
    },
  },
  // What was said, what was done
  {
    name: 'a form of words without words',
    files: statement('  words: the weir stays shut\n', '  form: words\n'),
  },
  {
    name: 'a reported act with words',
    files: statement('  words:', '  form: reported-act\n  words:'),
  },
  {
    name: 'reported speech with words',
    files: statement('  words:', '  form: reported-speech\n  words:'),
  },
  {
    name: 'a form that does not exist',
    files: statement('  words: the weir stays shut\n', '  form: reported speech\n'),
  },
  { name: 'an event about nobody known', files: talks('people: [ada]', 'about: [bea]') },
  { name: 'an event about an issue as a person', files: talks('people: [ada]', 'about: [weir]') },
  {
    name: 'somebody who took part and is spoken about',
    files: talks('people: [ada]', 'people: [ada]\nabout: [ada]'),
  },
  // Sources
  {
    name: 'a type of one source alone',
    files: changed(SOURCES, '  kind: document\n', '  kind: document\n  type: official-text\n'),
  },
  {
    name: 'a type that does not exist',
    files: changed(SOURCES, '  kind: document\n', '  kind: document\n  type: state\n'),
  },
  {
    name: 'the language of a source in words',
    files: changed(SOURCES, '  kind: document\n', '  kind: document\n  language: Ukrainian\n'),
  },
  {
    name: 'a stored copy without an address',
    files: changed(SOURCES, '  kind: document\n', '  kind: document\n  archive: in the cellar\n'),
  },
  // Whose account it is
  {
    name: 'an account without its name',
    files: { ...account('accordingTo: [The Miller]'), ...background('The dam broke at night.') },
  },
  {
    name: 'an account of an entry that is not named',
    files: {
      ...account('accordingTo: [ada]'),
      ...changed(
        WEIR,
        'It is shut. <Cite at="1"/>',
        '<Background source="minutes">\n\nThe dam broke.\n\n</Background>',
      ),
    },
  },
  {
    name: 'an account that half a name names',
    files: {
      ...account('accordingTo: [The Miller]'),
      ...background('The Millers say that the dam broke.'),
    },
  },
  {
    name: 'an account that a citation gives',
    files: background('The dam broke. <Cite source="minutes" accordingTo="Bo Bell, The Miller"/>'),
  },
  {
    name: 'an account in data',
    files: {
      ...account('accordingTo: [The Miller]'),
      ...position('town: { text: It would open the weir., cites: [minutes] }'),
    },
  },
  {
    name: 'a contested figure without anything',
    files: { ...account("contested: ['900']"), ...background('The flood took 900 trees.') },
  },
  {
    name: 'a contested figure without a date',
    files: {
      ...account("contested: ['900']"),
      ...background('The flood took 900 trees, the Town says.'),
    },
  },
  {
    name: 'a contested figure without who gives it',
    files: {
      ...account("contested: ['900']"),
      ...background('The flood of May 2030 took nine hundred trees.'),
    },
  },
  {
    name: 'a contested figure in data',
    files: {
      ...account("contested: ['900']"),
      ...position('town: { text: It lost 900 trees., cites: [minutes] }'),
    },
  },
  // What stands outside the prose
  { name: 'a heading that is a clause', files: body(`## The dam burst\n\n${SAID}`) },
  {
    name: 'a head of a column that is a clause',
    files: body('| Ada lied | b |\n| - | - |\n| c | d <Cite at="1"/> |'),
  },
  ...Object.entries({
    'a list': '- One\n- Two',
    'two paragraphs': 'One\n\nTwo',
    'a table': '| a |\n| - |\n| b |',
    'a heading': '## One',
  }).map(([kind, held]) => ({
    name: `a heading that holds ${kind}`,
    files: body(`<H id="a">\n\n${held}\n\n</H>\n\n${SAID}`),
  })),
  { name: 'a heading that cites', files: body(`## The dam <Cite at="1"/>\n\n${SAID}`) },
  {
    name: 'a heading of background',
    files: body(`<H id="a"><Background source="minutes">The dam</Background></H>\n\n${SAID}`),
  },
  {
    name: 'a question that asks nothing',
    files: changed(WEIR, 'When will it open?', 'When will it open? It burst in May.'),
  },
  {
    name: 'a silent position of two sentences',
    files: position('town: { text: It burst. Nobody knows when., silent: true }'),
  },
  {
    name: 'a silent position that says something',
    files: position('town: { text: It burst., silent: true }'),
  },
  {
    name: 'a silent position that says what somebody wants open',
    files: position('town: { text: The town wants the weir open., silent: true }'),
  },
  { name: 'a statement by one person twice', files: statement('by: [ada]', 'by: [ada, ada]') },
  {
    name: 'an event of the background that cites the article',
    files: talks('origin: article', 'origin: background'),
  },
  {
    name: 'somebody of the story on the page about the site',
    files: changed('about.mdx', 'Made by hand.', 'Made by hand.\n\nAbbot opened the weir.'),
  },
  {
    name: 'somebody of the story in the sentence about the site',
    files: changed('about.mdx', 'A plain sentence', 'Ada Abbot opened it, a plain sentence'),
  },
  {
    name: 'a name and a year of the whole that the overview does not have',
    files: changed(META, 'A plain sentence', 'Abbot burst it in 2031, a sentence'),
  },
  {
    name: 'a title of the whole with a figure that the overview does not have',
    files: changed(META, 'A small briefing', 'The flood of 2031'),
  },
  {
    name: 'a side with a sentence for a name',
    files: changed(META, 'name: Town', 'name: The town has lied'),
  },
  {
    name: 'a sentence for the whole story',
    files: changed(META, 'The whole matter', 'The town is lying.'),
  },
  // Silence
  {
    name: 'a silence that an unknown document answers',
    files: body('Nobody says. <Silent answeredBy="minuts"/>'),
  },
  {
    name: 'a silence held against an unknown document',
    files: body('Nobody says. <Silent checkedAgainst="minuts"/>'),
  },
  {
    name: 'a silence held against an entry',
    files: body('Nobody says. <Silent checkedAgainst="ada"/>'),
  },
  {
    name: 'a silence with an attribute of a citation',
    files: body('Nobody says. <Silent at="1"/>'),
  },
  {
    name: 'a silent position that an unknown entry answers',
    files: position('town: { text: Nothing is known., silent: true, answeredBy: [wier] }'),
  },
  // Style
  {
    name: 'a loaded word in prose',
    files: { ...STYLE, ...body('He spoke, and she\nadmitted it. <Cite at="1"/>') },
  },
  {
    name: 'a loaded word in a heading',
    files: { ...STYLE, ...body('## What was admitted\n\nShe spoke. <Cite at="1"/>') },
  },
  {
    name: 'a loaded word in a summary',
    files: { ...STYLE, ...ada('A plain sentence', 'An admitted sentence') },
  },
  {
    name: 'a loaded word in a title',
    files: { ...STYLE, ...statement('Ada on the weir', 'Ada took in the weir') },
  },
  {
    name: 'a list of words without a word',
    files: { 'style.yaml': '- { words: [], write: said }\n' },
  },
  { name: 'a list of words without advice', files: { 'style.yaml': '- { words: [admit] }\n' } },
  // Records
  {
    name: 'an empty record of verification',
    files: { 'verified.json': `{"article":"${'0'.repeat(64)}","statements":{}}` },
  },
  { name: 'a record that is no JSON', files: { 'verified.json': '{' } },
  {
    name: 'a redirect into nothing',
    files: { 'redirects.yaml': '/glossary/wier/: /glossary/weirr/\n' },
  },
  { name: 'a redirect over a page', files: { 'redirects.yaml': '/glossary/weir/: /about/\n' } },
  { name: 'a chain of redirects', files: { 'redirects.yaml': '/a/: /b/\n/b/: /about/\n' } },
  { name: 'a circle of redirects', files: { 'redirects.yaml': '/a/: /b/\n/b/: /a/\n' } },
  {
    name: 'a redirect to another site',
    files: { 'redirects.yaml': '/a/: https://elsewhere.example/\n' },
  },
  {
    name: 'an edition with an unknown entry',
    files: { 'updates.yaml': edition('entries: [wier]') },
  },
  {
    name: 'an edition that tells of somebody and lists no entry',
    files: { 'updates.yaml': edition('entries: []').replace('A plain', 'Ada Abbot’s plain') },
  },
  {
    name: 'an edition in a month',
    files: { 'updates.yaml': edition('entries: []').replace("'2030-05-04'", "'2030-05'") },
  },
];

function rename(path: string): Record<string, string> {
  return { [path]: text(ADA).replace('Ada Abbot', 'Bea').replace('aliases: [Abbot]\n', '') };
}

function text(path: string): string {
  return changed(path, '', '')[path] ?? '';
}

function event(id: string, whenLine: string): Record<string, string> {
  const made = text(TALKS)
    .replace('title: The talks', `title: The ${id}`)
    .replace("when: { date: '2030-05-04', basis: printed, cites: ['1'] }", whenLine);
  return { [`chronology/${id}.mdx`]: made };
}

function edition(entries: string): string {
  return `- id: first
  date: '2030-05-04'
  kind: major
  title: First
  summary: A plain sentence that is long enough to be the summary of an edition.
  ${entries}
`;
}
