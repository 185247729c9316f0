import type { OtherWords } from '../search-words.ts';

/** What French says in other words. */
export const OTHER_WORDS: OtherWords = {
  column: 2,
  alike: `
    commencer debut commence demarrer lancer ouvrir
    finir fin terminer arreter cesser conclure
    donner ceder remettre livrer fournir
    prendre pris saisir occuper conquerir
    dire declarer annoncer affirmer
    demander exiger reclamer vouloir
    refuser rejeter decliner opposer
    accepter approuver consentir
    payer financer cout prix montant
    mourir mort tue victime deces
    blesser blesse
    rencontre reunion entretien sommet
    vote voter scrutin referendum
    diriger dirigeant chef leader president
    aider aide soutenir soutien appui
    conflit guerre combat
    accord traite pacte compromis entente
    plan proposition projet
    crainte peur inquietude
    raison cause motif
    habitant population citoyen
    secret confidentiel
    quitter retirer retrait partir
    proteger protection defendre garantie
    geler gele bloque
    argent fonds avoirs actifs`,
  light: `vraiment environ exactement actuellement possible possibilite important cas point sorte forme chose affaire
    procedure processus etat statut niveau cadre contexte resultat consequence connu prevu necessaire bon mauvais
    grand petit beaucoup peu plus moins general obtenir recevoir apporter rester laisser mettre montrer donner
    prendre trouver tenir sembler signifier`,
  before: 'contre anti non inter pre post',
  numbers: {
    units:
      'zero un deux trois quatre cinq six sept huit neuf dix onze douze treize quatorze quinze seize',
    tens: 'vingt trente quarante cinquante soixante',
    cut: { mds: 'milliards', md: 'milliards', mns: 'millions' },
  },
};
