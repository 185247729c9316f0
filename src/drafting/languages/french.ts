import { type Language, words, wordValues } from './language.ts';

export const FRENCH: Language = {
  code: 'fr',
  capitalisesNouns: false,
  saying:
    words(`dit déclaré déclare déclarait affirmé affirme affirmait ajouté ajoute expliqué explique indiqué indique annoncé annonce
    estimé estime assuré assure souligné souligne précisé précise protesté proteste promis promet averti avertit prévenu prévient
    écrit écrivait rappelé rappelle répondu répond regretté regrette dénoncé dénonce confirmé confirme reconnu reconnaît
    demandé demande insisté insiste raconté raconte lancé lance conclu conclut jugé juge soutenu soutient nié nie
    reproché accusé menacé plaidé réclamé qualifié répété martelé confié lâché témoigné prédit reconnaissait`),
  labelling: words(
    'qualifié qualifie lancé lance dénoncé dénonce jugé juge demandé demande protesté proteste',
  ),
  that: words("que qu' qu’ si"),
  accordingBefore: ['selon', 'd’après', "d'après", 'pour', 'à en croire', 'de l’avis de'],
  accordingAfter: words(''),
  between: words(
    'a ont avait avaient a-t-il a-t-elle ont-ils ont-elles est aussi ensuite encore ne pas',
  ),
  pronouns: {
    il: 'he',
    elle: 'she',
    ils: 'they',
    'a-t-il': 'he',
    'a-t-elle': 'she',
    'dit-il': 'he',
    'dit-elle': 'she',
    'ajoute-t-il': 'he',
    'ajoute-t-elle': 'she',
  },
  honorifics: wordValues([
    ['m m. monsieur', 'he'],
    ['mme madame mlle', 'she'],
    ['dr dr. pr pr. me', ''],
  ] as const),
  offices:
    `ministre président présidente préfet préfète maire directeur directrice porte-parole secrétaire député députée sénateur
    sénatrice juge procureur procureure avocat avocate entraîneur entraîneuse capitaine général colonel commissaire chef cheffe
    patron patronne roi reine pape évêque professeur professeure chercheur chercheuse historien historienne économiste éleveur
    éleveuse agriculteur agricultrice médecin ingénieur ingénieure architecte écrivain écrivaine auteur auteure ancien ancienne
    adjoint adjointe conseiller conseillère responsable militant militante habitant habitante voisin voisine étudiant étudiante`
      .trim()
      .split(/\s+/),
  officeModifiers: words('premier première vice ancien ancienne le la'),
  departments: words(
    "état intérieur justice finances agriculture culture santé défense éducation l'état",
  ),
  organisations:
    `conseil office ministère banque université parti syndicat tribunal institut société commission comité assemblée sénat
    gouvernement agence association fédération union ligue fondation hôpital police gendarmerie parlement préfecture mairie club journal`
      .trim()
      .split(/\s+/),
  places:
    `rue place pont rivière lac mont montagne mer baie vallée île îles avenue port cap forêt gare aéroport saint-`
      .trim()
      .split(/\s+/),
  things: `traité accord loi résolution guerre prix coupe plan protocole`.trim().split(/\s+/),
  parties: words('ps lr rn lfi eelv pcf modem'),
  vessels: words('navire ferry bateau'),
  placePrepositions: words('à en dans au aux vers'),
  prepositions: words(
    "à en dans au aux vers de du des d’ d' par pour sur sous avec sans chez contre entre depuis avant après pendant jusqu'au jusqu’au",
  ),
  determiners: words("le la les l’ l' un une des son sa ses leur leurs ce cette ces deux trois"),
  relatives: words('qui que dont où lequel laquelle parce alors'),
  particles: words("de la du des d’ d' le von van der"),
  links: words("de du des la et d’ d' l’ l' pour & aux"),
  common: words(
    "le la les l’ l' un une des de du d’ d' et ou mais si que qu’ qui quand où il elle ils elles on nous vous je ce cette ces c’ son sa ses leur leurs pour par sur sous avec sans dans en à au aux depuis avant après pendant selon plus moins très tout tous toute toutes deux trois ne pas",
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
    'sera seront va vont doit doivent jusqu’au prévu prévue prochain prochaine manifester avant',
  ),
  beforeYear: words(
    'en depuis avant après de dès jusqu’en fin début an année été automne hiver printemps entre et',
  ),
  relative: { dernier: -1, dernière: -1, prochain: 1, prochaine: 1 },
  days: { hier: -1, "aujourd'hui": 0, 'aujourd’hui': 0, demain: 1 },
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
  byline: /^(?:Par|Photo)\s*:?\s+\p{Lu}/u,
};
