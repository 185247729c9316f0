import { words } from './language.ts';

/**
 * Nouns for what news turns on: what is asked for, offered, agreed, decided, forbidden, paid, measured or suspected.
 * In German each stands for all compounds that end with it too.
 */
export const MATTERS: Readonly<Record<string, ReadonlySet<string>>> = {
  en: words(`access accession accord accusation acquisition act adaptation admission advance agreement aid alarm
    algorithm allegation alliance allowance amendment amnesty annexation annex apology appeal arbitration armistice asset asylum audit
    autonomy bail bailout ballot ban bankruptcy barrier benefit bid bill blackout blockade bond bonus border bribe bribery
    budget buyout cap captivity card cargo carbon case ceasefire census certificate charge chart charter claim clause closure code collapse
    collision commitment compensation compound concession conduct condition confession consent conspiracy constitution
    consultation contract contamination control copyright corridor corruption cost coup coverage crash credit crossing 
    currency curfew custody cut dam damage data deadline deal debt default defect defence defense deficit delay demand
    demolition deportation deployment deposit detention development discovery discrimination disclosure dispute disarmament
    dividend donation doping draft drill drilling drone drought duty eavesdropping election electricity embargo emergency emission
    enrichment eruption espionage evacuation eviction evidence examination excavation exchange exemption exit expulsion
    extension extortion extradition famine fare fault fee fibre filing fine fire flood flooding food forecast foul framework fraud
    fuel fund funding gap gas genome goal grant guarantee guideline harassment hearing heritage honours hostage housing immunity
    impeachment increase indemnity independence indictment inflation infection infrastructure injunction inquest inquiry
    inspection insurance intelligence interest investigation investment job judgement judgment jurisdiction label landfill
    landslide law lawsuit layoff leak lease legislation levy liability licence license limit listing loan lockdown
    lockout loss loyalty mail majority malpractice mandate manslaughter map margin measure medication medicine membership merger migration
    mine missile mission mobilisation mobilization monopoly mortgage motion murder negligence negotiation neutrality notice nomination
    obligation offence offense offer  order ordinance outage outbreak output overtime ownership pact package pact parole
    partition partnership patent pay payment payout peace penalty pension permission permit pesticide petition picket
    pipeline plagiarism plan planning plea pledge poaching policy poll pollution poverty power premium price prison privacy privatisation
    privatization probe procedure production profit programme project promotion proposal prosecution protection protest
    protocol provision purchase quarantine quarry quota quotation raid radar rail railway ransom rate rating ration reactor rebate recall recession
    recognition recommendation reconstruction record recording recount redundancy referendum reform refund refusal regulation relegation
    release relocation remedy  rent reparation repayment replay report reserve reservoir reservation resettlement
    residency resignation resolution restitution restoration restriction retirement retreat return review revenue revolt right riot rise
    risk rivalry robbery roster round route rule ruling safeguard safety salary sale sample sanction saving scan scandal scheme
    scholarship search secession security seizure sentence separatism service settlement sewage sharing share shell shelling shelter
    shift shipment shortage siege signal site skimming smuggling sovereignty spying species spending stake standard standoff
    status statute step stoppage storage strategy strike subsidy succession suit summons supply surcharge surge surgery surveillance
    survey suspension swap tampering target tariff tax technology tender tenancy term territory test testimony theft therapy threat
    ticket tie-up timetable toll tracking trade trafficking training transfer transition transplant transponder treatment treaty trial
    tribunal troops truce tuition tunnel turnout ultimatum uprising vaccination vaccine verdict veto video violation visa volunteer
    vote wage waiver walkout war warning warrant waste water weapon welfare wind withdrawal witness workload zone zoning
    aftershock antibiotic antibody asbestos bailiff bottleneck breach breakup bypass childcare coal cobalt cod commission copper cyanide
    disease dose drug dust enzyme epidemic ethics excess gene glacier grain habitat hazard heatwave hormone lead lithium
    mercury microplastic mutation nuclear oil ore outcry pandemic parasite plutonium protein radiation refinery respirator salt sensor
    side-effect software spill strain symptom telescope toxin tremor uranium virus wheat auger quorum redaction rebuilding
    boycott dissent expenses lobbying nepotism secrecy whistleblower kickback cartel collusion dumping insolvency liquidation
    administration restructuring shareholding surplus overdraft pricing writedown
    roadmap ratio freeze moratorium arson manifesto enclave exclave demarcation frontier consensus cholera malaria measles polio
    ebola influenza famine displacement insurgency militia occupation hostility clash incursion mutiny genocide clemency
    acquittal conviction parole remand tariff backlog understaffing staffing tuition scrutiny referral disclosure resettlement
    handover ceding self-determination buffer demilitarisation demilitarization cessation normalisation normalization`),
  fr: words(`abandon absence absentéisme accès accident accord accueil accusation achat acquisition acquittement acte action
    adhésion adoption affaire agression aide alarme alerte algue alliance allocation amende aménagement amendement amiante amnistie annexion
    annulation appel arbitrage arme armistice arrestation arrêt arrêté asile assurance attaque attentat audit augmentation
    autonomie autorisation aveu azote bail baisse ballon banqueroute barrage berge bilan blocage blocus bond brèche brevet budget calendrier
    captivité carburant cartel cassation caution censure centrale cession cessez-le-feu chantier charge charte chômage clause
    code collecte commande compensation complicité complot compromis concession concertation condition condamnation congé
    conservation consigne constitution contamination contrat contrebande contrôle convention corruption corridor coupe coupure
    coût crédit créance crime crise culture cyberattaque déchet décision déclaration décret déficit défaut dégât délai délit
    délocalisation demande démantèlement démission dénonciation dépassement dépense déploiement dépôt désarmement dette
    détention détournement dignité discrimination dispositif dissolution dommage dopage dose dossier droit échange économie
    effectif effondrement élection élevage embargo émeute émission emploi emprise emprunt enquête entente épidémie
    espionnage essai étude évacuation examen exception exclusion exemption expertise exploitation expropriation expulsion
    extension extradition faillite fausse-facture favoritisme fermeture feu filière financement fiscalité fissure fonds fouille forage
    formation frais fraude frontière fuite fusion garantie gaz gel gestion glissement grève guerre habitat harcèlement hausse
    homicide hormone hypothèque immunité impôt incendie indemnisation indemnité indépendance inéligibilité infection inflation
    influence infraction ingérence inondation inscription insécurité inspection instruction interdiction intérêt invasion
    investissement irrégularité jugement juridiction laïcité levée liberté licence licenciement limite liquidation livraison logement loi
    lot loyer mandat manifestation marché médicament menace mesure meurtre migration mine mise missile mission mobilisation moratoire motion
    navigation négligence négociation neutralité niveau norme notation nomination nucléaire occupation offre offensive opération ordonnance
    otage ouverture paiement pandémie parité partage participation partie passage patrimoine pêche peine pénurie permis perquisition
    perte pesticide pétition pétrole plafond plagiat plainte plan plainte pollution pourvoi poursuite pouvoir pratique précarité préjudice préavis
    prélèvement prescription préservation présomption prêt preuve prévention prime prise prison prix procédure procès production projet
    promesse proposition protection protocole provision qualification quarantaine quota rachat radar rançon rapport rapatriement ratification recensement
    recours recrutement redressement réduction référendum réforme refus réfugié régime règle règlement rejet relaxe relégation
    relocalisation remboursement remise rémunération renvoi réparation repos report reprise réquisition réserve résiliation restitution restriction
    résolution retard retrait retraite revendication révision risque route rupture saisie salaire sanction santé sécheresse secret sécurité
    seuil signalement siège sinistre sondage soupçon souveraineté statut stock subvention succession suppression
    surcoût surpopulation sursis surveillance suspension syndic tarif taux taxe témoignage tension territoire test texte tir
    titre trafic traitement traité transfert transition transparence travaux trêve tribunal troupe usine usage vaccin vente versement
    veto viande victoire violation violence visa visite vol vote zone chien meute loup ours`),
  de: words(`abbau abgabe abgas abgeltung abkommen abkehr ablehnung ablöse abriss abrüstung absage abschaffung abschiebung absprache
    abspaltung abstieg abstimmung abwasser abwurf abzug affäre aktie alarm altlast amnestie amt anerkennung angebot angriff anklage
    anlage anleihe annexion anschlag anspruch anteil antrag anwerbung anzeige arbeitszeit asbest asyl attest aufarbeitung aufklärung
    auflage auflösung aufnahme aufrüstung aufsicht aufstieg auftrag ausbau ausbildung ausfall ausgleich auslieferung ausnahme ausschluss
    ausschreibung ausschuss ausstieg austausch ausweisung ausweitung autonomie bahn ballungsraum barriere bau bedingung beihilfe beitrag
    beitritt belastung belästigung beleg bericht beschluss beschwerde bestechung beteiligung betrug bewährung beweis bilanz blockade
    bohrung boykott brand breitband bremse bruch budget bund bürgschaft bußgeld darlehen datenschutz daten defizit demonstration deponie
    diebstahl dissertation doping drohne durchsuchung dürre eingriff einigung einsatz einspruch einstufung einreise einwand embargo
    emission energie enteignung entgelt entlassung entlastung entschädigung entscheid entscheidung entzug erbe erhöhung erklärung ermittlung
    ersatz etat etcs evakuierung fahrplan fälschung fehler feuer feuerpause finanzierung flucht forderung förderung freilassung freispruch freigabe
    frieden frist führung funk fusion garantie gas gebot gebühr gefangenschaft geheimnis gehalt geisel geld genehmigung gericht
    geständnis gesetz gewalt gewinn gift gleis grenze grundsteuer gutachten haft haftung handel haushalt hilfe hinrichtung hinweis hochwasser honorar
    immunität impfung infektion inflation insolvenz investition kartell katastrophe kauf kaution klage klausel klima knappheit
    kompromiss kontrolle konzept korruption kosten kredit krise kündigung kürzung lager last laufzeit leck legierung leistung
    lieferung limit linie lizenz lohn lösegeld mandat mangel markt maßnahme maut mehrheit miete mission missbrauch mittel mitgliedschaft mord
    munition nachlass nachweis netz neutralität neuwahl notbremse notfall notlage notstand offensive opfer option panne pacht patent
    personal pestizid pfand pflicht pflege plagiat plan planung pleite preis privatisierung prognose programm projekt protest protokoll
    prozess prüfung quarantäne quote rabatt radar räumung rate recht reform regel regelung reserve rettung rente resolution restaurierung revision
    risiko rodung rückbau rückführung rückgabe rückkehr rückruf rücktritt rückzug ruhezeit ruhestand rundfunkbeitrag sanierung sanktion satzung schaden
    schadenersatz schadensersatz schicht schiedsspruch schleuse schließung schlichtung schmuggel schuld schulden schutz schwelle seil selbstbestimmung sender sicherheit sicherung signal
    sold souveränität sparpaket spende sperre sperrung spionage staatshilfe stau status stelle steuer stichwahl stiftung stilllegung störung
    strafe strategie strecke streik streit strom studie subvention suche system tarif täuschung tausch tempo terror test tötung tor
    trasse trennung treuhand truppe überfall übergabe übernahme überschuss überschwemmung überwachung umbau umlage umsiedlung unfall
    unglück ultimatum unabhängigkeit unschuldsvermutung unterbringung unterlage unterschlagung untersuchung urteil verbot verfahren verfassung
    vergabe vergewaltigung vergleich vergütung verhandlung verjährung verkauf verkehr verlängerung verletzung verlust vermögen
    veröffentlichung versicherung versorgung verspätung verstoß vertrag vertrauen verwahrung verzicht verzögerung veto virus visum volksentscheid
    vorgabe vorkaufsrecht vorschlag vorsorge vorwurf waffe waffenruhe waffenstillstand wahl währung warnung wasser weihnachtsgeld werk
    wiederaufbau windkraft wirtschaft wohnung zahlung zeitdruck zentrum zeugnis zins zoll zugeständnis zulassung zulage zuschuss zustimmung zwangsarbeit`),
  uk: words(`автономія аварія агресія акт амністія анексія арешт арбітраж аудит атака апеляція безпека бензин блокада борг бойкот
    бюджет вакцина ввезення вето вибори вибух видобуток викид виплата вирок витрати виведення виселення виправдання відбір відбудова відведення
    відвід відключення відкликання відмова відновлення відповідальність відрядження відставка відсторонення вимога випробування
    висновок війна вода воїн вплив врожай втеча втрата газ гарантія голосування гранична грант гроші дамба демобілізація депозит держборг
    дефіцит договір дозвіл допомога допит доступ доказ документ доплата дослідження дрон евакуація експертиза експорт екстрадиція електроенергія
    електрика ембарго енергія епідемія житло забудова заборона заборгованість забезпечення загроза заказник закон законопроєкт законопроект закриття закупівля застава
    засідання заява захист заходи звинувачення звільнення звіт збиток збори зброя зв'язок згода земля зерно злиття злочин зміна знеструмлення знесення
    зона зрада імпорт імунітет інвестиція інфляція інспекція казино камера капітуляція карантин картель катування квота класифікація клопотання
    колія конвенція контракт контрабанда контроль конституція конфіскація концесія компенсація компроміс кордон корупція котельня кошти кошторис
    кредит криза лист лікування лікарня ліквідація ліміт лінія ліцензія маршрут матч медикамент мита міна мир мито міграція мобілізація мораторій
    мощення напад наркотик наступ нагляд недбалість недобудова недоторканність незалежність нейтралітет норма обвал обвинувачення обмеження обмін облік
    обстріл обшук окупація опалення опитування оренда орендна оскарження оцінка палі пальне пандемія патент паркан пенсія переговори перевезення перевірка
    перемир'я перегляд переслідування переселення переворот передача петиція підписи підпис підвищення підозра підряд підрядник підстанція план
    податок позов позика пожежа покарання покупка поліс полон помилування повернення повінь постачання постанова поставка порушення пошкодження пошук
    право правило призупинення призначення припинення примус приватизація провадження прогноз програма проєкт проект продаж прокуратура проникнення
    протест процес профіцит рада ракета рахунок реактор ревізія рекомендація реконструкція ремонт резолюція рейки репарація рекорд реєстр референдум реформа рішення
    ризик розкрадання розлив розподіл розслідування розстріл розпорядження розробка розірвання сезон санкція світло свідчення скарга скорочення слухання
    смерть смертність справа сплата спадок спостереження спроба страйк страхування статус стандарт ставка станція стаття стягнення субсидія суверенітет судно
    схема табір тариф тендер територія тероризм торги торгівля траса трансфер трансформатор труби угода указ ультиматум умова укриття утилізація
    ухвала ухилення фальсифікація фінансування хабар хвороба холод цензура ціна черга членство шахрайство шкода штраф школа шум ядро якість`),
};

/** Nouns that news is full of and that no reader looks up: whole, and in any number or case. */
export const DULL: Readonly<Record<string, ReadonlySet<string>>> = {
  en: words(`year month week day hour minute time today people person member percent thing way part side hundred thousand million
    billion morning evening night company companies country family man woman child men women children boy girl home house town city village place
    word number name end start group statement comment question answer talk meeting office room street road door table hand head face eye
    life death body friend wife husband son daughter mother father brother sister parent neighbour neighbor resident staff worker
    team party fact reason result point case matter story news interview spokesperson area region world state government
    nation public source level kind sort lot bit half third quarter century decade moment hour weekend season summer winter spring autumn
    crowd visitor reader photograph picture photo letter page line paper newspaper job work business firm industry school hospital court
    authority official police leader minister council parliament committee board agency department ministry union voter conference press address
    speech visit call phone email colleague passenger driver player fan customer client user owner victim patient student pupil
    metre kilometre mile tonne dollar euro pound crown problem effort attempt chance change example situation
    decision issue difference idea opinion view detail information series thousands dozens foot feet inch
    media initial direct car bus boat ship plane truck train captain aftermath centre center front back top middle corner anonymity
    new old big small large little great good bad better best first second third last next full similar same different other own further more
    many several recent current early earlier late later long short high low lone single only whole entire main major minor joint live
    opening previous former future possible likely clear real true true-life own further extra various certain whole important key
    including regarding following concerning according going taking making getting saying being having`),
  fr: words(`an année mois semaine jour journée heure minute temps fois gens personne membre chose façon manière partie côté centaine millier
    million milliard matin soir nuit société entreprise pays famille homme femme enfant garçon fille maison ville village commune endroit lieu mot
    nombre nom fin début groupe communiqué question réponse réunion bureau salle rue route porte table main tête vie mort corps ami
    épouse mari fils mère père frère sœur parent voisin habitant salarié équipe parti fait raison résultat point cas histoire
    région monde état gouvernement source niveau sorte moitié tiers siècle lettre page ligne journal école hôpital cour conseil
    autorité police ministre ministère syndicat assemblée comité presse discours moment été hiver automne printemps client victime mètre kilomètre
    euro dollar premier première dernier dernière nouveau nouvelle nouveaux grand grande petit petite autre même seul seule
    anonymat plusieurs bon bonne mauvais prochain prochaine ancien ancienne récent récente principal principale différent certain long longue vent problème effort exemple situation idée avis détail information dizaine janvier février mars avril mai juin juillet août
    septembre octobre novembre décembre lundi mardi mercredi jeudi vendredi samedi dimanche suite issue cadre coup sein terme tour`),
  de: words(`jahr monat woche tag stunde minute zeit mal mensch leute person mitglied prozent ding weise teil seite hundert tausend million
    milliarde morgen abend nacht unternehmen firma land familie mann frau kind junge mädchen haus stadt dorf gemeinde ort wort zahl name ende
    anfang beginn gruppe mitteilung frage antwort gespräch sitzung büro raum saal straße tür tisch hand kopf leben tod körper freund
    sohn tochter mutter vater bruder schwester eltern nachbar anwohner einwohner mitarbeiter beschäftigte team partei grund ergebnis punkt fall
    geschichte region welt staat regierung quelle hälfte viertel jahrhundert brief zeile zeitung schule krankenhaus gericht
    behörde polizei minister ministerium gewerkschaft rat parlament presse rede moment sommer winter herbst frühling kunde fahrgast opfer
    anonymität neu neue alt alte groß große klein kleine erste zweite dritte letzte nächste gut gute andere eigene weitere mehrere viele ganze lange kurze
    hohe höchste niedrige aktuelle frühere spätere ähnliche gleiche einzige mögliche zuständige übliche meter kilometer euro dollar problem beispiel lage idee meinung einzelheit information dutzend angabe januar februar märz april mai juni juli august
    september oktober november dezember montag dienstag mittwoch donnerstag freitag samstag sonntag hochschule mannschaft
    spiel verein werft landtag`),
  uk: words(`рік місяць тиждень день доба година хвилина час раз люди людина особа член відсоток річ спосіб частина бік сотня тисяча мільйон мільярд гривня гривень
    ранок вечір ніч компанія підприємство країна родина сім'я чоловік жінка дитина діти хлопець дівчина дім будинок місто село громада місце слово
    число кількість ім'я кінець початок група повідомлення питання відповідь зустріч кабінет зал вулиця двері стіл рука голова життя
    тіло друг дружина син донька мати батько брат сестра сусід мешканець житель працівник команда партія факт причина результат випадок
    історія область регіон район світ держава уряд джерело половина століття сторінка газета суд влада поліція міністр міністерство
    профспілка комітет преса промова літо зима осінь весна клієнт жертва потерпілий новий старий великий малий перший другий третій останній наступний минулий добрий інший власний кожний цілий довгий короткий
    анонімність анонімності року роки кінець площа такий самий єдиний можливий подальший дані метр кілометр долар євро проблема приклад ситуація
    думка деталь інформація десяток січень лютий березень квітень травень червень липень серпень вересень жовтень листопад грудень січня лютого березня
    квітня травня червня липня серпня вересня жовтня листопада грудня понеділок вівторок середа четвер пятниця субота неділя`),
};
