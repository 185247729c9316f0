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
  roles: [[/\bparle pour\b/, 'porte parole']],
};
