import type { Token } from '../text/tokens.ts';

/** What papers of many countries are called, where a language’s own nouns for bodies do not tell. */
const PAPERS =
  /^(?:gazzetta|corriere|repubblica|stampa|messaggero|giornale|quotidiano|tuttosport|mattino|mundo|país|pais|periódico|razón|vanguardia|diario|marca|correo|folha|estadão|globo|público|expresso|correio|zeitung|anzeiger|tagblatt|tageblatt|rundschau|kurier|nachrichten|morgenpost|abendblatt|abendzeitung|volksblatt|volksstimme|tagesspiegel|dagblad|telegraaf|volkskrant|standaard|handelsblad|nieuwsblad|figaro|monde|parisien|libération|humanité|dauphiné|dépêche|télégramme|équipe|dagbladet|aftonbladet|expressen|politiken|berlingske|aftenposten|jyllands-posten|sanomat|gazeta|wyborcza|rzeczpospolita|pravda|izvestia|kommersant|vedomosti|hürriyet|milliyet|cumhuriyet|haaretz|shimbun|yomiuri|xinhua)$/;

/** Whether a name is that of a paper: `Gazzetta dello Sport`, `La Repubblica`; the `Coupe du Monde` is none. */
export const isPaper = (tokens: readonly Token[]): boolean =>
  tokens.some(
    ({ text, lower }, at) =>
      /^\p{Lu}/u.test(text) && PAPERS.test(lower) && !OF.test(tokens[at - 1]?.lower ?? ''),
  );

const OF = /^(?:du|de|del|do|della?)$/;
