import { type Language, names, words, wordValues } from './language.ts';
import { notesOf } from './notes.ts';

/** `Montagabend`, `Dienstagnachmittag`. */
const partsOfDays = Object.fromEntries(
  ['sonntag', 'montag', 'dienstag', 'mittwoch', 'donnerstag', 'freitag', 'samstag'].flatMap(
    (day, at) =>
      ['früh', 'morgen', 'vormittag', 'mittag', 'nachmittag', 'abend', 'nacht'].map((part) => [
        day + part,
        at,
      ]),
  ),
) as Record<string, number>;

export const GERMAN: Language = {
  code: 'de',
  capitalisesNouns: true,
  bends: false,
  elides: false,
  unaccented: new Map(),
  saying:
    words(`sagte sagt sagten sagen erklärte erklärt erklärten betonte betont meinte meint warnte warnt warnten schrieb schreibt
    schrieben kündigte kündigt forderte fordert forderten nannte nennt berichtete berichtet berichteten behauptete behauptet
    antwortete antwortet ergänzte ergänzt versicherte versichert bestätigte bestätigt bestritt bestreitet bestreiten bezifferte beziffert kritisierte kritisiert beklagte beklagt
    klagte mahnte mahnt räumte räumt teilte teilt versprach verspricht fügte fügt rief bezeichnete bezeichnet äußerte unterstrich
    stellte drohte droht lobte lobt gab hieß heißt so erzählte erzählt erinnerte bedauerte bat befand entgegnete urteilte hob warf wirft wies
    verlangte verkündete prophezeite begründete begründet beteuerte beteuert beharrte beharrt widersprach widerspricht argumentierte argumentiert sprach spricht zitierte erinnert resümierte resümiert bilanzierte bilanziert schilderte schildert
    vermutete vermutet schätzte schätzt glaubt glaubte hofft hoffte befürchtet befürchtete fürchtet fürchtete monierte moniert rügte rügt
    spottete spottet scherzte scherzt witzelte witzelt staunte staunt seufzte seufzt präzisierte präzisiert unterstreicht signalisierte signalisiert gesagt angekündigt versprochen zugesagt eingeräumt mitgeteilt gefordert gewarnt betont erklärend`),
  labelling: words(
    'nannte nennt bezeichnete bezeichnet rief stellte hob gab sprach spricht warf wirft wies lobte lobt bat kritisierte kritisiert verlangte zitierte so',
  ),
  that: words('dass daß ob'),
  accordingBefore: [
    'laut',
    'nach angaben des',
    'nach angaben der',
    'nach angaben von',
    'nach den worten von',
    'nach worten von',
    'nach den worten der',
    'nach den worten des',
    'nach den worten seiner',
    'nach den worten seines',
    'nach den worten ihrer',
    'nach den worten ihres',
    'nach den worten eines',
    'nach den worten einer',
    'nach angaben seiner',
    'nach angaben ihrer',
    'nach angaben aus',
    'nach informationen aus',
    'nach ansicht von',
    'nach ansicht der',
    'nach ansicht des',
    'nach auskunft der',
    'nach auskunft des',
    'nach einschätzung von',
    'nach einschätzung der',
    'nach einschätzung des',
    'nach informationen der',
    'nach informationen des',
    'nach informationen von',
    'nach recherchen von',
    'nach darstellung der',
    'nach darstellung des',
    'nach darstellung von',
    'nach überzeugung von',
    'nach meinung von',
    'aus sicht der',
    'aus sicht des',
    'aus sicht von',
  ],
  accordingOwn: {
    'nach eigenen angaben': 'they',
    'nach seinen angaben': 'he',
    'nach ihren angaben': 'she',
    'seinen angaben zufolge': 'he',
    'ihren angaben zufolge': 'she',
    'nach seinen worten': 'he',
    'nach ihren worten': 'she',
    'nach seiner ansicht': 'he',
    'nach ihrer ansicht': 'she',
    'seiner meinung nach': 'he',
    'ihrer meinung nach': 'she',
    'ihm zufolge': 'he',
    'ihr zufolge': 'she',
  },
  accordingAfter: words('zufolge'),
  between: words('hat habe haben hatte ist wird auch dann später noch wieder nun am abend'),
  pronouns: { er: 'he', sie: 'she', es: 'it' },
  honorifics: wordValues([
    ['herr herrn', 'he'],
    ['frau', 'she'],
    [
      'dr dr. prof prof. professor professorin med med. rer rer. nat nat. phil phil. jur jur. ing ing. habil habil.',
      '',
    ],
  ] as const),
  offices:
    `vorgänger vorgängerin nachfolger nachfolgerin coach managerin manager vorstand torhüter torhüterin verteidiger verteidigerin nationalspieler nationalspielerin profi -coach
    -vorstand -vorständin -manager -managerin -spieler -spielerin -torhüter -stürmer -rektor -rektorin -hüter -fahrer -fahrerin minister ministerin präsident präsidentin kanzler kanzlerin bürgermeister bürgermeisterin sprecher sprecherin leiter leiterin
    chef chefin direktor direktorin vorsitzende vorsitzender vorsitzenden sachverständige sachverständiger sachverständigen angeklagte angeklagter angeklagten richter richterin anwalt anwältin trainer trainerin
    abgeordnete abgeordneter senator senatorin könig königin papst bischof bischöfin general oberst hauptmann professor
    professorin hydrologe historiker historikerin forscher forscherin architekt architektin landwirt landwirtin bauer bäuerin
    lehrer lehrerin arzt ärztin ingenieur ingenieurin geologe geologin biologe biologin ökonom ökonomin experte expertin
    unternehmer unternehmerin autor autorin kollege kollegin politiker politikerin chirurg chirurgin psychologe psychologin soziologe soziologin
    hebamme krankenschwester krankenpfleger pfleger pflegerin sekretär sekretärin redakteur redakteurin wirt wirtin mitglied -mitglied -schwester -pfleger -pflegerin
    sozialarbeiter sozialarbeiterin pfarrer pfarrerin schüler schülerin student studentin rentner rentnerin bewohner bewohnerin anwohner anwohnerin
    zeuge zeugin angeklagte angeklagter staatsanwalt staatsanwältin polizist polizistin kommissar kommissarin gründer gründerin inhaber inhaberin
    betreiber betreiberin fraktionschef geschäftsführer geschäftsführerin botschafter botschafterin stürmer torwart kapitän kapitänin
    mutter vater bruder schwester sohn tochter witwe witwer -kollege -kollegin -politiker -politikerin -chirurg -chirurgin -psychologe -psychologin -arbeiter -arbeiterin
    -pfarrer -pfarrerin -schüler -schülerin -bewohner -bewohnerin -zeuge -zeugin -polizist -polizistin -kommissar -kommissarin -gründer -gründerin
    -abgeordnete -abgeordneter -botschafter -botschafterin -kapitän -mutter -vater -sohn -tochter -minister -ministerin -präsident -präsidentin -kanzler -kanzlerin -meister
    -meisterin -sprecher -sprecherin -leiter -leiterin -chef -chefin -direktor -direktorin -vorsitzende -vorsitzender
    -vorsitzenden -richter -richterin -anwalt -anwältin -trainer -trainerin -führer -führerin -rat -rätin -sekretär -sekretärin
    -beauftragte -beauftragter -forscher -forscherin -bauer -arzt -ärztin -loge -login -wirt -wirtin -händler -händlerin -ist -istin -iker -ikerin -geber -inhaber -inhaberin -rechtler -rechtlerin -ökonom -ökonomin -experte -expertin -ingenieur -ingenieurin -architekt -architektin -redakteur -redakteurin -autor -autorin
    -lehrer -lehrerin -student -studentin -unternehmer -unternehmerin -betreiber -betreiberin -berater -beraterin -professor -professorin
    -pädagoge -pädagogin -therapeut -therapeutin -gutachter -gutachterin -wissenschaftler -wissenschaftlerin -künstler -künstlerin -sportler -sportlerin`
      .trim()
      .split(/\s+/),
  officeModifiers: words(
    'vorsitzende vorsitzender erste erster stellvertretende stellvertretender ehemalige ehemaliger der die',
  ),
  departments: words('staat'),
  organisations:
    `eintracht borussia fortuna arminia hansa dynamo viktoria alemannia vfl vfb sc tsv bsc tus spvgg rb hsv staatsanwaltschaft bundesanwaltschaft hilfswerk landratsamt gewerkschaftsbund -staatsanwaltschaft -präsidium -verwaltung -direktion -zentrum -hilfswerk -wacht gericht ministerium bank universität hochschule partei gewerkschaft verband verein bund amt behörde rat senat bundestag bundesrat
    landtag stadtrat gemeinderat stadtwerke polizei feuerwehr stiftung institut gesellschaft kommission ausschuss fraktion ag gmbh
    mediengruppe verlagsgruppe unternehmensgruppe handelsgruppe holding konzern werft klinik krankenhaus zeitung agentur -gericht -ministerium -bank -universität -verband -verein -bund -amt -behörde
    stiftungen klinikum kliniken regierung landesregierung bundesregierung ministerien firma unternehmen verlag kanzlei museum theater orchester verein kirche kammer
    anzeiger rundschau tageblatt kurier nachrichten rundfunk -funk -anzeiger -rundschau -tageblatt -kurier bundeswehr armee börse krankenkasse sparkasse genossenschaft -klinikum -kliniken -regierung -firma -unternehmen -verlag -kanzlei -museum -theater -orchester -kammer
    -kasse -genossenschaft -stiftungen -betriebe -wehr -anstalt -zentrale -dienst -schule -kirche -bündnis -initiative -bewegung -liga -club -klub -stiftung -institut -gesellschaft -kommission -ausschuss -fraktion -konzern -werft -klinik -zeitung -agentur -werke -gewerkschaft -partei fc sv`
      .trim()
      .split(/\s+/),
  places:
    `straße platz brücke fluss see berg tal insel insel bahnhof flughafen hafen -straße -platz -brücke -fluss -see -berg -tal -insel -bahnhof -grund -bach -stadt -burg -dorf -hausen -heim -furt -land -thal -ried -kirchen -haven -stedt -büttel -münde -weiler`
      .trim()
      .split(/\s+/),
  bodies: names(
    `deutsche bahn, rotes kreuz, roten kreuzes, rote kreuz, verdi, ver.di, ig metall, deutsche umwelthilfe, bund naturschutz,
    volkswagen, siemens, bosch, lufthansa, allianz, commerzbank, deutschlandfunk, deutschlandradio, technisches hilfswerk, thw, dpa, ard, zdf, wdr, ndr, mdr, swr`,
  ),
  regions: names(
    `bayern, sachsen, sachsen-anhalt, thüringen, hessen, niedersachsen, nordrhein-westfalen, rheinland-pfalz, saarland,
    baden-württemberg, schleswig-holstein, mecklenburg-vorpommern, brandenburg, hamburg, bremen, berlin, münchen, köln, leipzig,
    dresden, hannover, stuttgart, nürnberg, düsseldorf, dortmund, essen, wien, graz, salzburg, tirol, kärnten, steiermark, zürich,
    genf, basel, bern, ruhrgebiet, allgäu, schwarzwald, eifel, harz,
    uckermark, altmark, prignitz, lausitz, oberlausitz, niederlausitz, pfalz, oberpfalz, rhön, wetterau, münsterland, emsland,
    ostfriesland, sauerland, siegerland, vogtland, erzgebirge, odenwald, taunus, hunsrück, spessart, oberbayern, niederbayern,
    oberfranken, mittelfranken, unterfranken, breisgau, ortenau, vorpommern, rügen, usedom, fehmarn, wendland, havelland,
    spreewald, bodensee, burgenland, oberösterreich, niederösterreich, vorarlberg, wallis, graubünden, tessin, aargau, thurgau, ostsee, nordsee, brüssel, moskau, warschau, prag`,
  ),
  things:
    `vertrag gesetz abkommen resolution krieg preis pokal plan -vertrag -gesetz -abkommen -krieg -preis -pokal -plan -tag`
      .trim()
      .split(/\s+/),
  peoples: wordValues([
    [
      `norweger schwede däne finne pole tscheche russe ukrainer franzose brite engländer ire schotte italiener spanier portugiese grieche
      türke österreicher schweizer niederländer belgier amerikaner us-amerikaner kanadier chinese japaner koreaner inder australier slowene
      kroate serbe ungar rumäne bulgare slowake este lette litauer brasilianer argentinier mexikaner kolumbianer chilene ägypter israeli
      syrer iraker iraner afghane pakistaner marokkaner tunesier algerier kenianer äthiopier nigerianer`,
      'he',
    ],
    [
      `norwegerin schwedin dänin finnin polin tschechin russin ukrainerin französin britin engländerin irin schottin italienerin spanierin
      portugiesin griechin türkin österreicherin schweizerin niederländerin belgierin amerikanerin us-amerikanerin kanadierin chinesin
      japanerin koreanerin inderin australierin slowenin kroatin serbin ungarin rumänin bulgarin slowakin estin lettin litauerin
      brasilianerin argentinierin mexikanerin syrerin irakerin iranerin afghanin marokkanerin kenianerin`,
      'she',
    ],
  ] as const),
  parties: words('cdu csu spd fdp grüne grünen linke linken afd bsw'),
  vessels: words('schiff fähre frachter'),
  placePrepositions: words('in bei aus nach nahe'),
  prepositions: words(
    'in bei aus nach von vom zu zum zur mit für über unter auf an am im gegen durch um seit bis vor zwischen ohne wegen während trotz',
  ),
  determiners: words(
    'der die das des dem den ein eine einer eines einem einen sein seine seiner ihr ihre ihrer dessen deren dieser diese dieses beide',
  ),
  relatives: words('der die das welcher welche welches wo weil während obwohl wenn dass'),
  particles: words('von vom van der den zu zum zur de la du di da del al el bin ibn'),
  links: words('und für der des die & von'),
  common: words(
    'insgesamt laut der die das des dem den ein eine einer eines und oder aber doch wenn weil als wie in im an am auf aus bei mit nach von vor zu zum zur für über unter gegen durch um seit bis er sie es wir ihr ich man nicht kein keine mehr nur noch auch schon dann damals heute gestern morgen zuletzt darin dafür dagegen damit so dass ob wer was wo warum hier dort beide alle viele einige mit ohne gegen geklagt zwei drei vier fünf sechs sieben acht neun zehn elf zwölf tage wochen monate jahre stunden minuten kraft betrieb gefahr zukunft frage haft untersuchungshaft rente pension not eile ruhe angriff anspruch kauf bewegung verbindung zusammenarbeit absprache rücksicht anlehnung anbetracht bezug hinblick folge form höhe teilen summe wahrheit wirklichkeit erinnerung vergessenheit empfang gewahrsam quarantäne sicht richtung polizeiangaben medienberichten angaben ansicht darstellung erkenntnissen schätzungen berechnungen prognosen meinung auskunft recherchen informationen einschätzung worten beginn abschluss hause protesten kritik angst sorge protest sicherheitsgründen kreisen versehen gründen überzeugung liebe mangel bedarf regen nacht gelegenheit temperaturen ende anfang mitte seine ihre dessen deren prozent euro millionen mio tonnen',
  ),
  abbreviations: words(
    'dr prof st nr bzw z.b d.h u.a ca mio mrd abs art jan feb apr aug sept okt nov dez hr fr geb inkl vgl med rer nat phil jur habil',
  ),
  months: {
    januar: 1,
    jan: 1,
    jänner: 1,
    februar: 2,
    feb: 2,
    märz: 3,
    april: 4,
    apr: 4,
    mai: 5,
    juni: 6,
    juli: 7,
    august: 8,
    aug: 8,
    september: 9,
    sept: 9,
    sep: 9,
    oktober: 10,
    okt: 10,
    november: 11,
    nov: 11,
    dezember: 12,
    dez: 12,
  },
  weekdays: {
    sonntag: 0,
    montag: 1,
    dienstag: 2,
    mittwoch: 3,
    donnerstag: 4,
    freitag: 5,
    samstag: 6,
    sonnabend: 6,
    ...partsOfDays,
  },
  future: words(
    'wird werden werde will wollen soll sollen könnte könnten bis müssen müssten geplant ruft angemeldet nächsten kommenden',
  ),
  beforeYear: words(
    'für in im seit bis vor nach von ab jahr jahre ende anfang mitte und zwischen hatte sommer herbst winter frühjahr war wurde bereits schon erst noch mindestens',
  ),
  relative: {
    vergangenen: -1,
    letzten: -1,
    vorigen: -1,
    diesen: 0,
    diesem: 0,
    dieses: 0,
    nächsten: 1,
    kommenden: 1,
  },
  days: { vorgestern: -2, gestern: -1, heute: 0, morgen: 1, übermorgen: 2 },
  years: { vorjahr: -1, heuer: 0 },
  dayAlone:
    /(?<=\b(?:am|zum|vom|dem|den) )(?<day>3[01]|[12]\d|[1-9])\.(?=[,;)]|\s(?:und|oder|des Monats)\s)/gu,
  numbers: {
    einem: 1,
    einer: 1,
    zwei: 2,
    drei: 3,
    vier: 4,
    fünf: 5,
    sechs: 6,
    sieben: 7,
    acht: 8,
    neun: 9,
    zehn: 10,
    zwölf: 12,
    zwanzig: 20,
  },
  ago: /\bvor (?<count>\d+|\p{L}+) (?<unit>Tag(?:en)?|Wochen?|Monat(?:en)?|Jahr(?:en)?)(?!\p{L})/gu,
  units: {
    tag: 'day',
    tagen: 'day',
    woche: 'week',
    wochen: 'week',
    monat: 'month',
    monaten: 'month',
    jahr: 'year',
    jahren: 'year',
    jahres: 'year',
  },
  notes: notesOf({
    lead: String.raw`Lesen Sie auch|Lesen Sie (?:dazu|hier)|Mehr zum Thema|Mehr dazu|Hinweis der Redaktion|Anm\. d\. Red|Mit Material|Bildunterschrift|Symbolbild|Foto|Bild`,
    corrected:
      'Korrektur(?:hinweis)?|Berichtigung|Richtigstellung|Aktualisiert|Update|Anmerkung der Redaktion',
  }),
  byline: /^(?:Von|Foto|Text)\s*:?\s+\p{Lu}/u,
};
