import { capital } from './capital.ts';
import { countOf, pluralOf } from './plural.ts';
import type { Words } from './table.ts';
import { ENTRY_KINDS } from './browser/uk.ts';

const form = pluralOf('uk');
const count = countOf('uk');
const lower = (text: string): string => text.charAt(0).toLowerCase() + text.slice(1);

/** Meetings are feminine: «дві зустрічі». */
const COUNTED = [
  'жодної',
  'одна',
  'дві',
  'три',
  'чотири',
  'п’ять',
  'шість',
  'сім',
  'вісім',
  'дев’ять',
  'десять',
];
const inWords = (number: number): string => COUNTED[number] ?? String(number);
/** `5, 6 і 7`. */
const list = new Intl.ListFormat('uk');

/** How often: «двічі», «5 разів». */
const TIMES = ['жодного разу', 'один раз', 'двічі', 'тричі'];
const times = (number: number): string =>
  TIMES[number] ?? count(number, { one: 'раз', few: 'рази', other: 'разів' });

const claims = (number: number): string =>
  count(number, { one: 'твердження', few: 'твердження', other: 'тверджень' });
const statements = (number: number): string =>
  count(number, { one: 'заява', few: 'заяви', other: 'заяв' });
const citations = (number: number): string =>
  count(number, { one: 'цитата', few: 'цитати', other: 'цитат' });
const retold = (number: number): string =>
  count(number, { one: 'переказ', few: 'перекази', other: 'переказів' });
const acts = (number: number): string => count(number, { one: 'дія', few: 'дії', other: 'дій' });
const page = (number: number): string => `сторінка ${number}`;
const ofPages = (parts: number): string => (parts > 1 ? ` (усього сторінок: ${parts})` : '');
const paragraph = (number: string): string => `абзац ${number} статті`;

/** Every word of the interface in Ukrainian; names and dates that others give stand where they need no other case. */
export const UK: Words = {
  locale: 'uk',
  quote: { open: '«', close: '»' },
  list: { comma: ', ', semicolon: '; ', colon: ': ', and: ' і ', or: ' чи ' },
  inText: lower,

  dates: {
    day: (day) => day,
    about: (date) => `приблизно ${date}`,
    uncertain: (date) => `${date} (непевно)`,
    undated: 'Без дати',
    noYear: 'без року',
    noDate: 'Дати немає',
    after: 'Після: ',
    before: 'До: ',
    andBefore: '; до: ',
    certainty: {
      printed: 'дату вказано',
      carried: 'дата події',
      inferred: 'дату виведено',
      background: 'дата з документа',
      undated: 'дату не вказано',
    },
    dayOf: ['Дата події: ', '.'],
    dated: (date) => `Дата: ${date}.`,
  },

  kinds: ENTRY_KINDS,
  backgroundEvent: 'Подія з контексту',
  forms: {
    words: 'Цитата',
    'reported-speech': 'Переказ',
    'reported-act': 'Описана дія',
  },
  sourceTypes: {
    'official-text': 'Офіційний текст або сторінка',
    agency: 'Інформаційне агентство',
    newspaper: 'Газета або журнал',
    broadcaster: 'Телебачення або радіо',
    'news-site': 'Новинний сайт',
    'state-media': 'Державне або фінансоване державою медіа',
    reference: 'Довідкове видання',
    research: 'Дослідження або аналітика',
    organisation: 'Сторінка організації',
  },
  documentGroups: {
    'official-text': 'Офіційні тексти та сторінки',
    agency: 'Інформаційні агентства',
    newspaper: 'Газети та журнали',
    broadcaster: 'Телебачення та радіо',
    'news-site': 'Новинні сайти',
    'state-media': 'Державні або фінансовані державою медіа',
    reference: 'Довідкові видання',
    research: 'Дослідження та аналітика',
    organisation: 'Сторінки організацій',
    other: 'Інші документи',
  },
  statuses: {
    open: 'Відкрите',
    'partly-agreed': 'Частково узгоджене',
    agreed: 'Узгоджене',
    unknown: 'Невідомо',
  },
  editions: { major: 'Нова редакція', minor: 'Оновлення', correction: 'Виправлення' },
  corrected: (title) => `Виправлено: ${title}`,
  noSide: 'Поза сторонами',
  wholeStory: 'Тема загалом',
  background: 'Контекст',
  claims,
  statements,

  sections: {
    'whos-who': {
      label: 'Хто є хто',
      title: 'Хто є хто',
      summary:
        'Усі, хто в цій довідці говорить, зустрічається або названий, за сторонами: що вони сказали й чого про них не відомо.',
    },
    glossary: {
      label: 'Словник',
      title: 'Словник питань і термінів',
      summary:
        'Питання й терміни цієї довідки, кожне одним реченням, з позицією кожної сторони й тим, що лишається відкритим.',
    },
    chronology: {
      label: 'Хронологія',
      title: 'Хронологія',
      summary:
        'Що й коли сталося, наскільки певна кожна дата і що було раніше; події без дати наведено окремо.',
    },
    meetings: {
      label: 'Хто з ким зустрічався',
      title: 'Хто з ким зустрічався',
      summary:
        'Усі зустрічі в цій довідці: які сторони були за одним столом, коли й де, і кого від кожної з них названо.',
    },
    positions: {
      label: 'Позиції',
      title: 'Таблиця позицій',
      summary:
        'Питання за питанням: що, за статтею, сказала кожна сторона і де у статті від сторони немає нічого.',
    },
    'not-known': {
      label: 'Що невідомо',
      title: 'Що невідомо',
      summary:
        'Що стаття лишає відкритим, питання за питанням: запитання без відповіді, сторони, які нічого не кажуть, неназвані імена.',
    },
    statements: {
      label: 'Заяви',
      title: 'Заяви',
      summary:
        'Усі заяви в цій довідці: хто й коли це сказав, у якому абзаці це стоїть і, де вони є, точні слова.',
    },
    sources: {
      label: 'Джерела',
      title: 'Джерела',
      summary:
        'Стаття абзац за абзацом і кожен додатковий документ, з усіма твердженнями, що на них спираються.',
    },
    search: {
      label: 'Пошук',
      title: 'Пошук',
      summary:
        'Шукайте в цій довідці за іменем, посадою, іншим написанням, датою чи темою або перегляньте всі імена й назви від А до Я.',
    },
    updates: {
      label: 'Оновлення',
      title: 'Оновлення й виправлення',
      summary:
        'Усі редакції цієї довідки, від найновішої: що додано, що змінено і що виправлено. Нічого не вилучено.',
    },
    newsletter: {
      label: 'Для розсилок',
      title: 'Блоки для розсилок',
      summary:
        'Блок для кожної сторінки цієї довідки, готовий до вставлення в розсилку: HTML для пошти, Markdown або простий текст.',
    },
    print: {
      label: 'Версія для друку',
      title: 'Уся довідка на одній сторінці',
      summary:
        'Усе з цієї довідки на одній сторінці, зі змістом і посиланнями: щоб надрукувати, зберегти, читати офлайн.',
    },
    shortEdition: {
      label: 'Скорочена версія',
      title: 'Довідка стисло, для друку',
      summary:
        'Огляд і по одному реченню про кожну особу, питання, подію й заяву: версія на кілька аркушів паперу.',
    },
    notFound: {
      label: 'Не знайдено',
      title: 'Такої сторінки немає',
      summary:
        'Жодна сторінка цієї довідки не має такої адреси. Скористайтеся пошуком або почніть з одного з розділів.',
    },
  },
  overview: 'Огляд',
  about: 'Про довідку',

  page: {
    skip: 'Перейти до тексту',
    sections: 'Розділи',
    allPages: 'Усі сторінки',
    breadcrumb: 'Шлях до сторінки',
    story: 'Тема:',
    onThisPage: 'На цій сторінці',
    moreIn: (section) => `Інші сторінки розділу «${section}»`,
    previous: 'Попередня',
    next: 'Наступна',
    copyLink: 'Копіювати посилання',
    copied: 'Скопійовано',
    notCopied: 'Не скопійовано',
    linkToPage: 'Посилання на цю сторінку',
    permanent: 'Ця адреса постійна: вона й надалі вестиме сюди.',
    address: 'Адреса',
    plainMarkdown: 'Markdown',
    blocks: 'Блоки для розсилки',
    movedPart: ['Цю частину перенесено: ', 'читайте її на новому місці', '.'],
    movedPage: 'Цю сторінку перенесено',
    partsOfList: 'Частини цього списку',
    partsOfPart: 'Підрозділи цієї частини',
    pagesOfPart: 'Сторінки цієї частини',
    nothingInPart: 'Тут більше нічого немає; усе, що тут було, — в інших частинах списку.',
    partOfList: (list, label) =>
      `Частина списку, задовгого для однієї сторінки: ${lower(list)}, ${label}, з реченням про кожен запис.`,
    newestHere: (number) => `Тут ${number} найновіших.`,
    firstHere: (number) => `Тут ${number} перших.`,
    allRows: (number) => `Усі (${number})`,
    wholeHere: (number) => `Усі (${number}) на окремій сторінці`,
    wholeList: (what) => `Список, задовгий для сторінки, до якої він належить, повністю: ${what}.`,
    searchAndAtoZ: 'Пошук і покажчик від А до Я',
    publishedBy: (publisher) => `, видавець — ${publisher}.`,
    coversUpTo: (date) => `Охоплено події до ${date}.`,
    covers: (date) => `Події до ${date}`,
    published: 'Опубліковано',
    lastChanged: 'Востаннє змінено',
    madeWith: 'Зроблено за допомогою Briefing — генератора сайтів з однієї статті.',
    whoPublishes: 'Хто видає',
    appearance: 'Вигляд',
    asSystem: 'Як у системі',
    light: 'Світлий',
    dark: 'Темний',
    from: (number) =>
      number === 0
        ? 'За однією статтею.'
        : `За однією статтею та ${count(number, { one: 'додатковим документом', other: 'додатковими документами' })}.`,
  },

  glance: {
    title: 'Коротко',
    about: 'Про що',
    result: 'Результат',
    next: 'Що далі',
  },

  facts: {
    who: 'Хто',
    when: 'Коли',
    where: 'Де',
    about: 'Про що',
    of: 'Хто діяв',
    by: 'Хто сказав',
    side: 'Сторона',
    role: 'Роль у статті',
    noRole: 'Не вказано.',
    alsoWritten: 'Пишуть також',
    alsoCalled: 'Інші назви',
    question: 'Що треба вирішити',
    status: 'Стан',
    elsewhere: 'За документами',
    origin: 'Походження',
    notReported: 'Контекст: стаття про цю подію не повідомляє.',
    title: 'Назва',
    publisher: 'Видавець',
    kind: 'Вид',
    language: 'Мова',
    storedCopy: 'Збережена копія',
    published: 'Опубліковано',
    read: 'Прочитано',
    wasRead: 'Прочитано для цієї довідки.',
    wasNotRead: 'Першоджерело, у якому є цей факт; саму сторінку не прочитано.',
    alsoAt: 'Також за адресою',
  },

  parts: {
    'not-said': 'Як це читати',
    paragraph: 'Де це у статті',
    said: 'Що було сказано',
    reportedAsSaid: 'Що, за статтею, було сказано',
    done: 'Дії, а не слова',
    met: 'Зустрічі',
    background: 'Контекст',
    positions: 'Позиція кожної сторони',
    events: 'У хронології',
    related: 'Дивіться також',
    mentioned: 'Де згадано',
    sources: 'Джерела цієї сторінки',
    changes: 'Зміни на цій сторінці',
  },

  statement: {
    noWords: 'Точних слів не наведено: так сказане переказує стаття.',
    reported: 'Переказано, не процитовано',
    reportedBy: (publisher) => `Повідомляє ${publisher}, без цитати`,
    wordForWord: 'Дослівно:',
    verified: 'Звірено зі статтею',
    notVerified: 'Ще не звірено зі статтею',
    ofSide: statements,
    inOurWords: 'нашими словами',
  },

  people: {
    everyone: 'Усі',
    bySide: ', за сторонами',
    whoSpeaks: 'Хто говорить від якої сторони',
    shapes:
      'Одна фігура — одна заява: зафарбована, якщо стаття цитує точні слова, порожня, якщо переказує їх своїми.',
    unnamed: 'Від цієї сторони ніхто не говорить під власним іменем.',
    quoted: citations,
    retold,
    acts,
    silent: 'У статті немає заяв',
    ofSide: (named, said, silent) =>
      `: названо поіменно — ${named}, заяв — ${said}, без заяв — ${silent}`,
    all: 'Усі, з їхніми заявами',
  },

  board: {
    more: (number) => `ще ${number}`,
    caption: 'Що, за статтею, сказала або зробила кожна сторона, питання за питанням.',
    issue: 'Питання',
    nothing: 'У статті немає нічого',
    none: 'нічого',
    nothingFrom: 'У статті немає нічого від',
    key: (hasActs) =>
      `Одна фігура — одна заява: зафарбована, якщо стаття її цитує, порожня, якщо переказує${hasActs ? ', з крапок, якщо описує дію' : ''}. Штрихування: у статті немає нічого.`,
    shortKey: (hasActs) =>
      `Одна фігура — одна заява з цього питання: зафарбована, якщо стаття її цитує, порожня, якщо переказує${hasActs ? ', з крапок, якщо описує дію' : ''}.`,
    counts: { words: citations, 'reported-speech': retold, 'reported-act': acts },
    all: 'Усі позиції, питання за питанням',
    issues: 'Питання',
    terms: 'Терміни',
  },

  chronology: {
    drawn: ['Показано в масштабі; нижче — ', 'ті самі події списком', ', з реченням про кожну.'],
    meetings: ['Зустрічі показано на окремому рисунку: ', 'Хто з ким зустрічався', '.'],
    inArticle: 'У статті',
    eachPrinted: 'Кожна дата стоїть у статті, якщо поруч не сказано іншого.',
    undated: 'Без дати у статті',
    background: 'Контекст: що було раніше й довкола',
    eachFromDocument: 'Кожна дата — з документа, названого на сторінці події.',
    all: 'Уся хронологія, по реченню про кожну подію',
  },

  timeline: {
    inArticle: 'У статті',
    background: 'Контекст',
    undated: 'Без дати: десь уздовж переривчастої лінії',
    noDate: 'У статті немає дати',
    before: 'Попередні роки',
    around: 'Дні довкола статті',
    whole: 'Від першої до останньої події',
    scaleOfYears: (range) => `${range}, у масштабі років.`,
    broken: 'З розривом там, де три роки або більше порожні.',
    toScale: (range) => `${range}, у масштабі.`,
    ratio: (time) => `Один день тут такий заввишки, як ${time} у попередніх роках.`,
    label: (range) => `Шкала часу, ${range}`,
    days: (number) => count(number, { one: 'день', few: 'дні', other: 'днів' }),
    months: (number) => count(number, { one: 'місяць', few: 'місяці', other: 'місяців' }),
    years: (number) => count(number, { one: 'рік', few: 'роки', other: 'років' }),
    inferred: (date) => `${date}, виведено`,
    after: (name) => `після: ${name}`,
    beforeEvent: (name) => `до: ${name}`,
    notInArticle: 'немає у статті',
  },

  meetings: {
    summary: (meetings, withAll, sides) => {
      const word = { one: 'зустріч', few: 'зустрічі', other: 'зустрічей' };
      const of = meetings === 0 ? 'зустрічі' : form(meetings, word);
      const number = `${capital(inWords(meetings))} ${of}.`;
      if (sides < 3 || meetings < 2) return number;
      const all = `Усі ${inWords(sides)} ${form(sides, { few: 'сторони', other: 'сторін' })}`;
      const [verb, often] =
        withAll === 0
          ? ['не збиралися', times(0)]
          : ['збиралися', withAll === meetings ? 'щоразу' : times(withAll)];
      return `${number} ${all} ${verb} за одним столом ${often}.`;
    },
    lanes: 'Смуги за порядком',
    lastDrawn: (number) =>
      number === 1 ? 'Тут показано останню.' : `Тут показано останні ${number}.`,
    all: 'Усі зустрічі, по реченню про кожну',
    every: 'Усі зустрічі в цій довідці',
    drawing: ['', 'Рисунок у форматі SVG', ', щоб надрукувати або розмістити деінде.'],
    chronology: 'Уся хронологія',
  },

  skyline: {
    bar: (number, resting) => `Абзац ${number}: ${claims(resting)}`,
    exactWords: 'точні слова',
    citedHere: 'є посилання на цій сторінці',
    row: (from, to) => `Абзаци ${from}–${to}`,
    key: 'Стаття, абзац за абзацом; 0 — заголовок. Високий: на нього тут багато що спирається. Зафарбований: точні слова.',
    strong: 'Яскравий: на нього посилається ця сторінка.',
    strongOne: 'Яскравий: цей.',
  },

  marks: {
    paragraph,
    atParagraph: (number) => capital(paragraph(number)),
    tick: 'Галочка',
    exactWords: ['точні слова, ', 'звірено', ''],
    document: 'контекст: документ',
    silent: 'немає у статті',
    notInArticle: 'Немає у статті',
    term: 'Вираз із документа, не перевірений програмою',
    answeredBy: 'відповідь:',
    backgroundDocuments: 'Додаткові документи',
    paragraphs: (number) => (number === 1 ? 'абзац' : 'абзаци'),
  },

  grounds: {
    title: 'Звідки це відомо?',
    source: 'Джерело',
    compared: 'Звірка',
    date: 'Дата',
    lastChecked: 'Остання перевірка',
    article: 'Стаття',
    articleOfKind: (kind) => `Стаття (${lower(kind)})`,
    document: 'Документ',
    inParagraphs: (source, numbers) =>
      `${source}, ${numbers.includes(',') ? 'абзаци' : 'абзац'} ${numbers}.`,
    inLanguage: (kind, language) => `${kind}, мова: ${language}.`,
    ourWords: 'Не програмою: це наші слова про те, що повідомляє стаття.',
    ourFigures: 'Програмою: числа, дати й назви з тими, що є у статті. Решта слів — наші.',
    byProgram: 'Програмою, знак за знаком, зі словами, які стаття там цитує.',
    notYet: 'Ще ні.',
    notByProgram: 'Не програмою.',
    figures: (number) =>
      `Програмою: наші числа, дати й назви з тими, що прочитані в документі (${number}).`,
    articleCompared:
      'Цитати й вказані дні — програмою; те, що тут сказано нашими словами, — лише редакцією.',
    articleFigures:
      'Цитати, а також числа, дати й назви в наших словах — програмою; решту наших слів — лише редакцією.',
    dates: {
      printed: 'День вказано в самому абзаці; програма звірила і його.',
      carried: 'Узято з події: у самому абзаці дня не вказано.',
      inferred: 'Виведено.',
      background: 'Її подає документ, а не стаття.',
      undated: 'Дня не вказано.',
    },
    inferred: (note) => `Виведено: ${note}`,
    noDay: 'День публікації невідомий.',
    published: (date) => `Опубліковано: ${date}.`,
    readOn: (date) => `Прочитано: ${date}.`,
  },

  sources: {
    article: 'Стаття',
    storedCopy: 'Збережена копія',
    documents: 'Додаткові документи',
    document: 'Додатковий документ',
    paragraphs: 'Абзац за абзацом',
    eachSays: 'Що сказано в кожному, нашими словами, і все, що на нього спирається.',
    onParagraph: (number, of) => `${claims(number)} за абзацом ${of}`,
    count: (all, resting, twice) =>
      `На цьому сайті ${claims(all)}: ${resting}${twice ? '; деякі враховано двічі' : ''}.`,
    onArticle: (number) =>
      `${number} ${form(number, { one: 'спирається', other: 'спираються' })} на статтю`,
    onBackground: (number) => `${number} — на додаткові документи`,
    onSilence: (number) =>
      `${number} ${form(number, { one: 'каже', other: 'кажуть' })}, чого немає у статті`,
    verifiedQuotations: (number) => `Звірено цитат: ${number}.`,
    notSaid: 'Чого стаття не каже',
    saysOften: (number) =>
      `У цій довідці ${number === 1 ? 'один раз' : count(number, { one: 'раз', few: 'рази', other: 'разів' })} сказано, що стаття чогось не повідомляє: місця, дня, позиції, відповіді.`,
    byIssue: 'Що невідомо, питання за питанням',
    verified: 'Що означає «звірено»',
    compared:
      'Програма порівняла кожну цитату зі статтею, знак за знаком. Ці слова стоять у названому абзаці, у лапках самої статті.',
    proves:
      'Це доводить, що слова є у статті. Це не доводить, що стаття має рацію, і не перевіряє того, що ми кажемо власними словами.',
    year: 'Як визначено рік',
  },

  claimPages: {
    ofParagraph: (number) => capital(paragraph(number)),
    paragraphSummary: (number) =>
      `Кожне твердження цієї довідки, що спирається на ${paragraph(number)}, зі сторінкою, на якій воно стоїть.`,
    notSaidSummary:
      'Усе, про що ця довідка каже, що цього немає у статті, щоразу зі сторінкою, де це сказано.',
    more: (ground, part, parts) =>
      `Інші твердження цієї довідки (${ground}): ${page(part)} з ${parts}, кожне зі сторінкою, на якій воно стоїть.`,
    notSaidInText: 'чого стаття не каже',
    part: (part) => capital(page(part)),
    withPart: (name, part) => `${name}, ${page(part)}`,
    documentNumber: (number) => `Документ ${number} із джерел`,
    title: 'Що на нього спирається',
    one: 'Одне твердження',
    onPages: (parts) => ` на ${count(parts, { one: 'сторінці', other: 'сторінках' })}`,
    none: 'На цьому сайті ніщо не спирається лише на нього.',
    moved: 'Усі вони тепер на попередніх сторінках.',
    pages: 'Сторінки тверджень',
    sameByIssue: 'Те саме, питання за питанням',
    ourWords: ['Нашими словами. Сам абзац — у статті ', ', '],
    statementsIn: 'Заяви в ньому:',
  },

  notKnown: {
    sides: 'Хто що каже з якого питання',
    overview: 'Передусім',
    issues: 'Питання за питанням',
    others: 'Люди, терміни й події',
    byPage: 'Те саме, сторінка за сторінкою, з тим, що дає відповідь',
  },

  print: {
    contents: 'Зміст',
    key: 'Пояснення позначок',
    restsOn: (number) => `спирається на ${paragraph(number)}`,
    notSaid: 'стаття цього не каже',
    verified: 'процитовані слова звірено зі статтею, знак за знаком',
    background: 'з документа, а не зі статті; так само все на кольоровому тлі',
    storedAt: (address) => `, збережена копія: ${address}`,
    lessPaper: 'Менше паперу:',
    everything: 'Усе разом:',
    back: ': зміст, огляд і джерела',
    pagesOfSection: 'Сторінки цього розділу',
    sectionSummary: (what, parts) =>
      `Один розділ версії для друку, повністю: ${what}${ofPages(parts)}. Щоб надрукувати, зберегти, читати офлайн.`,
  },

  newsletter: {
    tracking: 'Ваші власні параметри відстеження, для кожного посилання',
    show: 'Показати',
    everything: 'Усе',
    htmlWithCard: 'HTML з карткою',
    html: 'HTML',
    plainText: 'Простий текст',
    copy: 'Копіювати',
    selected: 'Виділено: скопіюйте',
    needsAddress: 'Блоки містять повні адреси, а цю копію сайту зібрано без адреси.',
    buildWithAddress: 'Щоб їх отримати, зберіть її з SITE_URL.',
    howTo:
      'Відкрийте розділ, відкрийте сторінку й скопіюйте ту форму, яку приймає ваша розсилка. Кожен блок веде на постійну адресу. На кожній сторінці є й власні блоки: «Посилання на цю сторінку».',
    blocks: (number) => count(number, { one: 'блок', few: 'блоки', other: 'блоків' }),
    page,
    preview: 'Переглянути всі блоки такими, як у листі',
    previewTitle: 'Блоки для розсилок: перегляд',
    previewSummary: 'Кожен блок такий, як у листі: спершу словами, потім із карткою.',
    sectionSummary: (what, parts) =>
      `Блоки для вставлення в розсилку, як HTML для пошти, Markdown і простий текст: ${what}${ofPages(parts)}.`,
    readOn: 'Читати далі',
    readOnAt: (name) => `Читати далі: ${name}`,
  },

  search: {
    field: 'Шукати в цій довідці',
    placeholder: 'Пошук',
    words: 'Слова, імена або дати',
    submit: 'Шукати',
    noScript: 'Для пошуку потрібен JavaScript. Усі імена й назви тут — за абеткою.',
    slash: 'Відкривати пошук клавішею /',
    all: 'Усе',
    more: 'Показати більше',
    exactly: (query) => `Шукати саме ${query}`,
    waysOn:
      'Спробуйте інше написання або одне ім’я чи перегляньте нижче всі імена й назви від А до Я.',
    clear: 'Зняти виділення слів',
    aToZ: 'Від А до Я',
    ofSide: (side) => `чого хоче ${side}, ${side} хоче, позиція ${side}`,
    ofMeeting: (one, other) => `зустрічі ${one} ${other}`,
    ofMainEvent:
      'хто був присутній, хто брав участь, хто сидів за столом, що вирішили, коли це було, де це було, чим закінчилося, учасники зустрічі, делегація',
    leading:
      'президент, президентка, канцлер, прем’єр, прем’єрка, прем’єр-міністр, прем’єр-міністерка, мер, мерка, голова, директор, директорка, король, королева, губернатор, капітан, керівник, керівниця',
    ofLeader: (of) => `керівник ${of}`,
    of: (title) => `Пошук: ${title}`,
  },

  preview: {
    checked: ', звірено дослівно',
    document: 'Додатковий документ',
    article: 'Стаття, нашими словами',
    paragraph: 'Абзац',
    how: 'Звідки це відомо?',
  },

  updates: {
    follow: 'Стежити за оновленнями',
    atom: 'Стрічка Atom',
    json: 'Стрічка JSON',
    forMachines: 'Для програм:',
    data: 'уся довідка як дані',
    pages: 'Сторінки:',
    older: 'Старіші випуски',
    others: (number) => `і ще ${number}`,
  },

  cards: {
    statements: (all, quoted) =>
      quoted > 0 ? `${statements(all)}, з них ${quoted} дослівно` : statements(all),
    sides: (names) => `У статті: ${names}`,
    sidesOf: (heard, sides) =>
      `У статті: ${heard} з ${sides} ${form(sides, { one: 'сторони', other: 'сторін' })}`,
    article: 'Стаття, абзац за абзацом',
    paragraphs: (numbers) =>
      numbers.length > 3
        ? `${count(numbers.length, { one: 'абзац', few: 'абзаци', other: 'абзаців' })} статті`
        : `Абзац${numbers.length > 1 ? 'и' : ''} ${list.format(numbers)} статті`,
    eventOf: (place, all) => `Подія ${place} з ${all} у порядку часу`,
  },

  searchedAs: {
    overview:
      'головна, головна сторінка, стартова сторінка, початок, підсумок, стисло, коротко, вступ, головне, результат, що сталося, останні новини, що відомо',
    'whos-who':
      'хто це, хто такі, люди, особи, персоналії, список людей, імена, ключові постаті, учасники, дійові особи',
    meetings: 'хто з ким зустрічався, хто кого зустрів',
    glossary:
      'питання, теми, терміни, визначення, глосарій, тлумачення, пояснення слів, ключові слова, що означає',
    chronology:
      'події, дати, історія, шкала часу, таймлайн, що коли сталося, перебіг подій, календар, послідовність подій',
    positions:
      'хто чого хоче, позиція сторін, порівняння, порівняти, таблиця, червоні лінії, вимоги, кожна сторона',
    'not-known':
      'чого ми не знаємо, невідоме, не відомо, чого бракує, відкриті питання, без відповіді, неясно, незрозуміло, мовчання',
    statements:
      'цитати, хто що сказав, що вони сказали, точні слова, висловлювання, промови, коментарі, дослівно',
    sources:
      'посилання, література, документи, докази, оригінал статті, абзаци, виноски, примітки, звідки це, звідки факти, першоджерела',
    search: 'від а до я, покажчик, абетка, усі назви, усі імена, знайти, шукати',
    updates:
      'що нового, новини, зміни, журнал змін, редакції, версії, помилки, коли оновлено, останнє оновлення, rss, стрічка',
    newsletter:
      'підписатися на розсилку, підписка, розсилка, електронна пошта, імейл, вставити, поширити, поділитися',
    print:
      'надрукувати, роздрукувати, друк, pdf, завантажити, зберегти, офлайн, одна сторінка, папір',
    about:
      'про нас, про сайт, про цей сайт, хто зробив, хто написав, хто видає, власник, як це зроблено, як перевірено, метод, методологія, перевірка фактів, фактчекінг, контакти, вихідні дані, автор, редактор, видавець, повідомити про помилку, приватність, конфіденційність, файли cookie, ліцензія, авторські права, чи можна довіряти, хто за цим стоїть, довідка, допомога, як користуватися',
  },
};
