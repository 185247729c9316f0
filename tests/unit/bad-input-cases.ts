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
  { name: 'binary content', files: { [ADA]: new Uint8Array([0, 1, 2, 3]) } },
  { name: 'Latin-1 text', files: { [ADA]: new Uint8Array([0x2d, 0x2d, 0x2d, 0x0a, 0xe9, 0x0a]) } },
  { name: 'a megabyte on one line', files: { [ADA]: 'a'.repeat(1024 * 1024) } },
  {
    name: 'an id in upper case',
    files: { 'whos-who/Ada-B.mdx': null, ...rename('whos-who/Bea.mdx') },
  },
  { name: 'a file name with a space', files: rename('whos-who/bea b.mdx') },
  { name: 'a file name with an accent', files: rename('whos-who/béa.mdx') },
  // YAML
  {
    name: 'a quotation mark that is not closed',
    files: ada('name: Ada Abbot', 'name: "Ada Abbot'),
  },
  { name: 'a tab as indent', files: ada('aliases: [Abbot]', 'aliases:\n\t- Abbot') },
  { name: 'a key that stands twice', files: ada('side: town', 'side: town\nside: town') },
  { name: 'an anchor', files: ada('aliases: [Abbot]', 'aliases: &a [*a]') },
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
  {
    name: 'a background date without a source',
    files: when("when: { date: '2030-05-04', basis: background }"),
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
    files: event('walk', "when: { date: '2030-05-01', basis: printed, after: [talks] }"),
  },
  {
    name: 'a date that breaks a before through an undated event',
    files: {
      ...event('rest', 'when: { after: [talks], before: [walk] }'),
      ...event('walk', "when: { date: '2029', basis: printed }"),
    },
  },
  // References
  { name: 'an unknown entry in data', files: ada('side: town', 'side: town\nrelated: [wier]') },
  { name: 'an unknown event', files: statement('event: talks', 'event: talk') },
  { name: 'an event that is an issue', files: statement('event: talks', 'event: weir') },
  { name: 'an unknown side', files: ada('side: town', 'side: twon') },
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
  { name: 'a citation of both', files: body('She spoke. <Cite at="1" source="minutes"/>') },
  { name: 'an empty heading', files: body('<H id="why"></H>\n\nShe spoke. <Cite at="1"/>') },
  { name: 'an h1', files: body('# Ada\n\nShe spoke. <Cite at="1"/>') },
  { name: 'an image', files: body('![Ada](ada.png) <Cite at="1"/>') },
  { name: 'a javascript: link', files: body('[x](javascript:alert(1)) <Cite at="1"/>') },
  { name: 'a link to a page by hand', files: body('[weir](/glossary/weir/) <Cite at="1"/>') },
  // Provenance
  { name: 'a paragraph without a citation', files: body('She spoke.') },
  {
    name: 'a list item without a citation',
    files: body('- She spoke. <Cite at="1"/>\n- She left.'),
  },
  { name: 'a table row without a citation', files: body('| a | b |\n| --- | --- |\n| c | d |') },
  { name: 'data without a citation', files: ada("cites: ['1']", 'cites: []') },
  { name: 'typed quotation marks', files: body('She said “no”. <Cite at="1"/>') },
  { name: 'typed straight marks', files: body('She said "no". <Cite at="1"/>') },
  { name: 'typed single marks', files: body('She said ‘no’. <Cite at="1"/>') },
  { name: 'typed marks in data', files: ada('A plain sentence', 'A «plain» sentence') },
  {
    name: 'words that the statement does not have',
    files: body('<Quote id="ada-weir">the weir opens</Quote> <Cite at="1"/>'),
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
