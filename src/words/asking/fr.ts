import type { AskingWords } from '../search-words.ts';

/** What a search makes of a question in French. */
export const ASKING_WORDS: AskingWords = {
  soft: `veut dit disent dire declare pense parole mot citation nouvelle actualite info information detail resume
    histoire page article question probleme sujet chose situation role poste metier homme femme gens nom
    aujourdhui hier demain maintenant jour semaine mois date temps long dure duree tout tous toute toutes bref
    exactement aller va passe arrive arriver tenir lieu part entre contre toujours encore deja chef`,
  kinds: [
    [
      'event',
      /^ou\b|\b(quand|depuis quand|d ou|combien de temps|que s est il passe|date|jour)\b|\bqui (etait|etaient|a rencontre|a participe|ont participe|est venu)\b/,
    ],
    [
      'person',
      /\b(qui(?! (etait|etaient|a rencontre|a participe|ont participe|est venu)\b)|chef|dirigeant|patron)\b/,
    ],
    [
      'issue',
      /\b(veut|veulent|exige|exigent|but|objectif|position|pourquoi|combien)\b|^(?:peut|pourra|doit|faut)\b/,
    ],
  ],
  wantedFrom: / (?:veut|veulent|demande|demandent|exige|exigent) (?:de|du|des|pour|avec) (.+)$/,
  lastOfWhen: /^(?:quand|ou) .* (\w+)$/,
  site: {
    about: `confiance fiable credible vrai faux neutre objectif independant partial propagande ia intelligence
      artificielle chatgpt robot machine auteur redaction editeur responsable derriere publicite cookie cookies
      confidentialite donnees licence droits reutiliser erreur faute signaler contact verifie methode savez site`,
    updates: `change changement nouveau nouveaute recent recemment derniere dernier jour mise actualise version edition
      correction corrige site page`,
    sources: `source sources preuve reference note chiffres savez tirez viennent`,
    newsletter: `newsletter infolettre abonner desabonner abonnement courriel integrer partager`,
    print: `imprimer impression pdf papier telecharger enregistrer hors ligne`,
  },
  here: /\b(?:ce(?:tte)? (?:site|page)|vous|votre|vos)\b/,
  months: 'janvier fevrier mars avril mai juin juillet aout septembre octobre novembre decembre',
  roles: [[/\bparle pour\b/, 'porte parole']],
};
