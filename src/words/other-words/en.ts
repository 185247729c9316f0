import type { OtherWords } from '../search-words.ts';

/** What English says in other words. */
export const OTHER_WORDS: OtherWords = {
  column: 0,
  phrases: `
    step down = resign
    step aside = resign
    stand down = resign
    take over = succeed
    give away = cede
    sign away = cede
    let go = cede
    win back = recapture
    take back = recapture
    turn down = reject
    rule out = reject
    throw out = reject
    push back = oppose
    back down = concede
    give in = concede
    call off = cancel
    put off = postpone
    hold up = delay
    break down = collapse
    fall apart = collapse
    fall through = collapse
    break off = end
    cut off = block
    pull out = withdraw
    pull back = withdraw
    move in = invade
    wind up = finish
    set up = create
    draw up = draft
    put forward = propose
    come up with = propose
    carry on = continue
    keep on = continue
    go on = continue
    press ahead = continue
    find out = learn
    work out = settle
    iron out = settle
    sort out = settle
    clear up = settle
    water down = weaken
    step up = increase
    scale back = reduce
    cut back = reduce
    run up = before
    chief of staff = head of office
    behind closed doors = secret
    behind the scenes = secret
    hush hush = secret
    off the record = secret
    under wraps = secret
    ground to a halt = deadlock
    at odds = disagree
    laying down arms = ceasefire
    empty handed = without result`,
  forms: `
    able ability
    absent absence
    abstain abstention
    accept acceptance
    accurate accuracy
    admit admission
    advise advice
    agree agreement
    analyse analysis
    annex annexation
    appear appearance
    arrive arrival
    assist assistance
    assume assumption
    bear birth
    bear born
    believe belief
    betray betrayal
    bind bound
    break broke broken
    bribe bribery
    bring brought
    build built
    buy bought
    centre central
    certain certainty
    child children
    choose choice
    choose chose chosen
    collapse collapsed
    collide collision
    come came
    commit commitment
    compete competition
    complain complaint
    comply compliance
    concede concession
    conclude conclusion
    confident confidence
    confidential confidentiality
    constitution constitutional
    consume consumption
    contravene contravention
    culture cultural
    deceive deception
    decide decision
    deep depth
    defend defence
    deliver delivery
    democracy democratic
    deny denial
    depend dependence
    describe description
    destroy destruction
    detain detention
    die death
    differ difference
    difficult difficulty
    diplomacy diplomatic
    discover discovery
    dismiss dismissal
    divide division
    draw drew drawn
    drive drove driven
    economy economic
    environment environmental
    equal equality
    erode erosion
    europe european
    evident evidence
    evolve evolution
    exceed excess
    exclude exclusion
    exist existence
    expand expansion
    explain explanation
    explode explosion
    fail failure
    fall fell fallen
    feed fed
    finance financial
    find found
    flee fled
    fly flew flown
    fly flight
    foot feet
    forbid forbade forbidden
    free freedom
    give gave given
    go went gone
    grow grew grown
    grow growth
    hate hatred
    hide hid hidden
    hide hidden
    high height
    history historic historical
    hold held
    hostile hostility
    illegal illegality
    include inclusion
    industry industrial
    insist insistence
    intend intention
    intervene intervention
    introduce introduction
    invade invasion
    keep kept
    know knowledge
    lead led
    leave left
    legal legality
    lend lent
    liberate liberation
    lie lay
    live life alive
    long length
    lose loss
    lose lost
    maintain maintenance
    make made
    man men
    marry marriage
    meet met
    multiply multiplication
    neutral neutrality
    obey obedience
    occur occurrence
    offend offence
    oppose opposition
    parliament parliamentary
    pay paid
    perceive perception
    percent percentage
    permit permission
    persuade persuasion
    politics political
    poor poverty
    prefer preference
    president presidential
    pretend pretence
    prevent prevention
    private privacy
    produce production
    propose proposal
    prosper prosperity
    prove proof
    pursue pursuit
    receive reception
    recognise recognition
    recover recovery
    redeem redemption
    reduce reduction
    refuse refusal
    region regional
    reject rejection
    relieve relief
    remove removal
    renew renewal
    repeat repetition
    resign resignation
    resist resistance
    respond response
    responsible responsibility
    restrain restraint
    retain retention
    revolt revolution
    rise rose risen
    run ran
    russia russian
    safe safety
    satisfy satisfaction satisfied
    say said
    secret secrecy
    secure security
    see saw seen
    seek sought
    seize seizure
    sell sale
    sell sold
    send sent
    shoot shot
    short shortage
    silent silence
    sit sat
    solve solution
    sovereign sovereignty
    speak speech
    speak spoke spoken
    spend spent
    stable stability
    stand stood
    steal stole stolen
    strategy strategic
    strike struck
    strong strength
    submit submission
    succeed success
    survive survival
    suspend suspension
    sustain sustainable
    swear swore sworn
    take took taken
    teach taught
    tear tore torn
    tell told
    territory territorial
    think thought
    transparent transparency
    true truth
    urgent urgency
    violent violence
    volunteer voluntary
    weigh weight
    wide width
    win won
    withdraw withdrawal
    withdraw withdrew withdrawn
    woman women
    write wrote written
    young youth`,
  alike: `
    lead leader leadership
    guarantee guarantor
    negotiate negotiation negotiator
    mediate mediation mediator
    sign signature signatory
    participate participant participation
    attend attendance attendee
    person people
    assembly unga
    call phone telephone
    trip visit journey
    rank level
    britain england uk
    country nation state
    nuclear nuke
    abandon quit drop renounce forsake
    abolish scrap cancel
    accept agree approve consent endorse adopt welcome
    accuse blame charge allege
    admit concede acknowledge confess
    advance gain progress headway
    advise advice recommend counsel
    adviser advisor aide assistant counsellor
    afraid fear worry concern alarm anxious
    aim goal objective target intention purpose ambition
    air aerial airspace
    aircraft plane jet
    alliance bloc coalition
    ally partner backer supporter friend
    amount sum total
    anger angry furious outrage
    announce declare proclaim unveil
    answer reply respond response reaction react
    appoint nominate
    arms weapon weaponry munition ammunition armament missile
    army force troop soldier military fighter
    arrest detain jail imprison
    ask demand request call urge appeal seek require insist
    assets money fund cash wealth reserve
    attack strike assault hit bomb shell invade invasion
    attend present participate
    authority power government
    ban forbid prohibit bar outlaw
    bank lender
    battle fight combat clash
    begin start launch commence outbreak open
    believe think opinion
    billion bn
    block freeze immobilise frozen
    border boundary frontier
    born birth birthday birthplace
    break violate breach
    breakthrough success progress
    brief short
    bring deliver
    britain uk british english england
    build rebuild reconstruct reconstruction repair restore
    business company firm corporation enterprise
    businessman developer entrepreneur tycoon magnate mogul
    buy purchase acquire
    phone telephone
    cancel scrap off
    captive prisoner pow hostage detainee
    capture seize take conquer occupy grab
    case lawsuit trial court
    cause reason why
    cede surrender give relinquish concede yield
    ceiling cap limit maximum restrict
    change alter amend revise modify rework rewrite adjust
    chief head leader boss
    child children kid
    choose pick select
    citizen population inhabitant resident people
    city town municipality
    claim assert allege
    clash dispute quarrel conflict
    clause article paragraph point provision
    close shut
    commander general officer
    compel force
    compensation reparation damage
    concession compromise
    condition term requirement precondition
    confidential secret private
    confirm verify
    confiscate seize expropriate
    conflict war fighting hostility
    congress parliament senate
    consequence result effect outcome
    control hold rule govern
    cost price expense bill
    country nation state
    cut reduce slash
    damage destroy destruction harm ruin devastation
    danger threat risk peril
    deadline ultimatum
    death die dead kill casualty fatality toll perish slain
    debate discuss
    debt owe
    decide decision rule
    decline refuse reject
    defend protect guard shield safe
    delay postpone
    delegation team
    deny denial dispute
    deputy vice
    destiny fate future
    detail particular
    differ disagree difference divide dispute
    difficult hard tough tricky complicated
    diplomat envoy ambassador emissary representative negotiator delegate
    disarm demilitarise
    discuss talk negotiate
    displaced refugee flee fled
    dispute quarrel disagreement
    document paper text file
    doubt uncertain unclear
    draft version text
    earn profit interest revenue income proceeds
    earlier previous prior before
    east eastern
    effort attempt try
    elect vote election ballot poll
    employ hire
    end finish stop halt cease conclude over terminate
    enemy foe adversary
    enforce implement
    enter join accession membership
    equal same
    estimate count figure
    evidence proof
    exchange swap trade
    expand grow extend
    expel oust
    expert specialist
    explain clarify
    fail collapse break failure
    fair just
    fake false untrue
    fight war battle
    finance fund pay bankroll money
    fire dismiss sack resign quit
    flee escape
    fly travel
    forbidden illegal unlawful
    foreign abroad overseas
    former previous ex
    fortify fortified fortification
    free release liberate
    liberate recapture regain retake free
    fake sham farce bogus mock
    front frontline
    garrison base
    germany german
    give hand transfer provide supply donate deliver
    goods product
    grateful thank gratitude appreciate
    guarantee assurance pledge promise commitment
    guilty blame
    corruption graft bribery bribe
    hand transfer
    happen occur
    hidden secret
    hope wish
    host receive welcome
    hour long
    hurt wound injure
    illegal unlawful
    important key crucial main vital significant
    include contain
    increase rise raise grow
    independent sovereign sovereignty independence
    influence pressure
    injure wound hurt
    invade attack invasion incursion
    investigate probe inquiry
    issue matter question topic
    jewish jew
    journalist reporter correspondent press
    keep store hold deposit kept lie
    know aware
    land territory soil ground area
    language tongue
    large big huge
    largest biggest
    last endure permanent lasting durable
    law legal lawful legislation
    lawmaker parliament
    lead head
    leak disclose reveal publish
    leave withdraw withdrawal pull retreat exit evacuate
    lend loan borrow credit
    lift ease remove
    limit cap ceiling restrict
    live inhabit resident
    location place site
    meet meeting talk encounter summit conversation conference
    membership join accession
    messy mess chaos
    middle between
    minister secretary
    money cash fund
    murder kill
    name call
    negotiate talk bargain negotiation
    neutral neutrality
    newspaper press magazine
    nuclear atomic atom
    number many
    object oppose objection protest resist against
    obstacle stumbling hurdle sticking
    occupy hold seize occupation
    offer propose suggest proposal
    officer official
    oil petroleum energy
    open unsettled unresolved
    opinion survey poll
    oppose reject resist
    opponent critic
    organisation organization body
    origin cause root
    own possess belong owner
    owner property
    pardon amnesty
    parliament rada duma assembly
    participant attendee
    party side
    pause break respite interruption
    pay finance fund bill
    peace peaceful
    peacekeeper peacekeeping
    percent percentage share proportion
    permit allow let authorise
    plan proposal scheme blueprint
    plant station
    please satisfied happy
    point item
    possession property
    postpone delay
    press media
    pressure push press force
    prevent stop
    price cost
    prime premier
    prisoner captive
    private secret
    proof evidence
    property estate
    protect defend guard protection protective
    protest demonstrate
    public publish open disclose reveal known
    punish punishment penalty sanction
    quarrel dispute
    quit resign resignation step
    reach achieve attain
    rebuild reconstruction restore recovery
    receive get
    recognise recognition acknowledge accept
    refugee displaced
    refuse reject
    region province oblast area district
    reject refuse decline turn veto oppose rebuff
    relation tie
    relative family kin
    remain stay
    remark comment say statement
    repay return
    replace succeed successor
    report news
    resign resignation quit
    resolution vote
    respect honour
    restart resume
    return back
    reveal leak
    rich wealthy
    road way
    role post office position
    rule govern
    safe security secure
    sanction embargo penalty
    say tell state claim
    schedule date plan
    sea naval maritime
    search raid
    secret confidential silence
    seize take
    send dispatch deploy
    separatist rebel
    serious grave
    settle resolve solve settlement
    share half
    shoot fire
    side party
    silent quiet
    size big large area
    solution answer
    speak talk
    spokesman spokesperson spokeswoman
    statement declaration remark
    steal theft
    stop end
    suggest propose
    supervise oversee monitor watch
    support back help assist aid
    surrender capitulate
    sworn oath inauguration
    talk negotiation
    territory land
    threat threaten warn warning
    train training
    treaty pact agreement accord
    trust believe
    truce ceasefire armistice
    try attempt
    unlawful illegal
    urgent hurry hasty haste frantic rush
    use apply
    version draft
    veto block
    victory win
    village town
    visit trip travel
    volunteer willing
    vote ballot referendum poll
    war conflict
    warn warning
    west western
    willing ready prepared
    withdraw retreat
    wording formulation phrase language
    work job
    worry fear
    worth value
    write author draft
    wrong mistake
    salary wage earnings remuneration > pay payment
    rise hike raise increase growth jump surge
    fall drop decline decrease cut slump
    cancel postpone delay defer reschedule
    surgery operation procedure
    temporary agency interim casual
    shortage lack understaffed short gap scarcity
    ratio proportion number many
    staff workforce personnel employee staffing
    strike walkout stoppage
    join enter participate
    vote decide decision ballot
    ceo executive boss director manager
    union labour
    inspector regulator watchdog supervisor ombudsman authority
    doctor physician medic clinician
    hospital clinic infirmary
    patient sick ill
    emergency casualty ambulance
    queue wait waiting list
    taxpayer treasury public state
    nationwide national country
    tax levy duty
    budget spending expenditure
    job employment post work
    redundancy layoff dismissal
    share stock
    rent lease tenant landlord
    housing home flat apartment house
    shop store retailer
    factory plant works
    bankrupt insolvent insolvency bankruptcy collapse
    merger takeover acquisition
    customer consumer client
    bill invoice
    law act statute legislation bill
    ban outlaw suspend
    reform overhaul shakeup
    council municipality municipal
    councillor alderman
    mayor mayoress
    campaign candidate candidacy
    coalition alliance government
    opposition rival
    poll survey
    scandal affair
    hearing inquiry
    sentence verdict ruling judgment
    lawyer attorney counsel solicitor barrister
    judge tribunal court
    sue suit lawsuit
    police officer constable
    police oversee monitor supervise enforce guard
    crime offence felony
    robbery burglary theft
    fraud scam deception
    prison jail gaol
    victim casualty dead killed civilian
    condemn deplore denounce criticise slam reject
    criticism critic criticise blast attack
    praise welcome applaud hail
    apologise apology sorry regret
    boycott shun
    match game fixture
    coach trainer manager
    team club squad side
    stadium ground arena venue
    title championship trophy cup
    player footballer athlete
    transfer signing move
    injury hurt injured
    defeat beat loss lose
    referee umpire
    fan supporter
    flood flooding inundation deluge
    dam reservoir weir
    drought dry
    fire blaze wildfire
    storm hurricane cyclone gale tempest
    earthquake quake tremor
    climate warming
    emission carbon
    pollution contamination toxic contaminated polluted
    energy power electricity
    wind turbine windmill
    wood forest tree
    animal wildlife species
    waste rubbish garbage trash litter
    clean cleanup
    water drinking
    train railway rail
    car vehicle automobile
    ship boat vessel ferry
    road street highway motorway
    traffic congestion
    airport airfield runway
    crash accident collision
    rescue save
    evacuate evacuation
    school pupil student
    teacher lecturer professor
    university college
    exam test examination
    vaccine vaccination jab inoculation
    disease illness infection virus epidemic outbreak
    drug medicine medication pharmaceutical
    mother maternity birth
    baby infant newborn
    elderly older pensioner senior
    young youth teenager adolescent
    spouse wife
    spouse husband
    pension retirement
    price inflation
    poor poverty
    hunger starvation famine
    food meal
    farmer farm agriculture agricultural
    museum gallery
    film movie picture
    book novel
    concert gig performance
    painter artist
    church cathedral
    priest bishop clergy
    immigrant migrant immigration migration
    asylum refugee
    roadmap plan blueprint framework
    umbrella guarantee protection shield
    pact treaty agreement guarantee alliance
    defence defense security military protection
    detain captive captured prisoner detainee
    captured captive prisoner
    soldier troop force army contingent peacekeeper
    foreign western international
    lock freeze block frozen
    hush secrecy secret silence confidential
    blackout silence secrecy
    gag silence
    quiet silence silent
    thank thankful grateful gratitude
    strongman leader ruler autocrat president
    residence seat home house official
    live lives residence
    inspect inspection visit
    headquarters post base command
    halt stop pause ceasefire truce
    hostility fighting
    forever ever lasting permanent permanently
    permanent lasting forever
    solution settlement
    spring > march april may
    summer > june july august
    autumn fall > september october november
    winter > december january february
    christmas > december
    easter > april
    weekend > saturday sunday
    switzerland swiss > geneva bern zurich
    turkey turkish > istanbul ankara
    saudi arabia > riyadh jeddah
    france french > paris
    britain british > london
    germany german > berlin
    russia russian > moscow
    china chinese > beijing
    italy italian > rome
    spain spanish > madrid
    poland polish > warsaw
    belgium belgian > brussels
    netherlands dutch > hague amsterdam
    austria austrian > vienna
    hungary hungarian > budapest
    japan japanese > tokyo
    india indian > delhi
    israel israeli > jerusalem
    iran iranian > tehran
    egypt egyptian > cairo
    qatar qatari > doha
    greece greek > athens
    ireland irish > dublin
    norway norwegian > oslo
    sweden swedish > stockholm
    denmark danish > copenhagen
    finland finnish > helsinki
    portugal portuguese > lisbon
    canada canadian > ottawa
    mexico mexican
    brazil brazilian > brasilia
    korea korean > seoul
    belarus belarusian > minsk
    kazakhstan kazakh > astana
    georgia georgian > tbilisi
    america american > washington
    philippines filipino philippine > manila
    kenya kenyan > nairobi
    nigeria nigerian
    syria syrian > damascus
    scotland scottish > edinburgh
    wales welsh > cardiff
    england english
    tweet post telegram
    talk negotiation meeting round
    marathon long hour
    scoop report reveal
    sitting session
    worker employee > staff labour
    wealthy rich fortune
    cheap affordable
    expensive costly dear
    begin beginning onset outbreak
    compulsory mandatory obligatory forced
    force order oblige compel
    voluntary volunteer
    illegal unlawful unconstitutional criminal
    legality legal lawful law
    annul void invalid
    surgeon > doctor
    midwife > nurse
    wheat corn > grain
    safety security safe
    gather gathering meet meeting assemble convene assembly
    arsenal weapon stockpile warhead
    incorporate annex absorb annexation
    aid help assist support relief
    content detail text point
    unresolved open unsettled outstanding undecided
    hard tough difficult hardest
    biggest main largest greatest
    scene backstage
    arms weapon gun
    border frontier line
    row dispute argument controversy
    clash confrontation
    plea appeal request
    pledge vow promise promised
    probe investigate investigation
    boost increase strengthen support
    curb limit restrict cap
    back support endorse
    oust remove dismiss expel
    quit resign leave
    slam condemn criticise
    snub reject refuse
    soar rise jump
    plunge fall drop
    spark cause trigger
    urge call ask
    halve half reduce
    double twice
    deadlock stalemate impasse standstill stuck stall breakthrough
    setback blow
    rift split division
    turnout participation
    landslide victory
    resettle move relocate
    deport expel expulsion deportation
    abduct kidnap kidnapped abducted
    siege encircle surround
    shelling bombardment bombing
    airstrike bombing strike
    drone uav
    navy fleet warship
    veteran soldier
    conscript mobilise mobilisation conscription
    treason traitor
    spy espionage intelligence
    hack cyberattack cyber
    blackmail threat
    sovereignty independence
    separatism secession independence
    monarchy king queen crown
    dictator autocrat ruler
    regime government
    summit conference meeting
    envoy mission delegation
    embassy ambassador consulate
    visa passport
    customs tariff
    export import trade
    mine mining mineral
    coal lignite
    nuclear reactor
    subsidy grant aid funding
    bond debt
    bailout rescue
    recession downturn slump
    growth boom
    currency exchange
    headcount staff
    shift hours rota
    overtime hours
    sickness illness
    ward department unit
    ambulance paramedic emergency
    therapy treatment cure
    suicide death
    burial funeral grave
    wedding marriage marry
    divorce separation
    lottery raffle
    cycle bicycle bike cycling
    tram streetcar
    underground subway metro tube
    lorry truck
    petrol gasoline fuel
    harbour port dock quay
    fishing fisherman fish catch
    bee insect pollinator
    pesticide chemical
    sewage wastewater
    landfill dump
    recycle recycling
    noise loud
    avalanche landslide
    volcano eruption`,
  light: `eastward westward above absolutely achieve actual add afternoon agenda ago ahead alive almost along although
    among amid amount anybody anyone anyway apart appear approach apparently appropriate area around arrive aspect
    assume available aware away bad base basic beat become became begin behind belong below beside best better
    beyond bit bring brought business busy case cause certain certainly chance change circumstance clear clearly
    close comment common compare complete concern confirm consider context continue contribute course
    cover create crucial currently deal deem degree depend describe despite detail determine develop
    development different direct discuss double drive due each early effect effective either elsewhere enough entire
    especially establish event eventually ever every everybody everyone everything evidence exist expect experience
    explanation extent extra face fact false fair fairly far fast favour feature feel few fill final fine first fix fixed
    follow following form forward found frame framework frantic frequent front general generally get global good
    great grow guess half hammer hammered hand handle hard hear heard high hit hope hour however huge idea identify
    immediate impact imply indeed indicate individual initiative instance instead intend interest internal
    international introduce item keep kept known lack late later leave led less let level lie light like likely
    line link little live location longer look lot low maintain major manage mechanism mention
    might minute modality moment mood more most move much name nature near nearly necessary neither never nobody
    normal note nothing notice number observe obvious occur offer okay once one open opportunity option order
    original other otherwise outcome outline overview own particular past people perhaps period perspective phase
    pick place plus point policy possible possibility potential practice precise prefer preliminary prepare
    presence present presumably pretty previous prior probably procedure process produce progress proper provide
    provision public purpose put quick raise range rather reach react read ready reality reason reasonable
    recall receive recent refer reference regard related relationship relevant remain repeat report require respect
    respective response result review right round rule run same save scale scenario scheme seen separate sequence
    sequencing series serious set setting settle several shape share short should show side sign significant similar
    simple single sitting sat six size small so social solution solve someone somebody something sometimes somewhere
    sort sound source speak special specific speed spend spoke spoken stage stand standard state status stay step
    stick still stop straight strategy strong structure subject such sudden suggest suitable summarise summarize
    supply support suppose sure surprise system talk tend term terms thank thanks therefore third thought through
    throughout till together told too total touch toward towards trend true truth try twice type typical under
    understand unlikely until update upon use used useful usual usually value various via view voice wait walk way
    weird well wide willing wish within without wonder work world worse worst worth wrong year sovereign formal
    informal follow-up followup frank candid rapid rapidly steady overall present-day broadly directly fully largely
    mainly mostly partly roughly shortly slightly strongly simultaneously anyhow approximately assess assessment
    background basis brief category characteristic claim conclusion connection consequence crisp criteria crisis
    current definition demonstrate discussion emphasise essential evaluate evaluation example factor function
    further highlight implication importance infer inform initial input insight interpretation involvement key
    lately meaning means mid nowadays occasion outlook pattern piece plain prospect question reaction regarding
    remark scope section sentence significance statement stance summary today topic whether
    euro euros dollar dollars cent pound pounds rouble ruble abdullah alexander
    alexei ali andrea andrew andrii andriy angela anna anthony antonio antony bart benjamin boris bruno carlos
    charles christine daniel david dmitri dmitry donald edward elizabeth emmanuel eric ernesto francois friedrich
    george giorgia hans henry igor ivan jack james jean jens john jose joseph justin kaja karin karol keir kirill
    laura lars lech luis maria marco margaret mark marta martin mary mette michael mikhail mike mohammed mykhailo
    narendra nicolas nikolai oleksandr oleksiy olaf olga paul pavel pedro peter petro petteri pierre radoslaw recep
    richard robert roman rustem sergei sergey sergii serhiy simon stefan susan tayyip thomas tony ursula viktor
    vadim viktoria volodymyr william xavier yulia yuri yvette`,
  homographs: `will dice declare tag dove chi julio mayo marco mars data list brief declaration atom front confine ol
    fine fin commence chef premier reunion proposition proposal piano pace accord capo folk blanche val lan slut
    mode fred burgers mal`,
  lightEndings: 'ly ward wards',
  before: 'counter non anti over under inter multi pre post',
  numbers: {
    units:
      'zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen',
    tens: 'twenty thirty forty fifty sixty seventy eighty ninety',
    cut: {
      tn: 'trillion',
      bn: 'billion',
      bln: 'billion',
      b: 'billion',
      mn: 'million',
      mln: 'million',
      mio: 'million',
      m: 'million',
      k: 'thousand',
      h: 'hours',
      km: 'kilometres',
      pc: 'percent',
      pct: 'percent',
      pt: 'point',
      pts: 'points',
      yr: 'year',
      yrs: 'years',
      hr: 'hour',
      hrs: 'hours',
      mins: 'minutes',
      govt: 'government',
      pres: 'president',
      intl: 'international',
      dept: 'department',
      fm: 'foreign minister',
      mtg: 'meeting',
    },
  },
};
