import { type Gender, type Language, names, words, wordValues } from './language.ts';
import { notesOf } from './notes.ts';

/** Stems of verbs in -er that say who said something. */
const SAYING = `déclar affirm ajout expliqu indiqu annonc estim assur soulign précis protest rappel regrett dénonc confirm demand
  insist racont lanc jug ni reproch accus menac plaid réclam répét martel confi lâch témoign exhort alert argu avou clam clarifi
  confess constat critiqu détaill dévoil énonc évoqu exig fustig inquiét inquièt indign étonn insurg alarm exclam emport désol
  ironis inform lament mentionn minimis murmur not notifi observ plaisant préconis présag proclam propos rassur récapitul relat
  relev relèv remarqu révél rétorqu ripost salu signal souffl soupir suggér suggèr tempêt tranch vilipend espér espèr redout
  déplor tempér tempèr persifl rédig résum réitér réitèr appel revendiqu gliss assum assèn contest souhait justifi compar considér considèr
  pens`;

/** Forms of verbs that are not in -er. */
const IRREGULAR = `dit disent disait disaient promis promet promettent promettait averti avertit avertissent prévenu prévient préviennent prévenait
  écrit écrivait écrivent répondu répond répondent répondait reconnu reconnaît reconnaissent reconnaissait conclu conclut concluent
  soutenu soutient soutiennent soutenait prédit prédisent réagi réagit réagissent poursuivi poursuit poursuivait admis admet admettent
  admettait maintenu maintient défendu défend défendait démenti dément renchéri renchérit surenchérit savoir
  plaint plaignent plaignait souvenu souvient craint craignent craignait convenu convient croit croient croyait réjoui
  rappelle rappellent rappela félicité félicitée qualifié qualifie qualifient qualifiait décrit décrivent décrivait`;

/** `déclaré`, `déclare`, `déclarent`, `déclarait`, `déclaraient`, `déclara`, `déclarant` of each stem. */
const formsOf = (stems: string): string[] =>
  [...words(stems)].flatMap((stem) =>
    ['é', 'ée', 'e', 'ent', 'ait', 'aient', 'a', 'èrent'].map((ending) => withEnding(stem, ending)),
  );

/** `annonçait`: the letter keeps its sound. */
const withEnding = (stem: string, ending: string): string =>
  /^[ao]/.test(ending) ? `${stem.replace(/c$/, 'ç').replace(/g$/, 'ge')}${ending}` : stem + ending;

/** `dit-il`, `ajoute-t-elle`: a verb with the pronoun behind it is one word. */
const inverted = (stems: Iterable<string>): Record<string, Gender> =>
  Object.fromEntries(
    [...stems].flatMap((stem) =>
      (
        [
          ['il', 'he'],
          ['elle', 'she'],
          ['on', 'they'],
        ] as const
      ).flatMap(([pronoun, gender]) =>
        [`${stem}-${pronoun}`, `${stem}-t-${pronoun}`, `${stem}e-t-${pronoun}`].map(
          (word) => [word, gender] as const,
        ),
      ),
    ),
  );

export const FRENCH: Language = {
  code: 'fr',
  capitalisesNouns: false,
  bends: false,
  elides: true,
  unaccented: new Map([['A', 'à']]),
  saying: new Set([...words(IRREGULAR), ...formsOf(SAYING)]),
  labelling: new Set([
    ...words('qualifié qualifie qualifiait'),
    ...formsOf('lanc dénonc jug demand protest appel salu fustig condamn critiqu'),
  ]),
  that: words("que qu' qu’ si"),
  accordingBefore: [
    'selon',
    'd’après',
    "d'après",
    'pour',
    'à en croire',
    'de l’avis de',
    'aux yeux de',
    'de source',
    'par la voix de',
    'peut-on lire dans',
    'lit-on dans',
    'explique-t-on à',
    'explique-t-on au',
    'précise-t-on à',
    'précise-t-on au',
    'indique-t-on à',
    'indique-t-on au',
    'assure-t-on à',
    'assure-t-on au',
    'dit-on à',
    'dit-on au',
  ],
  accordingOwn: {
    'selon lui': 'he',
    'selon elle': 'she',
    "d'après lui": 'he',
    "d'après elle": 'she',
    'selon eux': 'they',
  },
  accordingAfter: words(''),
  between: words(
    "a ont avait avaient a-t-il a-t-elle ont-ils ont-elles est était s' se l' fait aussi ensuite encore ne pas ainsi donc même également pourtant notamment toujours déjà aussitôt depuis finalement tout fermement vivement immédiatement lui leur",
  ),
  pronouns: {
    il: 'he',
    elle: 'she',
    ils: 'they',
    elles: 'they',
    on: 'they',
    ...inverted([
      'a',
      'avait',
      'dit',
      'écrit',
      'prévient',
      'reconnaît',
      'promet',
      'répond',
      'poursuit',
      'conclut',
      'soutient',
    ]),
    ...inverted(words(SAYING)),
  },
  honorifics: wordValues([
    ['m m. monsieur', 'he'],
    ['mme madame mlle', 'she'],
    ['dr dr. pr pr. me', ''],
  ] as const),
  offices:
    `éclusier éclusière batelier batelière marinier marinière menuisier menuisière plombier couturier couturière sage-femme vétérinaire
    gymnaste nageur nageuse judoka escrimeur escrimeuse skieur skieuse cycliste coureur coureuse rameur rameuse footballeur footballeuse
    rugbyman handballeur handballeuse basketteur basketteuse boxeur boxeuse lutteur lutteuse patineur patineuse surfeur surfeuse perchiste
    sprinteur sprinteuse athlète alpiniste grimpeur grimpeuse cavalier cavalière navigateur navigatrice champion championne
    dentiste kinésithérapeute garagiste restaurateur restauratrice hôtelier hôtelière aubergiste libraire fleuriste coiffeur coiffeuse
    facteur factrice cheminot cheminote routier routière docker ferronnier forgeron tonnelier ostréiculteur ostréicultrice apiculteur apicultrice
    ministre président présidente préfet préfète maire directeur directrice porte-parole secrétaire député députée sénateur
    sénatrice juge procureur procureure avocat avocate entraîneur entraîneuse capitaine général colonel commissaire chef cheffe
    patron patronne roi reine pape évêque professeur professeure chercheur chercheuse historien historienne économiste éleveur
    éleveuse agriculteur agricultrice médecin ingénieur ingénieure architecte écrivain écrivaine auteur auteure ancien ancienne
    adjoint adjointe conseiller conseillère responsable militant militante habitant habitante voisin voisine étudiant étudiante
    délégué déléguée eurodéputé eurodéputée élu élue ambassadeur ambassadrice magistrat magistrate greffier greffière bâtonnier
    bâtonnière notaire huissier policier policière gendarme pompier pompière lieutenant commandant adjudant sergent brigadier
    infirmier infirmière chirurgien chirurgienne pharmacien pharmacienne psychiatre psychologue urgentiste soignant soignante
    instituteur institutrice enseignant enseignante lycéen lycéenne collégien collégienne proviseur proviseure recteur rectrice
    doyen doyenne biologiste géologue climatologue hydrologue physicien physicienne chimiste sociologue politologue politiste
    géographe philosophe journaliste rédacteur rédactrice éditeur éditrice cinéaste réalisateur réalisatrice comédien comédienne
    acteur actrice chanteur chanteuse musicien musicienne peintre sculpteur sculptrice photographe romancier romancière poète
    poétesse metteur producteur productrice fondateur fondatrice cofondateur cofondatrice créateur créatrice gérant gérante
    propriétaire actionnaire associé associée employé employée salarié salariée ouvrier ouvrière souffleur souffleuse boulanger
    boulangère boucher bouchère pêcheur pêcheuse marin viticulteur viticultrice vigneron vigneronne maraîcher maraîchère berger
    bergère bénévole retraité retraitée riverain riveraine locataire témoin victime rescapé rescapée survivant survivante
    père mère frère sœur fils fille époux épouse mari femme veuf veuve gendre beau-frère belle-sœur beau-père belle-mère
    oncle tante cousin cousine neveu nièce grand-père grand-mère compagnon compagne ami amie collègue syndicaliste cégétiste
    négociateur négociatrice émissaire diplomate analyste consultant consultante expert experte spécialiste expert-comptable
    joueur joueuse attaquant attaquante défenseur défenseure gardien gardienne milieu arbitre sélectionneur sélectionneuse coureur
    coureuse cycliste skieur skieuse nageur nageuse champion championne médaillé médaillée pilote mécanicien mécanicienne chauffeur
    conducteur conductrice technicien technicienne chef-pilote vice-président vice-présidente premier-ministre pdg dg coordinateur
    coordinatrice animateur animatrice trésorier trésorière rapporteur rapporteure commissaire-priseur curé prêtre imam rabbin
    pasteur archevêque cardinal -logue`
      .trim()
      .split(/\s+/),
  officeModifiers: words(
    'premier première vice ancien ancienne ex actuel actuelle futur future jeune nouveau nouvelle le la',
  ),
  departments: words(
    "état intérieur justice finances agriculture culture santé défense éducation l'état",
  ),
  organisations:
    `gazette dépêche courrier écho télégramme quotidien hebdomadaire conseil office ministère banque université parti syndicat tribunal institut société commission comité assemblée sénat
    gouvernement agence association fédération union ligue fondation hôpital police gendarmerie parlement préfecture mairie club journal
    cour chambre centre compagnie groupe confédération collectif autorité direction académie école lycée collège caisse régie
    coopérative mutuelle rectorat parquet armée marine observatoire musée théâtre orchestre opéra bibliothèque laboratoire clinique
    mission coordination alliance mouvement rassemblement front fonds haute-autorité secrétariat délégation cabinet communauté
    métropole habitat immobilier assurances logistique chantiers intersyndicale maison-mère quotidien hebdomadaire radio télévision chaîne entreprise start-up plateforme ong brasserie
    cimenterie verrerie raffinerie papeterie aciérie chu chru consortium consulat ambassade diocèse paroisse église fc as olympique stade-club`
      .trim()
      .split(/\s+/),
  places:
    `rue place pont rivière lac mont montagne mer baie vallée île îles avenue port cap forêt gare aéroport saint- région département commune canton village ville quartier faubourg hameau plage golfe col massif plateau forêt boulevard quai parc stade lieu-dit cap presqu'île archipel`
      .trim()
      .split(/\s+/),
  bodies: names(
    `force ouvrière, les républicains, république en marche, france insoumise, la france insoumise, rassemblement national,
    santé publique france, france bleu, france inter, france info, franceinfo, france 2, france 3, le monde, le figaro, est républicain, l'est républicain, ouest-france, sud ouest, la voix du nord, le progrès, la dépêche,
    nice-matin, le télégramme, l'humanité, la croix, l'équipe, charlie hebdo, libération,
    le parisien, les échos, mediapart, bfmtv, rtl, rmc, europe 1, cnews, la poste, sncf, ratp, edf, enedis, engie, cgt, cfdt, fnsea,
    medef, quai d'orsay, élysée, matignon, sécurité sociale, france travail, pôle emploi, croix-rouge, restos du cœur`,
  ),
  regions: names(
    `ardennes, alpes, pyrénées, vosges, jura, bretagne, normandie, occitanie, bourgogne, alsace, lorraine, auvergne, provence,
    île-de-france, hauts-de-france, grand est, nouvelle-aquitaine, pays de la loire, centre-val de loire, corse, savoie, haute-savoie,
    morbihan, finistère, var, gard, landes, vendée, sarthe, isère, drôme, hérault, gironde, dordogne, lozère, aveyron, cantal,
    ain, aisne, allier, ardèche, ariège, aube, aude, calvados, charente, charente-maritime, cher, corrèze, côte-d'or, côtes-d'armor,
    creuse, doubs, eure, eure-et-loir, haute-garonne, gers, ille-et-vilaine, indre, indre-et-loire, loir-et-cher, loire, haute-loire,
    loire-atlantique, loiret, lot, lot-et-garonne, maine-et-loire, manche, marne, haute-marne, mayenne, meurthe-et-moselle, meuse,
    moselle, nièvre, oise, orne, puy-de-dôme, rhône, haute-saône, saône-et-loire, seine-maritime, somme, tarn, vaucluse, vienne,
    haute-vienne, yonne, territoire de belfort, essonne, hauts-de-seine, val-de-marne, val-d'oise, yvelines, saône, seine, garonne,
    bourgogne-franche-comté, bouches-du-rhône, seine-saint-denis, pas-de-calais, lyon, marseille, toulouse, nantes, rennes, bordeaux, lille, brest, dijon`,
  ),
  things:
    `traité accord loi résolution guerre prix coupe plan protocole tour festival opération projet ligue-1 championnat élection code convention charte directive règlement décret arrêté guide dictionnaire`
      .trim()
      .split(/\s+/),
  peoples: wordValues([
    [
      `allemand norvégien italien français anglais américain ukrainien polonais suédois finlandais danois espagnol portugais autrichien
      chinois japonais coréen turc grec roumain hongrois néerlandais canadien brésilien argentin mexicain marocain algérien tunisien
      sénégalais ivoirien malien égyptien israélien palestinien libanais syrien iranien irakien indien pakistanais afghan vietnamien
      australien irlandais écossais gallois kényan éthiopien nigérian congolais camerounais lituanien letton estonien géorgien arménien
      colombien chilien péruvien vénézuélien cubain haïtien sud-africain néo-zélandais luxembourgeois breton corse parisien lyonnais marseillais`,
      'he',
    ],
    [
      `allemande norvégienne italienne française anglaise américaine ukrainienne polonaise suédoise finlandaise danoise espagnole portugaise
      autrichienne chinoise japonaise coréenne turque grecque roumaine hongroise néerlandaise canadienne brésilienne argentine mexicaine
      marocaine algérienne tunisienne sénégalaise ivoirienne malienne égyptienne israélienne palestinienne libanaise syrienne iranienne
      irakienne indienne pakistanaise afghane vietnamienne australienne irlandaise écossaise galloise kényane éthiopienne nigériane
      congolaise camerounaise lituanienne lettone estonienne géorgienne arménienne colombienne chilienne péruvienne sud-africaine
      néo-zélandaise luxembourgeoise bretonne parisienne lyonnaise marseillaise`,
      'she',
    ],
    ['britannique russe belge suisse slovène croate serbe tchèque slovaque bulgare biélorusse', ''],
  ] as const),
  parties: words('ps lr rn lfi eelv pcf modem udi npa lutte-ouvrière horizons renaissance'),
  vessels: words('navire ferry bateau'),
  placePrepositions: words('à en dans au aux vers près depuis'),
  prepositions: words(
    "à en dans au aux vers de du des d’ d' par pour sur sous avec sans chez contre entre depuis avant après pendant lors jusqu'au jusqu’au",
  ),
  determiners: words(
    "le la les l’ l' un une des son sa ses leur leurs ce cet cette ces deux trois quatre cinq plusieurs certains certaines quelques notre nos votre vos mon ma mes",
  ),
  relatives: words('qui que dont où lequel laquelle parce alors lors tandis lorsque'),
  particles: words("de la le les du des d’ d' le von van der"),
  links: words("de du des la et d’ d' l’ l' pour & aux"),
  common: words(
    "le la les l’ l' un une des de du d’ d' et ou mais si que qu’ qui quand où il elle ils elles on nous vous je ce cette ces c’ son sa ses leur leurs pour par sur sous avec sans dans en à au aux depuis avant après pendant selon plus moins très tout tous toute toutes deux trois ne pas absent absente interrogé interrogée fondé fondée créé créée situé située né née mort morte alors ainsi aussi enfin puis ensuite cependant toutefois pourtant néanmoins car comme lors chez entre contre vers parmi malgré grâce c'est il-y-a voici voilà aucun aucune rien personne chaque plusieurs certains certaines quelques d'ici outre faute afin hier aujourd'hui demain jamais toujours déjà encore bientôt interrogés présent présente joint jointe contacté contactée sollicité sollicitée élu élue âgé âgée",
  ),
  abbreviations: words(
    'm mm mme mlle dr pr st ste art av bd cf env no janv févr avr juil sept oct nov déc',
  ),
  months: {
    janvier: 1,
    janv: 1,
    février: 2,
    févr: 2,
    mars: 3,
    avril: 4,
    avr: 4,
    mai: 5,
    juin: 6,
    juillet: 7,
    juil: 7,
    août: 8,
    septembre: 9,
    sept: 9,
    octobre: 10,
    oct: 10,
    novembre: 11,
    nov: 11,
    décembre: 12,
    déc: 12,
  },
  weekdays: { dimanche: 0, lundi: 1, mardi: 2, mercredi: 3, jeudi: 4, vendredi: 5, samedi: 6 },
  future: words(
    'sera seront aura auront ira iront va vont doit doivent jusqu’au prévu prévue prochain prochaine manifester avant devrait devraient pourrait pourraient doivent entend entendent prévoit prévoient attendu attendue attendus soit soient',
  ),
  beforeYear: words(
    'en depuis avant après de dès jusqu’en fin début an année été automne hiver printemps entre et à de du l d rentrée saison moins',
  ),
  relative: { dernier: -1, dernière: -1, prochain: 1, prochaine: 1 },
  days: { hier: -1, "aujourd'hui": 0, 'aujourd’hui': 0, demain: 1 },
  years: {},
  dayAlone: /(?<=(?<!\p{L})(?:le|du|au) )(?<day>3[01]|[12]\d|[1-9])(?=[.,;)]|\s?»|$)/gu,
  numbers: {
    un: 1,
    une: 1,
    deux: 2,
    trois: 3,
    quatre: 4,
    cinq: 5,
    six: 6,
    sept: 7,
    huit: 8,
    neuf: 9,
    dix: 10,
    vingt: 20,
  },
  ago: /\bil y a (?<count>\d+|\p{L}+) (?<unit>jours?|semaines?|mois|ans?|années?)(?!\p{L})/giu,
  units: {
    jour: 'day',
    jours: 'day',
    semaine: 'week',
    semaines: 'week',
    mois: 'month',
    an: 'year',
    ans: 'year',
    année: 'year',
    années: 'year',
  },
  notes: notesOf({
    lead: 'Lire aussi|Lire également|À lire|A lire|Voir aussi|Publié le|Mis à jour|Crédit|Légende|Photo|Cet article',
    corrected: 'Rectificatif|Correction|Erratum|Précision|Mise à jour',
    beforeColon: String.raw`\s?`,
  }),
  byline: /^(?:Par|Photo|Propos recueillis par|Texte)\s*:?\s+\p{Lu}/u,
};
