import { type Language, names, words, wordValues } from './language.ts';
import { SMALL_NUMBERS } from '../../model/figures/number-words.ts';
import { notesOf } from './notes.ts';

export const ENGLISH: Language = {
  code: 'en',
  capitalisesNouns: false,
  bends: false,
  elides: false,
  unaccented: new Map(),
  saying:
    words(`said says say saying told tells tell telling wrote writes write writing added adds replied replies
    answered answers warned warns claimed claims argued argues insisted insists complained complains explained explains
    announced announces declared declares stated states noted notes observed observes recalled recalls remembered
    promised promises pledged pledges vowed vows conceded concedes admitted admits acknowledged acknowledges confirmed
    confirms denied denies stressed stresses emphasised emphasises emphasized emphasizes urged urges suggested suggests
    predicted predicts joked jokes quipped shouted cried whispered testified testifies tweeted posted posts commented
    comments remarked remarks concluded concludes maintained maintains contended contends alleged alleges accused accuses
    asserted asserts underscored underscores underlined underlines accuse warn argue insist deny urge cautioned cautions reiterated repeated continued asked asks demanded demands threatened threatens
    proposed proposes called calls described describes dismissed dismisses hailed praised put puts thought thinks believed
    believes hoped hopes feared fears estimated estimates report reported reports countered responded retorted lamented
    protested boasted mused reckoned reckons felt objected apologised apologized thundered hinted revealed reveals
    disclosed submitted submits informed informs recounts recounted reads pleaded implied signalled branded labelled condemned denounced welcomed
    sighs sighed laughs laughed grins grinned smiles smiled shrugs shrugged groans groaned snaps snapped chuckles chuckled beams beamed
    grumbles grumbled mutters muttered murmurs murmured exclaims exclaimed enthuses enthused deadpans deadpanned`),
  labelling: words(
    'sighs sighed laughs laughed grins grinned smiles smiled shrugs shrugged groans groaned snaps snapped chuckles chuckled beams beamed mutters muttered exclaims exclaimed enthuses enthused deadpans deadpanned called calls described describes dismissed dismisses hailed praised put puts branded labelled condemned denounced welcomed asked asks posted posts continued shouted cried whispered felt reported reports pleaded demanded demands proposed proposes repeated accused thundered',
  ),
  that: words('that whether how why'),
  accordingBefore: [
    'according to',
    'in the words of',
    'in the view of',
    'in the opinion of',
    'confirmed by',
    'announced by',
    'disclosed by',
  ],
  accordingOwn: {
    'according to him': 'he',
    'according to her': 'she',
    'in his view': 'he',
    'in her view': 'she',
  },
  accordingAfter: words(''),
  between: words(
    'has have had was is were are be been will would could may might later also then again once never always only still now repeatedly today yesterday recently often not liked did does do who went on to and',
  ),
  pronouns: { he: 'he', she: 'she', they: 'they', it: 'it' },
  honorifics: wordValues([
    ['mr mr. mister sir lord herr señor monsieur signor sheikh father brother', 'he'],
    [
      'mrs mrs. ms ms. miss madam dame lady baroness frau señora madame signora sister mother',
      'she',
    ],
    ['cllr cllr. dr dr. prof prof. professor rev rev. reverend hon hon. rt st', ''],
  ] as const),
  offices:
    `headteacher headmaster headmistress midwife vet veterinarian barber hairdresser janitor cleaner courier postman cashier waiter waitress barista bartender
    receptionist dentist optician pharmacist therapist physiotherapist psychiatrist paediatrician pediatrician radiographer mathematician
    statistician botanist zoologist astronomer astronaut cosmonaut philosopher theologian linguist translator interpreter blogger
    columnist broadcaster cameraman foreman dj rapper violinist cellist pianist drummer guitarist choreographer dancer ballerina
    goldsmith blacksmith locksmith jeweller jeweler furrier tailor dressmaker milkman grocer butcher trawlerman lorry-driver trucker
    roofer plasterer bricklayer welder joiner stonemason trainee intern pc wpc dci di det cpl pte brig commodore airman
    -in-law stepfather stepmother stepson stepdaughter stepbrother stepsister godfather godmother fiancé fiancée girlfriend boyfriend
    counterpart shadow official whistleblower chaplain sub-editor goalkeeper newsreader presenter comedian minister president secretary chancellor ambassador senator governor mayor councillor councilor councilman
    councilwoman judge justice professor general colonel captain major sergeant lieutenant corporal inspector superintendent
    constable detective sheriff commissioner commander admiral marshal king queen prince princess duke duchess emperor sultan
    emir pope bishop archbishop cardinal pastor rabbi imam priest chairman chairwoman chairperson chair director chief coach
    manager trainer spokesman spokeswoman spokesperson leader head attorney prosecutor counsel barrister solicitor lawyer advocate
    counselor counsellor treasurer deputy premier speaker whip envoy negotiator adviser advisor aide delegate representative
    congressman congresswoman lawmaker legislator member founder co-founder owner president-elect secretary-general
    director-general vice-president editor author co-author writer poet novelist playwright historian economist analyst scientist
    researcher physicist chemist biologist geologist physiologist ecologist engineer architect doctor nurse surgeon physician
    teacher student pupil fellow lecturer dean principal rector farmer fisherman skipper pilot driver worker carpenter plumber
    electrician miner sailor soldier veteran officer agent broker banker trader baker butcher shopkeeper landlord tenant resident
    neighbour neighbor witness survivor victim defendant plaintiff suspect referee umpire goalkeeper striker midfielder defender
    winger forward captain champion athlete runner swimmer cyclist boxer singer musician composer conductor actor actress
    painter sculptor artist photographer curator publisher producer filmmaker designer developer programmer technician mechanic
    accountant auditor clerk librarian archivist activist campaigner organiser organizer volunteer critic expert specialist
    consultant partner executive ceo cfo coo cto cio entrepreneur investor billionaire nephew niece son daughter brother sister father mother
    husband wife widow widower uncle aunt cousin grandson granddaughter grandfather grandmother friend colleague successor
    predecessor heir assistant master mistress coordinator administrator regulator ombudsman magistrate coroner lifeguard
    firefighter paramedic caretaker beekeeper shepherd gardener cook chef butler tutor cartographer treasurer convener steward
    mediator arbitrator capt col gen sen rep gov lt sgt maj adm insp supt cmdr amb atty apprentice graduate candidate nominee diplomat statesman politician mp lady lord -ologist -ographer -woman -sman -keeper -maker`
      .trim()
      .split(/\s+/),
  officeModifiers:
    words(`det ch dep asst brig rear wg sqn flt foreign prime deputy vice defence defense finance interior former acting police chief detective senior
    assistant attorney junior executive managing general regional national local first second under permanent shadow home health
    education justice trade labour labor agriculture energy environment transport culture opposition party majority minority
    house senate council group team club company union brigadier rear lance air field major lord lady her his the then late
    head press wing staff deputy-chief interim outgoing incoming retired honorary federal state city county town district
    presidential parliamentary military cabinet budget economy treasury crown defence-counsel defending`),
  departments:
    words(`state defense defence staff finance commerce health education justice labor labour energy agriculture
    transportation transport interior treasury affairs foreign home culture trade war police council veterans housing development security
    homeland the urban economy industry environment information sport sports mission operations production schools parliament`),
  organisations:
    `banque banco banca ministry committee council bank university party union court institute company ltd ltd. inc inc. plc llc fc afc united
    club association agency commission department group corp corp. corporation hospital trust school army parliament knesset senate
    congress assembly government bureau office authority board service services society federation confederation alliance league
    organisation organization foundation fund college academy museum laboratory laboratories observatory orchestra theatre theater
    press news times post herald gazette tribune echo journal chronicle guardian telegraph observer review magazine radio television tv broadcasting network
    airlines airways railways railway industries holdings holding partners brothers bros bros. sons son systems technologies
    motors steel energy oil pharmaceuticals ferries shipping lines navy force forces guard police brigade regiment legion nations list bloc slate
    workers farmers friends charity campaign movement front coalition church synod diocese executive inspectorate tribunal
    chamber cabinet administration centre center house rovers wanderers athletic albion rangers city-council investigations investigation
    exchange treasury reserve mission secretariat registry watch international housing cooperative co-operative guild lab
    dealership studios records enterprises associates works mills brewery bakery dairy insurance mutual assurance capital ventures
    constabulary health medical chain fire-brigade staff bundestag bundesrat duma
    mail courier commons mirror express-news argus examiner dispatch inquirer sentinel standard independent advertiser rotary firm startup foods soup soups beverages resources stores markets brands
    logistics solutions software chemicals plastics textiles mining minerals metals petroleum electric telecom communications
    entertainment pictures media publishing publications realty construction builders engineering shipyards hotels
    restaurants coffee wines distillery cosmetics fashion apparel biotech biosciences therapeutics sciences labs analytics
    robotics semiconductors electronics instruments aerospace aviation automotive cement paper timber lumber seeds fisheries
    seafood grocery supermarkets pharmacies pharma securities investors advisers lawyers attorneys solicitors
    legislature newspaper daily weekly consortium syndicate taskforce squad
    infirmary hospice advisory libraries library mission headquarters orphanage archdiocese parish clinic polyclinic conservatory faculty seminary`
      .trim()
      .split(/\s+/),
  places:
    `river lake mount mountain sea bay valley peninsula street bridge road square airport island islands isle isles county
    province heights strait straits desert park lane avenue harbour harbor port cape gulf ocean canal creek hill hills ridge forest
    coast beach point reach falls springs wood woods green gardens court-yard stadium arena tower palace castle hall station
    north south east west region district territory territories plateau delta basin glacier reef atoll fjord moor marsh quarter fort cross
    san santa puerto villa los las camp village town city borough estate quay pier dock docks terminal weir junction roundabout viaduct reservoir motorway highway boulevard terrace crescent-gardens baths oblast raion krai canton prefecture governorate voivodeship republic kingdom states emirates basilica cathedral`
      .trim()
      .split(/\s+/),
  bodies: names(
    `royal mail, state department, white house, red cross, red crescent, blue cross, green cross, médecins sans frontières, interpol, europol, acas,
    fire brigades union, house of commons, house of lords, westminster, holyrood, capitol hill, pentagon, kremlin,
    hezbollah, taliban, fatah, wagner group, unesco, unicef, oxfam, greenpeace, amnesty, human rights watch, unison, gmb, nato, opec, world food program, world food programme,
    mercosur, asean, ecowas, brics, caricom, frontex, eurojust, eurostat, eurogroup, mossad, shin bet, islamic state, al-qaeda, al qaeda, al-shabab, al-shabaab,
    boko haram, hayat tahrir al-sham, bundestag, bundesrat, bundeswehr, bundesbank, knesset, duma, state duma, verkhovna rada, sejm, riksdag, storting, folketing,
    eduskunta, lok sabha, rajya sabha, politburo, federal reserve, scotland yard, gazprom, rosneft, rosatom, naftogaz, médecins du monde, world vision,
    save the children, extinction rebellion, stop the war, sinn féin, sinn fein, likud, fidesz, forza italia, hamas`,
  ),
  regions: names(
    'bedfordshire, berkshire, buckinghamshire, cambridgeshire, cheshire, cornwall, cumbria, derbyshire, devon, dorset, east sussex, essex, gloucestershire, hampshire, herefordshire, hertfordshire, lancashire, leicestershire, lincolnshire, merseyside, norfolk, northamptonshire, northumberland, north yorkshire, northumbria, nottinghamshire, oxfordshire, rutland, shropshire, somerset, staffordshire, suffolk, surrey, sussex, teesside, tyneside, warwickshire, west midlands, west sussex, wiltshire, worcestershire, yorkshire, aberdeenshire, argyll, caithness, fife, lothian, perthshire, gwent, dyfed, powys, gwynedd, antrim, armagh, fermanagh, tyrone, west bank, gaza strip, golan heights, western sahara, crimea, donbas, kashmir, kurdistan, the hague, hague, midwest, milton keynes',
  ),
  things:
    `resolution treaty agreement act accord accords protocol bill cup championship championships prize war summit day plan
    declaration constitution medal award code charter convention pact deal order law amendment operation project programme program
    festival games olympics report study survey letter article chapter section bible koran theorem syndrome disease virus fever
    grade hurricane storm typhoon cyclone earthquake revolution rebellion crisis age century era christmas easter ramadan week month
    election elections championship-final series trophy open grand-prix derby classic marathon express flight strategy framework
    route corridor budget fund-act initiative directive regulation statute clause lecture dictionary atlas`
      .trim()
      .split(/\s+/),
  peoples: {},
  parties: words(
    'labour labor conservative conservatives tory tories democrat democrats republican republicans greens liberal liberals socialist socialists communist communists likud independents nationalists unionists',
  ),
  vessels: words(
    'ferry ship boat trawler submarine yacht tanker frigate destroyer cruiser satellite rocket probe spacecraft horse dog novel film opera play song album locomotive train lifeboat tug vessel dredger barge schooner pub inn storm hurricane typhoon operation comet asteroid app',
  ),
  placePrepositions: words('in near nearby at from to outside inside around across toward towards'),
  prepositions:
    words(`of for at in from with to by on into over under about against between through during before after near
    inside outside behind beside beyond without within among around across along toward towards until since like than as via despite upon above below per amid off`),
  determiners: words(
    'the a an its his her their our this that these those another one every each some both several two three four five many few no my your',
  ),
  relatives: words('who whose which whom that where when whereas because while although though if'),
  particles: words(
    'de la le las los du des di da del della dello degli delle dei von van der den ter ten zu zum zur bin ibn al el dos das do av af y ap mac st st. vom af bint abu ben',
  ),
  links: words('of for and & on für pour para voor'),
  common:
    words(`the a an and but or nor so yet if in on at by to from for with without of as after before since until while when
    where who what why how which that this these those there here it he she they we you i his her its their our my your not no
    yes more most many much some any all both each every one two three four five six seven eight nine ten eleven twelve twenty
    thirty forty fifty sixty hundred thousand million seventeen fifteen eighteen nearly almost about around over under between
    during among against although though because however meanwhile instead then now today yesterday tomorrow later earlier
    still even only just also once never always asked born given founded built outside inside above below beyond despite
    others nobody somebody everyone everybody anyone nothing something everything another several few
    such according following under our let please perhaps maybe well oh ladies gentlemen dear thank thanks
    ask tell email listen aye ah oh hey yeah yep nope hmm hello hi okay ok wow sorry cheers
    back at again within per via till unless whether neither either like unlike was is are were had has have did does do will would can could
    may might should must shall being having last next other own same`),
  abbreviations: words(
    'mr mrs ms dr prof rev st jr sr lt col gen sgt capt cmdr maj adm gov sen rep hon no vs inc ltd co corp etc jan feb mar apr jun jul aug sept sep oct nov dec mt ft approx dept est fig vol p pp a.m p.m e.g i.e u.s u.n u.k messrs insp supt sens reps profs govs drs',
  ),
  months: {
    january: 1,
    jan: 1,
    february: 2,
    feb: 2,
    march: 3,
    mar: 3,
    april: 4,
    apr: 4,
    may: 5,
    june: 6,
    jun: 6,
    july: 7,
    jul: 7,
    august: 8,
    aug: 8,
    september: 9,
    sept: 9,
    sep: 9,
    october: 10,
    oct: 10,
    november: 11,
    nov: 11,
    december: 12,
    dec: 12,
  },
  weekdays: { sunday: 0, monday: 1, tuesday: 2, wednesday: 3, thursday: 4, friday: 5, saturday: 6 },
  future: words(
    "will would shall is are due resume resumes start starts begin reopen reopens expected to scheduled until by next before planned plans going begins starts opens meets takes comes goes travel travels ends expires expire leaves arrives returns faces hopes won't must deadline could may might can forecast forecasts set plans aims intends plot plots vow vows threaten threatens brace braces await awaits",
  ),
  beforeYear: words(
    'in since from until till by least beyond before after of during through and early late mid between spring summer autumn fall winter to around about circa the a its his her their election season back',
  ),
  relative: { last: -1, past: -1, this: 0, next: 1, coming: 1 },
  days: { 'last night': -1, yesterday: -1, today: 0, tonight: 0, tomorrow: 1 },
  years: {},
  dayAlone:
    /\bthe (?<day>3[01]|[12]\d|[1-9])(?:st|nd|rd|th)(?=[.,;:!?)’”"]|$|\s(?:and|but|when|whether|if|as|because|after|before|with|to|that|at)\s)/giu,
  numbers: { a: 1, an: 1, one: 1, ...SMALL_NUMBERS },
  ago: /(?<!\d[.,])\b(?<count>\d{1,3}|[a-z]+) (?<unit>days?|weeks?|months?|years?) (?:ago|earlier this)\b/giu,
  units: {
    day: 'day',
    days: 'day',
    week: 'week',
    weeks: 'week',
    month: 'month',
    months: 'month',
    year: 'year',
    years: 'year',
  },
  notes: notesOf({
    lead: 'Read more|READ MORE|Read also|READ ALSO|See also|Related|More on this story|This (?:article|story|interview|report) (?:was|has been)|Additional reporting|(?:Associated|Staff) (?:correspondents?|writers?)|Sign up|Subscribe|Do you|Have you|Photograph|Photo|Image|Picture',
    corrected:
      "Corrections?|Clarification|Correction and clarification|Corrected|Updated?|Editor[’']s note",
    other: String.raw`^(?:MORE|RELATED|LISTEN|WATCH|More|Listen|Watch): |^(?:Reporting|Writing) by \p{Lu}[^.]{0,200};`,
  }),
  byline:
    /^(?:[\p{L}\s&'’,.-]{0,60} (?:[Rr]eporter|[Cc]orrespondent|[Ee]ditor|[Ww]riter)(?:, \p{Lu}[\p{L} ]{1,30})?$)|^by \p{Lu}\p{L}+ \p{Lu}|^\(?(?:By|Reporting by|Edited by|Photo(?:graph)?(?:s)? by)\s+\p{L}/u,
};
