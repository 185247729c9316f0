/**
 * Words of the news in the languages in which readers may ask, a meaning a line: English, German, French, Spanish,
 * Russian, Ukrainian, Italian, Polish, Portuguese, Dutch, and Swedish with Norwegian and Danish; several words for one
 * with a space between. All are as `normalise` makes them, without the endings that only tell number or case; who asks
 * in one of them is answered in that of the briefing.
 */
export const ABROAD = `
war; krieg; guerre; guerra; воина; віина; guerra; wojna wojny wojne wojnie; guerra; oorlog; krig kriget krigen
peace; frieden; paix; paz; мир; мир; pace; pokoj pokoju pokojowy; paz; vrede vredes; fred freds
plan; plan; plan; plan; план; план; piano; plan planu; plano; plan; plan planen
proposal; vorschlag vorschlage; proposition; propuesta; предложение предложения предложили; пропозиція пропозиціі; proposta proposte; propozycja propozycje; proposta propostas; voorstel; forslag
talks; gesprache verhandlung verhandlungen; negociations pourparlers; conversaciones negociaciones; переговоры; переговори; colloqui negoziati trattative; rozmowy rozmow negocjacje; conversacoes negociacoes; gesprekken onderhandelingen; samtal samtaler forhandlingar forhandlinger
meeting; treffen sitzung begegnung; rencontre reunion entrevue; reunion encuentro; встреча встречи; зустріч зустрічі; incontro riunione; spotkanie spotkania; reuniao encontro; ontmoeting vergadering bijeenkomst; mote motet mode
summit; gipfel gipfeltreffen; sommet; cumbre; саммит; саміт; vertice; szczyt; cupula; topontmoeting; toppmote topmode
level; ebene niveau; niveau; nivel; уровень уровне; рівень рівні; livello; poziom szczebel szczeblu; nivel; niveau; niva niveau
highest; hochste hochster; ; ; высшем высшии; наивищии наивищому; ; najwyzszy najwyzszym; ; hoogste; hogsta hoyeste hojeste
next; nachste nachstes naechste; prochain prochaine; proxima proximo; следующая следующии; наступна наступнии; prossimo prossima; nastepne nastepny kolejne; proximo proxima; volgende; nasta neste naeste
president; prasident praesident; president; presidente; президент; президент; presidente; prezydent prezydenta; presidente; president; president praesident
minister; minister; ministre; ministro; министр; міністр; ministro; minister; ministro; minister; minister
foreign minister; aussenminister aussenministerin; ; canciller; ; ; ; ; ; ; 
prime minister; ministerprasident premierminister; ; ; премьер; премєр; premier; premier; primeiroministro premie; premier; statsminister
government; regierung; gouvernement; gobierno; правительство; уряд; governo; rzad rzadu; governo; regering; regering regjering
parliament; parlament; parlement; parlamento; парламент дума; парламент рада; parlamento; parlament sejm; parlamento; parlement; parlament riksdag
spokesman; sprecher; porteparole; portavoz; представитель; речник; portavoce; rzecznik; portavoz; woordvoerder; talesman talsmann talsmand
envoy; gesandter sondergesandter unterhandler; emissaire envoye; enviado; посланник спецпосланник; посланець; inviato; wyslannik; enviado; gezant; sandebud utsending udsending
adviser; berater; conseiller; asesor consejero; советник помощник; радник помічник; consigliere; doradca; conselheiro assessor; adviseur; radgivare radgiver
son in law; schwiegersohn; gendre beaufils; yerno; зять; зять; genero; ziec; genro; schoonzoon; svarson svigersonn svigerson
leader; chef anfuhrer; dirigeant; lider; лидер глава; лідер глава; capo; przywodca lider; lider; leider; ledare leder
begin; begann beginnt anfing; commence; empezo comenzo; началась начался; почалася почався; inizio iniziata iniziato cominciata; zaczela zaczal poczatek rozpoczela; comecou inicio; begin begon begonnen; borjade borjan startet begyndte
end; ende enden endet beenden; fin finir; fin terminar; конец закончится; кінець закінчиться; fine finira finire; koniec konca skonczy zakonczenie; fim acabar terminar; einde eind eindigt; slut slutar slutt
agreement; abkommen vereinbarung einigung; accord; acuerdo; соглашение договор; угода домовленість; accordo; porozumienie umowa; acordo; akkoord overeenkomst; avtal avtale aftale overenskommelse
treaty; vertrag; traite; tratado; договор; договір; trattato; traktat; tratado; verdrag; fordrag traktat
memorandum; memorandum; memorandum; memorando; меморандум; меморандум; memorandum; memorandum; memorando; memorandum; memorandum
annexation; annexion annektiert annektierung; annexion; anexion; аннексия; анексія; annessione; aneksja; anexacao; annexatie; annektering annektion
invasion; einmarsch uberfall invasion; invasion; invasion; вторжение нападение; вторгнення напад; invasione; inwazja najazd; invasao; invasie inval; invasion invasjon
special military operation; militaroperation spezialoperation; ; ; спецоперация сво; спецоперація; ; ; ; ; 
ceasefire; waffenruhe waffenstillstand feuerpause; cessezlefeu treve; tregua cese fuego; перемирие; перемиря; cessate tregua; zawieszenie rozejm; cessarfogo tregua; staakthetvuren wapenstilstand bestand; vapenvila vapenstillestand vabenhvile
guarantee; garantie garantien; garantie; garantia; гарантия гарантии; гарантія гарантіі; garanzia garanzie; gwarancja gwarancje gwarancji; garantia garantias; garantie garanties; garanti garantier
security; sicherheit; securite; seguridad; безопасность безопасности; безпека безпеки; sicurezza; bezpieczenstwo bezpieczenstwa; seguranca; veiligheid veiligheids; sakerhet sikkerhet sikkerhed sikkerheds
assets; vermogen vermogenswerte guthaben; avoirs actifs; activos; активы; активи; beni attivi; aktywa majatek; ativos bens; tegoeden activa; tillgangar midler aktiver
frozen; gefroren gefrorene eingefroren eingefrorene eingefrorenen; geles gele; congelados; замороженные заморожен; заморожені; congelati congelato; zamrozone zamrozony; congelados congelado; bevroren; frysta fryste frosne
money; geld gelder; argent; dinero; деньги; гроші; soldi denaro; pieniadze; dinheiro; geld; pengar penger penge
loan; kredit darlehen; pret; prestamo; кредит заем; кредит позика; prestito; pozyczka kredyt; emprestimo; lening; lan
bank; bank; banque; banco; банк; банк; banca; bank; banco; bank; bank
sanctions; sanktionen; sanctions; sanciones; санкции; санкціі; sanzioni; sankcje; sancoes; sancties; sanktioner sanksjoner
oil; ol erdol; petrole; petroleo; нефть; нафта; petrolio; ropa ropy; petroleo; olie; olja olje olie
land; land gebiet gebiete; terre; tierra; земля земли; земля землі; terra terre; ziemia ziemie; terra terras; land grond; land
territory; territorium gebiet; territoire; territorio; территория территории территориальныи; територія територіі територіальнии; territorio territori; terytorium terytoria; territorio territorios; grondgebied; territorium
region; region oblast; region; region; область регион; область регіон; regione; region obwod; regiao; regio gebied; region
border; grenze grenzen; frontiere; frontera; граница границы; кордон кордони; confine frontiera; granica granice; fronteira; grens grenzen; grans grense
front line; frontlinie front; front; frente; фронт; фронт; fronte; front; frente; front frontlinie; front
army; armee heer streitkrafte; armee; ejercito; армия воиска; армія віисько; esercito; armia wojsko; exercito; leger; arme haer
soldiers; soldaten; soldats; soldados; солдаты; солдати; soldati; zolnierze; soldados; soldaten; soldater
weapons; waffen; armes; armas; оружие; зброя; armi; bron; armas; wapens; vapen vaben
nuclear; atom atomwaffen nuklear; nucleaire; nuclear; ядерное ядернои; ядерна ядерноі; nucleare; nuklearna jadrowa; nuclear; nucleair kernwapens; karnvapen atomvapen
nuclear plant; kernkraftwerk atomkraftwerk akw; ; ; аэс; аес; ; ; ; kerncentrale; karnkraftverk
killed; tote getotet gefallen; tues morts; muertos; убиты погибшие погибших; загиблі загинули; uccisi morti; zabici zginelo; mortos; gedood doden; dodade dode drept
civilians; zivilisten; civils; civiles; мирные; цивільні; civili; cywile; civis; burgers; civila sivile
refugees; fluchtlinge geflohen gefluchtet; refugies; refugiados; беженцы; біженці; rifugiati profughi; uchodzcy; refugiados; vluchtelingen; flyktingar flyktninger flygtninge
prisoners; gefangene gefangenen; prisonniers; prisioneros; пленные пленными; полонені полоненими; prigionieri; jency jencow; prisioneiros; gevangenen; fangar fanger
exchange; austausch; echange; intercambio; обмен; обмін; scambio; wymiana; troca; uitwisseling ruil; utbyte bytte
concessions; zugestandnisse; concessions; concesiones; уступки; поступки; concessioni; ustepstwa; concessoes; concessies; eftergifter innrommelser indrommelser
compromise; kompromiss; compromis; compromiso; компромисс; компроміс; compromesso; kompromis; compromisso; compromis; kompromiss kompromis
lasting; dauerhaft dauerhafter; durable; duradera duradero; прочныи долгосрочныи; триваліи міцнии; duratura duraturo; trwaly; duradoura; duurzaam duurzame; varaktig varig
obstacle; hindernis stolperstein; obstacle; obstaculo; препятствие; перешкода; ostacolo; przeszkoda; obstaculo; obstakel struikelblok; hinder
conditions; bedingungen forderungen; conditions exigences; condiciones exigencias; условия требования; умови вимоги; condizioni richieste; warunki zadania; condicoes exigencias; voorwaarden eisen; villkor vilkar krav
goals; ziele kriegsziele; objectifs buts; objetivos; цели; цілі; obiettivi scopi; cele; objetivos metas; doelen doelstellingen; mal
question; frage; ; ; вопрос; питання; domanda questione; pytanie kwestia; questao; vraag kwestie; fraga sporsmal sporgsmal
vote; abstimmung; vote; votacion; голосование; голосування; voto votazione; glosowanie; votacao voto; stemming; omrostning avstemning afstemning
referendum; referendum volksabstimmung; referendum; referendum; референдум; референдум; referendum; referendum; referendo; referendum; folkomrostning
coalition of the willing; koalition; coalition; coalicion; коалиция; коаліція; coalizione; koalicja; coalizao coligacao; coalitie; koalition koalisjon
experts; experten fachleute; experts; expertos; эксперты; експерти; esperti; eksperci; especialistas; deskundigen experts; experter eksperter
expert; experte experten; expert; experto; эксперт экспертныи; експерт експертнии; esperto; ekspert eksperckim; especialista; deskundige; expert ekspert
result; ergebnis ergebnisse; resultat; resultado; результат итог; результат підсумок; risultato esito; wynik wyniki; resultado; resultaat uitkomst; resultat
breakthrough; durchbruch; percee; avance; прорыв; прорив; svolta; przelom; avanco; doorbraak; genombrott gjennombrudd gennembrud
statement; erklarung aussage; declaration; declaracion; заявление заявил; заява заявив; dichiarazione; oswiadczenie; declaracao; verklaring; uttalande uttalelse udtalelse
letter; brief; lettre; carta; письмо; лист; lettera; list; carta; brief; brev
call; anruf telefonat; appel; llamada; звонок; дзвінок; telefonata chiamata; telefon telefoniczna; telefonema chamada; telefoongesprek; samtal telefonsamtal
resign; rucktritt; demission; dimision; отставка; відставка; dimissioni; dymisja rezygnacja; renuncia demissao; aftreden ontslag; avgang
corruption; korruption; corruption; corrupcion; коррупция; корупція; corruzione; korupcja; corrupcao; corruptie; korruption korrupsjon
constitution; verfassung; constitution; constitucion; конституция; конституція; costituzione; konstytucja; constituicao; grondwet; grundlag grunnlov grundlov
election; wahl wahlen; election; elecciones; выборы; вибори; elezioni elezione; wybory; eleicoes eleicao; verkiezingen verkiezing; val valg
reparations loan; reparationskredit reparationsdarlehen; ; ; репарации репарационныи; репараціі репараціинии; ; reparacje reparacyjna; ; herstellening; 
united nations; vereinte uno; onu; onu; оон; оон; onu; onz; onu; vn; fn
nato; nato; otan; otan; нато; нато; nato; nato; otan; navo; nato
eu; eu; ue; ue; ес евросоюз; єс євросоюз; ue; ue; ue; eu; eu
european commission; eukommission; ; ; еврокомиссия; єврокомісія; ; ; ; ; 
europe; europa; europe; europa; европа; європа; europa; europa; europa; europa; europa
european; europaisch europaische; europeen europeens; europeo europeos; европеискии европеиские; європеиські; europei europeo; europejski europejscy; europeu europeus; europees europese; europeisk europeiska europaeiske
american; amerikanisch amerikanische amerikaner; americain; americano estadounidense; американскии американцы американцев; американськии американці; americano americani; amerykanski amerykanie; americano americanos; amerikaans amerikaanse; amerikansk amerikanska amerikanske
russian; russisch russische russischen russen; russe russes; ruso rusa rusos; россиискии русские российскии; росіиськии росіиські росіяни; russo russi russa; rosyjski rosyjskie rosjanie; russo russos russa; russisch russische russen; rysk ryska russisk russiske
ukrainian; ukrainisch ukrainische ukrainer; ukrainien; ucraniano; украинскии украинцы; украінськии украінці; ucraino ucraini; ukrainski ukraincy; ucraniano ucranianos; oekraiens oekraiense; ukrainsk ukrainska ukrainske
russia; russland; russie; rusia; россия; росія росіі; russia; rosja rosji; russia; rusland; ryssland russland rusland
ukraine; ukraine; ukraine; ucrania; украина украине; украіна украіні; ucraina; ukraina ukrainy ukrainie; ucrania; oekraine; ukraina ukraine
us; usa amerika vereinigte; etatsunis amerique; eeuu; сша америка; сша америка; usa america; usa ameryka; eua america; amerika; usa
britain; grossbritannien england; royaumeuni angleterre; reinounido; великобритания британия; британія; inghilterra; brytania anglia; inglaterra; engeland; storbritannien
france; frankreich; france; francia; франция; франція; francia; francja; franca; frankrijk; frankrike frankrig
germany; deutschland; allemagne; alemania; германия; німеччина; germania; niemcy; alemanha; duitsland; tyskland
belgium; belgien; belgique; belgica; бельгия; бельгія; belgio; belgia; belgica; belgie; belgien
poland; polen; pologne; polonia; польша; польща; polonia; polska; polonia; polen; polen
turkey; turkei; turquie; turquia; турция; туреччина; turchia; turcja; turquia; turkije; turkiet tyrkia
china; china; chine; china; китаи; китаи; cina; chiny; china; china; kina
moscow; moskau; moscou; moscu; москва; москва москві; mosca; moskwa moskwie moskwy; moscou moscovo; moskou; moskva
kremlin; kreml; kremlin; kremlin; кремль кремле; кремль кремлі; cremlino; kreml kremlu; kremlin; kremlin; kreml
white; weisses; blanche; blanca; белыи белом; білии; bianca; bialy bialym; branca; witte; vita hvite hvide
house; haus; maison; casa; дом доме; дім; casa; dom domu; casa; huis; huset hus
kyiv; kiew kyjiw; kiev; kiev; киев; киів; kiev; kijow kijowie; kiev quieve; kiev kyiv; kiev kyiv
washington; washington; washington; washington; вашингтон; вашингтон; washington; waszyngton; washington; washington; washington
brussels; brussel; bruxelles; bruselas; брюссель; брюссель; bruxelles; bruksela; bruxelas; brussel; bryssel
geneva; genf; geneve; ginebra; женева женеве; женева женеві; ginevra; genewa genewie; genebra; geneve; geneve
paris; paris; paris; paris; париж париже; париж парижі; parigi; paryz paryzu; paris; parijs; paris
london; london; londres; londres; лондон; лондон; londra; londyn; londres; londen; london
berlin; berlin; berlin; berlin; берлин; берлін; berlino; berlin; berlim; berlijn; berlin
istanbul; istanbul; istanbul; estambul; стамбул стамбуле; стамбул стамбулі; istanbul; stambul stambule; istambul; istanboel; istanbul
riyadh; riad; riyad; riad; эррияд; ерріяд; riad; rijad; riade; riyad; riyadh
minsk; minsk; minsk; minsk; минск минские минского; мінськ мінські; minsk; minsk minskie; minsk; minsk; minsk
budapest; budapest; budapest; budapest; будапешт будапештскии; будапешт будапештськии; budapest; budapeszt budapesztanskie; budapeste; boedapest; budapest
alaska; alaska; alaska; alaska; аляска аляске; аляска алясці; alaska; alaska alasce; alasca; alaska; alaska
florida; florida; floride; florida; флорида флориде; флорида флориді; florida; floryda; florida; florida; florida
crimea; krim; crimee; crimea; крым крыма; крим криму; crimea; krym krymu; crimeia; krim; krim krym
donbas; donbass; donbass; donbas; донбасс; донбас; donbass; donbas donbasu; donbass; donbas; donbass
donetsk; donezk; donetsk; donetsk; донецк донецкая; донецьк донецька; donetsk; donieck; donetsk; donetsk; donetsk
luhansk; luhansk lugansk; louhansk; lugansk; луганск луганская; луганськ луганська; luhansk; lugansk; lugansk; loehansk; luhansk
zaporizhzhia; saporischschja; zaporijjia; zaporiyia; запорожье запорожская; запоріжжя запорізька; zaporizhzhia; zaporoze; zaporijia; zaporizja; zaporizjzja
kherson; cherson; kherson; jerson; херсон; херсон; kherson; cherson; kherson; cherson; cherson kherson
sources; quellen; sources; fuentes; источники; джерела; fonti; zrodla; fontes; bronnen; kallor kilder
date; datum; date; fecha; дата; дата; data; data; data; datum; datum dato
january; januar; janvier; enero; январь января; січень січня; gennaio; styczen stycznia; janeiro; januari; januari januar
february; februar; fevrier; febrero; февраль февраля; лютии лютого; febbraio; luty lutego; fevereiro; februari; februari februar
march; marz; mars; marzo; март марта; березень березня; marzo; marzec marca; marco; maart; mars marts
april; april; avril; abril; апрель апреля; квітень квітня; aprile; kwiecien kwietnia; abril; april; april
may; mai; mai; mayo; май мая; травень травня; maggio; maj maja; maio; mei; maj mai
june; juni; juin; junio; июнь июня; червень червня; giugno; czerwiec czerwca; junho; juni; juni
july; juli; juillet; julio; июль июля; липень липня; luglio; lipiec lipca; julho; juli; juli
august; august; aout; agosto; август августа; серпень серпня; agosto; sierpien sierpnia; agosto; augustus; augusti august
september; september; septembre; septiembre; сентябрь сентября; вересень вересня; settembre; wrzesien wrzesnia; setembro; september; september
october; oktober; octobre; octubre; октябрь октября; жовтень жовтня; ottobre; pazdziernik pazdziernika; outubro; oktober; oktober
november; november; novembre; noviembre; ноябрь ноября; листопад листопада; novembre; listopad listopada; novembro; november; november
december; dezember; decembre; diciembre; декабрь декабря; грудень грудня; dicembre; grudzien grudnia; dezembro; december; december desember
when; wann; quand; cuando; когда; коли; quando; kiedy; quando; wanneer; nar hvornar
who; wer; qui; quien; кто; хто; chi; kto; quem; wie; vem hvem
why; warum wieso; pourquoi; porque; почему зачем; чому навіщо; perche; dlaczego czemu; porque; waarom; varfor hvorfor
where; wo; ou; donde; где; де; dove; gdzie; onde; waar; var hvor
people; menschen leute; gens personnes; gente personas; люди людеи; люди людеи; persone gente; ludzie ludzi; pessoas; mensen; manniskor mennesker folk
days; tag tage tagen; jours jour; dias dia; днеи день дня; днів день; giorni giorno; dni dzien; dias dia; dagen dag; dagar dager dage
after; nach danach; apres; despues; после; після; dopo; ; depois; ; efter etter
before; vor vorher bevor; avant; antes; перед; перед; prima; przed; antes; ;
said; sagte sagt gesagt; dit declare; dijo dice; сказал сказала говорит; сказав сказала каже; detto disse dice; powiedzial mowi; disse; zei zegt; sade sager sa sagde
met; traf trafen trifft getroffen; rencontre rencontrait; reunio; встретился встретились встретил; зустрівся зустрілися зустрів; incontra incontrato; spotkal spotkali; encontrou; ontmoette; traffade motte modte
want; will wollen fordert; veut veulent; quiere quieren; хочет хотят; хоче хочуть; vuole vogliono; chce chca; quer querem; wil willen; vill vil`;

/** Small words of languages that have no table of their own: they carry no question. */
export const SMALL_ABROAD = `el la los las un una unos unas y o de del al en con por para sin sobre se es son fue era ha han
    su sus lo que como mas le les no si ya muy
    il gli dei degli di da dal della delle nel nella sul tra fra che cosa come quale quali sono stato ha hanno non piu
    w z ze na do od dla po przez przy sie jest sa byl byla bylo jak jaki jaka jakie co czy nie tak jego jej ich
    het een op met voor aan uit bij is zijn was waren niet wat hoe er ook
    ett och i pa av med som ar var inte vad hur er og fra ikke hva hvad
    os as dos das do da no na nos nas um uma uns umas ao aos pelo pela com em foi sao que qual quais nao seu sua mais
    и в во на с со по о об от до за для из к ко у не что это как а но ли же бы был была были будет быть есть он она они
    его её ее их мы вы я ты после перед при или том чем сколько какие какой какая такое такой
    чего чему кто кого кому кем где куда когда почему зачем который которая которые которых
    quien donde cuando cuanto cuantos perche quando quanto quanti quem onde porque kto gdzie kiedy dlaczego ile
    wie waar wanneer waarom hoeveel welke vem hvem nar hvornar varfor hvorfor hvor`;
