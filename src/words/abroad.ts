/**
 * Words of the news in the languages in which readers may ask, a meaning a line: English, German, French, Spanish,
 * Russian, Ukrainian; several words for one with a space between. All are as `normalise` makes them, without the
 * endings that only tell number or case; who asks in one of them is answered in that of the briefing.
 */
export const ABROAD = `
war; krieg; guerre; guerra; воина; віина
peace; frieden; paix; paz; мир; мир
plan; plan; plan; plan; план; план
proposal; vorschlag vorschlage; proposition; propuesta; предложение предложения предложили; пропозиція пропозиціі
talks; gesprache verhandlung verhandlungen; negociations pourparlers; conversaciones negociaciones; переговоры; переговори
meeting; treffen sitzung begegnung; rencontre reunion entrevue; reunion encuentro; встреча встречи; зустріч зустрічі
summit; gipfel gipfeltreffen; sommet; cumbre; саммит; саміт
next; nachste nachstes naechste; prochain prochaine; proxima proximo; следующая следующии; наступна наступнии
president; prasident praesident; president; presidente; президент; президент
minister; minister; ministre; ministro; министр; міністр
foreign minister; aussenminister aussenministerin; ; canciller; ; 
prime minister; ministerprasident premierminister; ; ; премьер; премєр
government; regierung; gouvernement; gobierno; правительство; уряд
parliament; parlament; parlement; parlamento; парламент дума; парламент рада
spokesman; sprecher; porteparole; portavoz; представитель; речник
envoy; gesandter sondergesandter unterhandler; emissaire; enviado; посланник спецпосланник; посланець
adviser; berater; conseiller; asesor consejero; советник помощник; радник помічник
son in law; schwiegersohn; gendre beaufils; yerno; зять; зять
leader; chef anfuhrer; dirigeant; lider; лидер глава; лідер глава
begin; begann beginnt anfing; commence; empezo comenzo; началась начался; почалася почався
end; ende enden endet beenden; fin finir; fin terminar; конец закончится; кінець закінчиться
agreement; abkommen vereinbarung einigung; accord; acuerdo; соглашение договор; угода домовленість
treaty; vertrag; traite; tratado; договор; договір
memorandum; memorandum; memorandum; memorando; меморандум; меморандум
annexation; annexion annektiert annektierung; annexion; anexion; аннексия; анексія
invasion; einmarsch uberfall invasion; invasion; invasion; вторжение нападение; вторгнення напад
special military operation; militaroperation spezialoperation; ; ; спецоперация сво; спецоперація
ceasefire; waffenruhe waffenstillstand feuerpause; cessezlefeu treve; tregua cese fuego; перемирие; перемиря
guarantee; garantie garantien; garantie; garantia; гарантия гарантии; гарантія гарантіі
security; sicherheit; securite; seguridad; безопасность безопасности; безпека безпеки
assets; vermogen vermogenswerte guthaben; avoirs actifs; activos; активы; активи
frozen; gefroren gefrorene eingefroren eingefrorene eingefrorenen; geles gele; congelados; замороженные заморожен; заморожені
money; geld gelder; argent; dinero; деньги; гроші
loan; kredit darlehen; pret; prestamo; кредит заем; кредит позика
bank; bank; banque; banco; банк; банк
sanctions; sanktionen; sanctions; sanciones; санкции; санкціі
oil; ol erdol; petrole; petroleo; нефть; нафта
land; land gebiet gebiete; terre; tierra; земля земли; земля землі
territory; territorium gebiet; territoire; territorio; территория территории; територія територіі
region; region oblast; region; region; область регион; область регіон
border; grenze grenzen; frontiere; frontera; граница границы; кордон кордони
front line; frontlinie front; front; frente; фронт; фронт
army; armee heer streitkrafte; armee; ejercito; армия воиска; армія віисько
soldiers; soldaten; soldats; soldados; солдаты; солдати
weapons; waffen; armes; armas; оружие; зброя
nuclear; atom atomwaffen nuklear; nucleaire; nuclear; ядерное ядернои; ядерна ядерноі
nuclear plant; kernkraftwerk atomkraftwerk akw; ; ; аэс; аес
killed; tote getotet gefallen; tues morts; muertos; убиты погибшие погибших; загиблі загинули
civilians; zivilisten; civils; civiles; мирные; цивільні
refugees; fluchtlinge geflohen gefluchtet; refugies; refugiados; беженцы; біженці
prisoners; gefangene gefangenen; prisonniers; prisioneros; пленные пленными; полонені полоненими
exchange; austausch; echange; intercambio; обмен; обмін
concessions; zugestandnisse; concessions; concesiones; уступки; поступки
compromise; kompromiss; compromis; compromiso; компромисс; компроміс
conditions; bedingungen forderungen; conditions exigences; condiciones exigencias; условия требования; умови вимоги
goals; ziele kriegsziele; objectifs buts; objetivos; цели; цілі
question; frage; ; ; вопрос; питання
vote; abstimmung; vote; votacion; голосование; голосування
referendum; referendum volksabstimmung; referendum; referendum; референдум; референдум
coalition of the willing; koalition; coalition; coalicion; коалиция; коаліція
experts; experten fachleute; experts; expertos; эксперты; експерти
result; ergebnis ergebnisse; resultat; resultado; результат итог; результат підсумок
breakthrough; durchbruch; percee; avance; прорыв; прорив
statement; erklarung aussage; declaration; declaracion; заявление заявил; заява заявив
letter; brief; lettre; carta; письмо; лист
call; anruf telefonat; appel; llamada; звонок; дзвінок
resign; rucktritt; demission; dimision; отставка; відставка
corruption; korruption; corruption; corrupcion; коррупция; корупція
constitution; verfassung; constitution; constitucion; конституция; конституція
election; wahl wahlen; election; elecciones; выборы; вибори
reparations loan; reparationskredit reparationsdarlehen; ; ; репарации репарационныи; репараціі репараціинии
united nations; vereinte uno; onu; onu; оон; оон
nato; nato; otan; otan; нато; нато
eu; eu; ue; ue; ес евросоюз; єс євросоюз
european commission; eukommission; ; ; еврокомиссия; єврокомісія
europe; europa; europe; europa; европа; європа
european; europaisch europaische; europeen europeens; europeo europeos; европеискии европеиские; європеиські
american; amerikanisch amerikanische amerikaner; americain; americano estadounidense; американскии американцы американцев; американськии американці
russian; russisch russische russischen russen; russe russes; ruso rusa rusos; россиискии русские российскии; росіиськии росіиські росіяни
ukrainian; ukrainisch ukrainische ukrainer; ukrainien; ucraniano; украинскии украинцы; украінськии украінці
russia; russland; russie; rusia; россия; росія росіі
ukraine; ukraine; ukraine; ucrania; украина украине; украіна украіні
us; usa amerika vereinigte; etatsunis amerique; eeuu; сша америка; сша америка
britain; grossbritannien england; royaumeuni angleterre; reinounido; великобритания британия; британія
france; frankreich; france; francia; франция; франція
germany; deutschland; allemagne; alemania; германия; німеччина
belgium; belgien; belgique; belgica; бельгия; бельгія
poland; polen; pologne; polonia; польша; польща
turkey; turkei; turquie; turquia; турция; туреччина
china; china; chine; china; китаи; китаи
moscow; moskau; moscou; moscu; москва; москва москві
kremlin; kreml; kremlin; kremlin; кремль кремле; кремль кремлі
kyiv; kiew kyjiw; kiev; kiev; киев; киів
washington; washington; washington; washington; вашингтон; вашингтон
brussels; brussel; bruxelles; bruselas; брюссель; брюссель
geneva; genf; geneve; ginebra; женева женеве; женева женеві
paris; paris; paris; paris; париж париже; париж парижі
london; london; londres; londres; лондон; лондон
berlin; berlin; berlin; berlin; берлин; берлін
istanbul; istanbul; istanbul; estambul; стамбул стамбуле; стамбул стамбулі
riyadh; riad; riyad; riad; эррияд; ерріяд
minsk; minsk; minsk; minsk; минск минские минского; мінськ мінські
budapest; budapest; budapest; budapest; будапешт будапештскии; будапешт будапештськии
alaska; alaska; alaska; alaska; аляска аляске; аляска алясці
florida; florida; floride; florida; флорида флориде; флорида флориді
crimea; krim; crimee; crimea; крым крыма; крим криму
donbas; donbass; donbass; donbas; донбасс; донбас
donetsk; donezk; donetsk; donetsk; донецк донецкая; донецьк донецька
luhansk; luhansk lugansk; louhansk; lugansk; луганск луганская; луганськ луганська
zaporizhzhia; saporischschja; zaporijjia; zaporiyia; запорожье запорожская; запоріжжя запорізька
kherson; cherson; kherson; jerson; херсон; херсон
sources; quellen; sources; fuentes; источники; джерела
date; datum; date; fecha; дата; дата
january; januar; janvier; enero; январь января; січень січня
february; februar; fevrier; febrero; февраль февраля; лютии лютого
march; marz; mars; marzo; март марта; березень березня
april; april; avril; abril; апрель апреля; квітень квітня
may; mai; mai; mayo; май мая; травень травня
june; juni; juin; junio; июнь июня; червень червня
july; juli; juillet; julio; июль июля; липень липня
august; august; aout; agosto; август августа; серпень серпня
september; september; septembre; septiembre; сентябрь сентября; вересень вересня
october; oktober; octobre; octubre; октябрь октября; жовтень жовтня
november; november; novembre; noviembre; ноябрь ноября; листопад листопада
december; dezember; decembre; diciembre; декабрь декабря; грудень грудня
when; wann; quand; cuando; когда; коли
who; wer; qui; quien; кто; хто
why; warum wieso; pourquoi; porque; почему зачем; чому навіщо
where; wo; ou; donde; где; де
people; menschen leute; gens personnes; gente personas; люди людеи; люди людеи
days; tag tage tagen; jours jour; dias dia; днеи день дня; днів день
said; sagte sagt gesagt; dit declare; dijo dice; сказал сказала говорит; сказав сказала каже
met; traf trafen trifft getroffen; rencontre rencontrait; reunio; встретился встретились встретил; зустрівся зустрілися зустрів
want; will wollen fordert; veut veulent; quiere quieren; хочет хотят; хоче хочуть`;

/** Small words of languages that have no table of their own: they carry no question. */
export const SMALL_ABROAD = `el la los las un una unos unas y o de del al en con por para sin sobre se es son fue era ha han
    su sus lo que como mas le les no si ya muy
    и в во на с со по о об от до за для из к ко у не что это как а но ли же бы был была были будет быть есть он она они
    его её ее их мы вы я ты после перед при или том чем сколько какие какой какая такое такой`;
