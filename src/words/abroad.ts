/**
 * Words of the news in the languages in which readers may ask, a meaning a line: English, German, French, Spanish,
 * Russian, Ukrainian, Italian, Polish, Portuguese; several words for one with a space between. All are as `normalise`
 * makes them, without the endings that only tell number or case; who asks in one of them is answered in that of the
 * briefing.
 */
export const ABROAD = `
war; krieg; guerre; guerra; воина; віина; guerra; wojna wojny wojne wojnie; guerra
peace; frieden; paix; paz; мир; мир; pace; pokoj pokoju pokojowy; paz
plan; plan; plan; plan; план; план; piano; plan planu; plano
proposal; vorschlag vorschlage; proposition; propuesta; предложение предложения предложили; пропозиція пропозиціі; proposta proposte; propozycja propozycje; proposta propostas
talks; gesprache verhandlung verhandlungen; negociations pourparlers; conversaciones negociaciones; переговоры; переговори; colloqui negoziati trattative; rozmowy rozmow negocjacje; conversacoes negociacoes
meeting; treffen sitzung begegnung; rencontre reunion entrevue; reunion encuentro; встреча встречи; зустріч зустрічі; incontro riunione; spotkanie spotkania; reuniao encontro
summit; gipfel gipfeltreffen; sommet; cumbre; саммит; саміт; vertice; szczyt; cupula
next; nachste nachstes naechste; prochain prochaine; proxima proximo; следующая следующии; наступна наступнии; prossimo prossima; nastepne nastepny kolejne; proximo proxima
president; prasident praesident; president; presidente; президент; президент; presidente; prezydent prezydenta; presidente
minister; minister; ministre; ministro; министр; міністр; ministro; minister; ministro
foreign minister; aussenminister aussenministerin; ; canciller; ; ; ; ; 
prime minister; ministerprasident premierminister; ; ; премьер; премєр; premier; premier; primeiroministro premie
government; regierung; gouvernement; gobierno; правительство; уряд; governo; rzad rzadu; governo
parliament; parlament; parlement; parlamento; парламент дума; парламент рада; parlamento; parlament sejm; parlamento
spokesman; sprecher; porteparole; portavoz; представитель; речник; portavoce; rzecznik; portavoz
envoy; gesandter sondergesandter unterhandler; emissaire; enviado; посланник спецпосланник; посланець; inviato; wyslannik; enviado
adviser; berater; conseiller; asesor consejero; советник помощник; радник помічник; consigliere; doradca; conselheiro assessor
son in law; schwiegersohn; gendre beaufils; yerno; зять; зять; genero; ziec; genro
leader; chef anfuhrer; dirigeant; lider; лидер глава; лідер глава; capo; przywodca lider; lider
begin; begann beginnt anfing; commence; empezo comenzo; началась начался; почалася почався; inizio iniziata iniziato cominciata; zaczela zaczal poczatek rozpoczela; comecou inicio
end; ende enden endet beenden; fin finir; fin terminar; конец закончится; кінець закінчиться; fine finira finire; koniec konca skonczy zakonczenie; fim acabar terminar
agreement; abkommen vereinbarung einigung; accord; acuerdo; соглашение договор; угода домовленість; accordo; porozumienie umowa; acordo
treaty; vertrag; traite; tratado; договор; договір; trattato; traktat; tratado
memorandum; memorandum; memorandum; memorando; меморандум; меморандум; memorandum; memorandum; memorando
annexation; annexion annektiert annektierung; annexion; anexion; аннексия; анексія; annessione; aneksja; anexacao
invasion; einmarsch uberfall invasion; invasion; invasion; вторжение нападение; вторгнення напад; invasione; inwazja najazd; invasao
special military operation; militaroperation spezialoperation; ; ; спецоперация сво; спецоперація; ; ; 
ceasefire; waffenruhe waffenstillstand feuerpause; cessezlefeu treve; tregua cese fuego; перемирие; перемиря; cessate tregua; zawieszenie rozejm; cessarfogo tregua
guarantee; garantie garantien; garantie; garantia; гарантия гарантии; гарантія гарантіі; garanzia garanzie; gwarancja gwarancje gwarancji; garantia garantias
security; sicherheit; securite; seguridad; безопасность безопасности; безпека безпеки; sicurezza; bezpieczenstwo bezpieczenstwa; seguranca
assets; vermogen vermogenswerte guthaben; avoirs actifs; activos; активы; активи; beni attivi; aktywa majatek; ativos bens
frozen; gefroren gefrorene eingefroren eingefrorene eingefrorenen; geles gele; congelados; замороженные заморожен; заморожені; congelati congelato; zamrozone zamrozony; congelados congelado
money; geld gelder; argent; dinero; деньги; гроші; soldi denaro; pieniadze; dinheiro
loan; kredit darlehen; pret; prestamo; кредит заем; кредит позика; prestito; pozyczka kredyt; emprestimo
bank; bank; banque; banco; банк; банк; banca; bank; banco
sanctions; sanktionen; sanctions; sanciones; санкции; санкціі; sanzioni; sankcje; sancoes
oil; ol erdol; petrole; petroleo; нефть; нафта; petrolio; ropa ropy; petroleo
land; land gebiet gebiete; terre; tierra; земля земли; земля землі; terra terre; ziemia ziemie; terra terras
territory; territorium gebiet; territoire; territorio; территория территории; територія територіі; territorio territori; terytorium terytoria; territorio territorios
region; region oblast; region; region; область регион; область регіон; regione; region obwod; regiao
border; grenze grenzen; frontiere; frontera; граница границы; кордон кордони; confine frontiera; granica granice; fronteira
front line; frontlinie front; front; frente; фронт; фронт; fronte; front; frente
army; armee heer streitkrafte; armee; ejercito; армия воиска; армія віисько; esercito; armia wojsko; exercito
soldiers; soldaten; soldats; soldados; солдаты; солдати; soldati; zolnierze; soldados
weapons; waffen; armes; armas; оружие; зброя; armi; bron; armas
nuclear; atom atomwaffen nuklear; nucleaire; nuclear; ядерное ядернои; ядерна ядерноі; nucleare; nuklearna jadrowa; nuclear
nuclear plant; kernkraftwerk atomkraftwerk akw; ; ; аэс; аес; ; ; 
killed; tote getotet gefallen; tues morts; muertos; убиты погибшие погибших; загиблі загинули; uccisi morti; zabici zginelo; mortos
civilians; zivilisten; civils; civiles; мирные; цивільні; civili; cywile; civis
refugees; fluchtlinge geflohen gefluchtet; refugies; refugiados; беженцы; біженці; rifugiati profughi; uchodzcy; refugiados
prisoners; gefangene gefangenen; prisonniers; prisioneros; пленные пленными; полонені полоненими; prigionieri; jency jencow; prisioneiros
exchange; austausch; echange; intercambio; обмен; обмін; scambio; wymiana; troca
concessions; zugestandnisse; concessions; concesiones; уступки; поступки; concessioni; ustepstwa; concessoes
compromise; kompromiss; compromis; compromiso; компромисс; компроміс; compromesso; kompromis; compromisso
conditions; bedingungen forderungen; conditions exigences; condiciones exigencias; условия требования; умови вимоги; condizioni richieste; warunki zadania; condicoes exigencias
goals; ziele kriegsziele; objectifs buts; objetivos; цели; цілі; obiettivi scopi; cele; objetivos metas
question; frage; ; ; вопрос; питання; domanda questione; pytanie kwestia; questao
vote; abstimmung; vote; votacion; голосование; голосування; voto votazione; glosowanie; votacao voto
referendum; referendum volksabstimmung; referendum; referendum; референдум; референдум; referendum; referendum; referendo
coalition of the willing; koalition; coalition; coalicion; коалиция; коаліція; coalizione; koalicja; coalizao coligacao
experts; experten fachleute; experts; expertos; эксперты; експерти; esperti; eksperci; especialistas
result; ergebnis ergebnisse; resultat; resultado; результат итог; результат підсумок; risultato esito; wynik wyniki; resultado
breakthrough; durchbruch; percee; avance; прорыв; прорив; svolta; przelom; avanco
statement; erklarung aussage; declaration; declaracion; заявление заявил; заява заявив; dichiarazione; oswiadczenie; declaracao
letter; brief; lettre; carta; письмо; лист; lettera; list; carta
call; anruf telefonat; appel; llamada; звонок; дзвінок; telefonata chiamata; telefon telefoniczna; telefonema chamada
resign; rucktritt; demission; dimision; отставка; відставка; dimissioni; dymisja rezygnacja; renuncia demissao
corruption; korruption; corruption; corrupcion; коррупция; корупція; corruzione; korupcja; corrupcao
constitution; verfassung; constitution; constitucion; конституция; конституція; costituzione; konstytucja; constituicao
election; wahl wahlen; election; elecciones; выборы; вибори; elezioni elezione; wybory; eleicoes eleicao
reparations loan; reparationskredit reparationsdarlehen; ; ; репарации репарационныи; репараціі репараціинии; ; reparacje reparacyjna; 
united nations; vereinte uno; onu; onu; оон; оон; onu; onz; onu
nato; nato; otan; otan; нато; нато; nato; nato; otan
eu; eu; ue; ue; ес евросоюз; єс євросоюз; ue; ue; ue
european commission; eukommission; ; ; еврокомиссия; єврокомісія; ; ; 
europe; europa; europe; europa; европа; європа; europa; europa; europa
european; europaisch europaische; europeen europeens; europeo europeos; европеискии европеиские; європеиські; europei europeo; europejski europejscy; europeu europeus
american; amerikanisch amerikanische amerikaner; americain; americano estadounidense; американскии американцы американцев; американськии американці; americano americani; amerykanski amerykanie; americano americanos
russian; russisch russische russischen russen; russe russes; ruso rusa rusos; россиискии русские российскии; росіиськии росіиські росіяни; russo russi russa; rosyjski rosyjskie rosjanie; russo russos russa
ukrainian; ukrainisch ukrainische ukrainer; ukrainien; ucraniano; украинскии украинцы; украінськии украінці; ucraino ucraini; ukrainski ukraincy; ucraniano ucranianos
russia; russland; russie; rusia; россия; росія росіі; russia; rosja rosji; russia
ukraine; ukraine; ukraine; ucrania; украина украине; украіна украіні; ucraina; ukraina ukrainy ukrainie; ucrania
us; usa amerika vereinigte; etatsunis amerique; eeuu; сша америка; сша америка; usa america; usa ameryka; eua america
britain; grossbritannien england; royaumeuni angleterre; reinounido; великобритания британия; британія; inghilterra; brytania anglia; inglaterra
france; frankreich; france; francia; франция; франція; francia; francja; franca
germany; deutschland; allemagne; alemania; германия; німеччина; germania; niemcy; alemanha
belgium; belgien; belgique; belgica; бельгия; бельгія; belgio; belgia; belgica
poland; polen; pologne; polonia; польша; польща; polonia; polska; polonia
turkey; turkei; turquie; turquia; турция; туреччина; turchia; turcja; turquia
china; china; chine; china; китаи; китаи; cina; chiny; china
moscow; moskau; moscou; moscu; москва; москва москві; mosca; moskwa moskwie moskwy; moscou moscovo
kremlin; kreml; kremlin; kremlin; кремль кремле; кремль кремлі; cremlino; kreml kremlu; kremlin
kyiv; kiew kyjiw; kiev; kiev; киев; киів; kiev; kijow kijowie; kiev quieve
washington; washington; washington; washington; вашингтон; вашингтон; washington; waszyngton; washington
brussels; brussel; bruxelles; bruselas; брюссель; брюссель; bruxelles; bruksela; bruxelas
geneva; genf; geneve; ginebra; женева женеве; женева женеві; ginevra; genewa genewie; genebra
paris; paris; paris; paris; париж париже; париж парижі; parigi; paryz paryzu; paris
london; london; londres; londres; лондон; лондон; londra; londyn; londres
berlin; berlin; berlin; berlin; берлин; берлін; berlino; berlin; berlim
istanbul; istanbul; istanbul; estambul; стамбул стамбуле; стамбул стамбулі; istanbul; stambul stambule; istambul
riyadh; riad; riyad; riad; эррияд; ерріяд; riad; rijad; riade
minsk; minsk; minsk; minsk; минск минские минского; мінськ мінські; minsk; minsk minskie; minsk
budapest; budapest; budapest; budapest; будапешт будапештскии; будапешт будапештськии; budapest; budapeszt budapesztanskie; budapeste
alaska; alaska; alaska; alaska; аляска аляске; аляска алясці; alaska; alaska alasce; alasca
florida; florida; floride; florida; флорида флориде; флорида флориді; florida; floryda; florida
crimea; krim; crimee; crimea; крым крыма; крим криму; crimea; krym krymu; crimeia
donbas; donbass; donbass; donbas; донбасс; донбас; donbass; donbas donbasu; donbass
donetsk; donezk; donetsk; donetsk; донецк донецкая; донецьк донецька; donetsk; donieck; donetsk
luhansk; luhansk lugansk; louhansk; lugansk; луганск луганская; луганськ луганська; luhansk; lugansk; lugansk
zaporizhzhia; saporischschja; zaporijjia; zaporiyia; запорожье запорожская; запоріжжя запорізька; zaporizhzhia; zaporoze; zaporijia
kherson; cherson; kherson; jerson; херсон; херсон; kherson; cherson; kherson
sources; quellen; sources; fuentes; источники; джерела; fonti; zrodla; fontes
date; datum; date; fecha; дата; дата; data; data; data
january; januar; janvier; enero; январь января; січень січня; gennaio; styczen stycznia; janeiro
february; februar; fevrier; febrero; февраль февраля; лютии лютого; febbraio; luty lutego; fevereiro
march; marz; mars; marzo; март марта; березень березня; marzo; marzec marca; marco
april; april; avril; abril; апрель апреля; квітень квітня; aprile; kwiecien kwietnia; abril
may; mai; mai; mayo; май мая; травень травня; maggio; maj maja; maio
june; juni; juin; junio; июнь июня; червень червня; giugno; czerwiec czerwca; junho
july; juli; juillet; julio; июль июля; липень липня; luglio; lipiec lipca; julho
august; august; aout; agosto; август августа; серпень серпня; agosto; sierpien sierpnia; agosto
september; september; septembre; septiembre; сентябрь сентября; вересень вересня; settembre; wrzesien wrzesnia; setembro
october; oktober; octobre; octubre; октябрь октября; жовтень жовтня; ottobre; pazdziernik pazdziernika; outubro
november; november; novembre; noviembre; ноябрь ноября; листопад листопада; novembre; listopad listopada; novembro
december; dezember; decembre; diciembre; декабрь декабря; грудень грудня; dicembre; grudzien grudnia; dezembro
when; wann; quand; cuando; когда; коли; quando; kiedy; quando
who; wer; qui; quien; кто; хто; chi; kto; quem
why; warum wieso; pourquoi; porque; почему зачем; чому навіщо; perche; dlaczego czemu; porque
where; wo; ou; donde; где; де; dove; gdzie; onde
people; menschen leute; gens personnes; gente personas; люди людеи; люди людеи; persone gente; ludzie ludzi; pessoas
days; tag tage tagen; jours jour; dias dia; днеи день дня; днів день; giorni giorno; dni dzien; dias dia
said; sagte sagt gesagt; dit declare; dijo dice; сказал сказала говорит; сказав сказала каже; detto disse dice; powiedzial mowi; disse
met; traf trafen trifft getroffen; rencontre rencontrait; reunio; встретился встретились встретил; зустрівся зустрілися зустрів; incontra incontrato; spotkal spotkali; encontrou
want; will wollen fordert; veut veulent; quiere quieren; хочет хотят; хоче хочуть; vuole vogliono; chce chca; quer querem`;

/** Small words of languages that have no table of their own: they carry no question. */
export const SMALL_ABROAD = `el la los las un una unos unas y o de del al en con por para sin sobre se es son fue era ha han
    su sus lo que como mas le les no si ya muy
    il gli dei degli di da dal della delle nel nella sul tra fra che cosa come quale quali sono stato ha hanno non piu
    w z ze na do od dla po przez przy sie jest sa byl byla bylo jak jaki jaka jakie co czy nie tak jego jej ich
    os as dos das do da no na nos nas um uma uns umas ao aos pelo pela com em foi sao que qual quais nao seu sua mais
    и в во на с со по о об от до за для из к ко у не что это как а но ли же бы был была были будет быть есть он она они
    его её ее их мы вы я ты после перед при или том чем сколько какие какой какая такое такой`;
