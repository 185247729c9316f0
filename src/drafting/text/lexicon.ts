import nlp from 'compromise';
import type { Gender, Language } from '../languages/language.ts';
import { romanise } from '../../names/romanise.ts';
import { onceByText } from '../../once.ts';
import { ODD_COUNTRIES, peopleOf } from './people-of.ts';

/** What compromise knows of a word by itself. */
const LEXICON = (nlp.model() as { one: { lexicon: Record<string, string | string[]> } }).one
  .lexicon;

const tagsOf = (word: string): readonly string[] => {
  const tags = Object.hasOwn(LEXICON, word) ? LEXICON[word] : undefined;
  return tags === undefined ? [] : typeof tags === 'string' ? [tags] : tags;
};

const withoutMarks = (word: string): string => word.normalize('NFKD').replace(/\p{M}/gu, '');

const has = (word: string, ...wanted: string[]): boolean =>
  [word, withoutMarks(word)].some((form) => tagsOf(form).some((tag) => wanted.includes(tag)));

/** Whether a word (in lower case) is a first name; of a hyphened one, the first part counts. */
export const isFirstName = (word: string): boolean =>
  FIRST_NAMES.has(withoutMarks(latin(word))) ||
  has(latin(word), 'FirstName', 'MaleName', 'FemaleName') ||
  (word.includes('-') && isFirstName(word.split('-')[0] ?? ''));

/** First names of Europe and its neighbours that the lexicon of English lacks, without marks. */
const FIRST_NAMES = new Set(
  `henning uwe birte wiebke enrico lars jens uwe torsten thorsten volker detlef holger jurgen gunter gunther heinz horst klaus dieter
  manfred wolfgang rainer reiner bernd gerd gerhard ekkehard eberhard hartmut helmut herbert ingo jochen joachim kai karsten carsten
  knut malte marten matthias norbert olaf ottmar ottokar ralf roland rudiger siegfried sonke steffen sven udo ulf ulrich uli wilfried
  wolfram annegret anja anke annika antje astrid barbel beate birgit bettina britta carola christel cornelia dagmar doris dorte edeltraud
  elke friederike frauke gabriele gesine gisela gudrun hannelore heike heidrun heide henrike hildegard ilse imke ines inge ingeborg
  ingrid irmgard jutta karin katja kathrin katrin kerstin kirsten liselotte maike manuela mareike marion marlies monika nadine petra
  renate rosemarie sabine saskia sigrid silke simone solveig steffi susanne svenja tanja tatjana uta ute waltraud yasemin aylin ayse
  gottlieb gottfried adalbert albrecht burkhard eckhard egon erwin ewald friedhelm gerold gisbert gundula hedwig ignaz leopold lothar ludger
  lutz meinhard ottilie reinhard reinhold rolf roswitha theodor thilo tilman traugott ulrike waltraut wendelin winfried
  mehmet mustafa emre elif fatma zeynep hakan cem deniz murat ozlem
  agnieszka katarzyna malgorzata wojciech tomasz pawel piotr krzysztof grzegorz andrzej jacek marcin zbigniew
  aurelien baptiste benedicte bertrand blandine brice clemence clement corentin cyril damien delphine didier edith eloise emeline
  etienne fabien fabrice florent francois gaelle gaetan ghislaine gilles guillaume gwenael hakim helene herve hortense ines jacques
  jean jerome joel jocelyne josette karim ludovic lucie maelle magali malika marie-ange mathieu mathilde maxime mehdi mireille mohamed
  mourad nadege nathan nicolas noemie odile olivier pascal patrice philippe pierrick quentin rachid regis remi romain samira sandrine
  sebastien severine solene sylvain sylvie theo thibault thierry tristan valerie veronique vincent violaine virginie xavier yacine
  yann yannick yves zohra djamila rayan nassim leila
  bjorn hakon hakan haakon ingvild kari magnhild marit odd oystein sigurd sverre terje tor torbjorn torstein trygve gro aud solveig
  matej marko jovan milan zoran dragan goran branko darko nenad vesna jelena snezana
  oleksandr oleksii andrii anatolii artem bohdan borys valerii vasyl viktor vitalii volodymyr viacheslav hennadii hryhorii denys dmytro
  yevhen yevhenii eduard ivan ihor illia kostiantyn kyrylo leonid maksym mykhailo mykola nazar oleh ostap pavlo petro roman ruslan rostyslav
  serhii stanislav stepan taras tymofii fedir yurii yaroslav alla anastasiia anna hanna valentyna vira viktoriia halyna daryna diana
  yevheniia zoia iryna kateryna kseniia larysa lesia liliia liubov liudmyla maryna mariia nadiia nataliia oksana oleksandra olena
  olesia olha polina svitlana solomiia sofiia tamara tetiana uliana khrystyna yuliia yana yaroslava`
    .trim()
    .split(/\s+/),
);

const latin = (word: string): string =>
  /^\p{Script=Cyrillic}/u.test(word) ? romanise(word) : word;

export const isLastName = (word: string): boolean => has(word, 'LastName');

/** What a first name tells of its bearer. */
export function genderOf(word: string): Gender | undefined {
  const first = word.split('-')[0] ?? '';
  if (has(first, 'MaleName')) return has(first, 'FemaleName') ? undefined : 'he';
  return has(first, 'FemaleName') ? 'she' : undefined;
}

/** A calling or office: `farmer`. */
export const isActor = (word: string): boolean => has(word, 'Actor');

export const isDemonym = (word: string): boolean =>
  has(word, 'Demonym') ||
  (/(?:[^aeiou]ish|ese)$/.test(word) && !isFirstName(word)) ||
  DEMONYMS.has(word) ||
  // `Asia-Pacific`, `Franco-German`
  (TWO_PEOPLES.test(word) && isDemonym(word.slice(word.indexOf('-') + 1))) ||
  (peoples().has(word) && !isFirstName(word));

const TWO_PEOPLES =
  /^(?:asia|indo|euro|trans|afro|latin|anglo|franco|sino|russo|german|turkish|serbo|greco)-/;

/** What the people of countries are called by rule. */
function peoples(): ReadonlySet<string> {
  byRule ??= new Set([...countriesOf('en')].flatMap(peopleOf));
  return byRule;
}

let byRule: ReadonlySet<string> | undefined;

/** People of a country by a noun of their own. */
const DEMONYMS = new Set(
  'pole swede dane finn turk scot briton spaniard frenchman frenchwoman dutchman irishman englishman welshman frenchmen norseman serb croat czech slovak somali laotian cypriot burkinabe montenegrin chechen abkhaz catalan kurd arab jew thai greek dutch french welsh antarctic arctic atlantic pacific'.split(
    ' ',
  ),
);

export const isKnownOrganisation = (name: string): boolean =>
  has(name, 'Organization', 'SportsTeam') && name.length > 3;

/** What has the code of a country and is none: as a side in a story it is one, as a name a body. */
export const isUnion = (name: string): boolean =>
  /^(?:eu|un|united nations|european union)$/.test(name.replaceAll('.', ''));

export const isKnownPlace = (name: string, language: Language): boolean =>
  (isCountry(name, language) && !isUnion(name)) ||
  language.regions.has(name) ||
  (has(name, 'City', 'Country', 'Region', 'Place') && name.length > 3);

/** An ordinary word of English, by its class: no name. */
export const isEnglishWord = (word: string): boolean =>
  has(word, ...CLASSES) &&
  !isFirstName(word) &&
  !has(word, 'City', 'Country', 'Region', 'LastName', 'ProperNoun');

const CLASSES =
  'Adjective Noun Singular Plural Uncountable PastTense PresentTense Participle Gerund Infinitive Comparative Superlative Determiner Modal Negative QuestionWord Preposition Conjunction Pronoun Adverb Copula Expression Duration Actor TextValue Possessive Verb Condition'.split(
    ' ',
  );

export const isPast = (word: string): boolean =>
  has(word, 'PastTense') ||
  IRREGULAR.test(word) ||
  (/[^aeo]ed$/.test(word) && !/^(?:red|bed|shed|sled|hundred|sacred|naked|wicked)$/.test(word));

/** Forms of the past that the lexicon has as other words. */
const IRREGULAR =
  /^(?:left|lost|built|rose|sought|understood|woke|drew|burst|beat|bit|overthrew|quit|hit|hurt|put|shut|spread|cast|let)$/;

/** `second`, `smaller`, `tired`. */
export const isAdjective = (word: string): boolean =>
  has(word, 'Adjective', 'Comparative', 'Superlative', 'Ordinal') ||
  /^(?:new|old|young|small|large|big|long|short|first|second|third|fourth|last)(?:er|est|r|st)?$/.test(
    word,
  );

/** A verb of the present in its third person. */
export const isPresent = (word: string): boolean => /s$/.test(word) && has(word, 'PresentTense');

/** Whether a word or name (in lower case) is a country of the world. */
export const isCountry = (name: string, { code }: Language): boolean =>
  countriesOf(code).has(name.replaceAll('.', '')) || (code === 'en' && isStateInFull(name));

/** `democratic republic of the congo`: a state by its whole name, in lower case. */
export const isStateInFull = (name: string): boolean => STATE.test(name);

const STATE =
  /^(?:(?:democratic|people['’]s|islamic|arab|federal|united) )*(?:republic|kingdom|sultanate) of (?:the )?\p{L}+$/u;

const countries = new Map<string, ReadonlySet<string>>();

/** Countries by a name that Unicode has another for. */
const ALSO_CALLED =
  'turkey,great britain,britain,england,scotland,wales,northern ireland,czech republic,ivory coast,burma,macedonia,east timor,congo,uae,usa,america,holland,vatican'.split(
    ',',
  );

/** The country of a people by its English name, with capitals: `Moldova` of `moldovan`. */
export const countryOfPeople = onceByText((people: string): string | undefined =>
  [...ODD_COUNTRIES, ...countriesOf('en')]
    .find((country) => peopleOf(country).includes(people))
    ?.replace(/(?<![\p{L}’'])\p{Ll}/gu, (letter) => letter.toUpperCase()),
);

/** The countries of the world in lower case, as the language calls them. */
function countriesOf(code: string): ReadonlySet<string> {
  const known = countries.get(code);
  if (known !== undefined) return known;
  // `United States`, and `US` as it is short
  const names = (['long', 'short'] as const).map(
    (style) => new Intl.DisplayNames([code], { type: 'region', style, fallback: 'none' }),
  );
  const letters = 'ABCDEFGHIJKLMNOPQRSTUVWXYZ';
  const made = new Set<string>(code === 'en' ? ALSO_CALLED : []);
  for (const first of letters)
    for (const second of letters) {
      for (const name of names.map((all) => all.of(first + second)))
        if (name !== undefined) made.add(name.toLowerCase());
    }
  countries.set(code, made);
  return made;
}
