/** What a button, a heading of links or a box beside an article says, in lower case and without marks. */
const LABELS = new Set(
  `share|share this|share this article|share full article|share on|email|e-mail|print|save|save article|listen|listen to this article|comment|comments|view comments|
  show more|load more|skip|continue reading|story continues below|story continues below advertisement|advertisement|advert|ad|sponsored|
  related|related articles|related stories|related topics|related content|recommended|most read|most popular|most viewed|top stories|trending|topics|tags|previous|next|
  explore more on these topics|reuse this content|after newsletter promotion|skip past newsletter promotion|go to comments|
  copy link|follow|live|updated|published|caption|image caption|getty images|summary|companies|more on this story|thank you for your feedback|privacy notice|news|opinion|sport|business|politics|
  teilen|drucken|artikel merken|merken|artikel teilen|anhören|artikel anhören|vorlesen|anzeige|werbung|kommentare|kommentieren|zur startseite|weiterlesen|mehr anzeigen|
  auch interessant|meistgelesen|das könnte sie auch interessieren|themen|schlagworte|newsletter|startseite|plus|artikel hören|
  partager|imprimer|enregistrer|envoyer par e-mail|offrir l'article|offrir cet article|publicité|réagir|contribuer|réutiliser ce contenu|commenter|voir les commentaires|
  article réservé aux abonnés|réservé aux abonnés|lecture restreinte|écouter l'article|le plus lu|les plus lus|sur le même sujet|à lire aussi|sélectionnés pour vous|suivre|temps de lecture|
  поширити|поділитися|реклама|друк|друкувати|коментарі|коментувати|читати російською|читати українською|популярне|популярні новини|новини партнерів|теги|головне|останні новини`
    .split('|')
    .map((label) => label.trim()),
);

/** What stands alone above links to other articles, or above what an article is filed under. */
const ABOVE_LINKS = new Set(
  `read more|more on this story|explore more on these topics|related|related articles|related stories|related topics|related content|recommended|recommended stories|
  you may also like|most read|most popular|most viewed|top stories|trending|topics|tags|
  mehr zum thema|lesen sie auch|auch interessant|meistgelesen|das könnte sie auch interessieren|themen|schlagworte|
  à lire aussi|lire aussi|le plus lu|les plus lus|sur le même sujet|sélectionnés pour vous|
  читайте також|популярне|популярні новини|новини партнерів|теги`
    .split('|')
    .map((label) => label.trim()),
);

/** Whether a line announces that the next ones lead elsewhere. */
export const announcesLinks = (text: string): boolean => ABOVE_LINKS.has(bare(text));

/** Where articles are shared. */
const PLATFORMS =
  /(?<!\p{L})(?:facebook|twitter|x|whatsapp|linkedin|telegram|viber|reddit|pinterest|instagram|threads|bluesky|mastodon|messenger|flipboard|pocket|e-?mail|copy link|link kopieren|copier le lien|copied|xing|print|bookmark)(?!\p{L})/giu;

/** Boxes that ask readers to do something, or say how long reading takes. */
const BOXES =
  /^(?:privacy notice:|our standards: |quick guide: |source: |hi,? (?:this is|i['’]m) \p{Lu}|if you (?:have been|are|were) affected by |follow [^.]{2,40} on (?:facebook|x|twitter|instagram|tiktok|bluesky|whatsapp)(?!\p{L})|sign up |subscribe |get (?:our|the) (?:\p{L}+ ){0,3}newsletter|free (?:\p{L}+ ){0,2}newsletter$|our (?:\p{L}+ ){1,3}(?:email|newsletter) |follow us|join (?:us|our|the conversation)|what do you think\? .*(?:say|comments?)(?!\p{L})|have your say|more from [^.]{1,40}$|download (?:our|the) |support our (?:journalism|work)|already a subscriber|this is a breaking|this breaking news|melden sie sich|abonnieren sie|folgen sie uns|jetzt (?:anmelden|abonnieren|lesen)|inscrivez-vous|abonnez-vous|recevez (?:notre|nos|chaque|la newsletter) |suivez-nous|la suite est réservée|il vous reste \d|temps de lecture|підписуйтесь|підписуйтеся|підпишіться|приєднуйтесь|стежте за |\d+ min(?:ute)? read|lesezeit|\d+ commentaires?$|\d+ comments?$|\d+ kommentare?$)/iu;

/** `… (Image: Brekk Gazette)`, `… Photograph: Ada Lund/SWNS`: a caption ends with whose picture it is. */
const CREDITED =
  /(?:^|[.!?)»”"]?\s|\()(?:photograph|photo|image|picture|pic|credit|foto|bild|fotos|crédit|crédit photo|фото)(?:\s?:\s?|: ?©? ?)[^.:]{2,60}\)?\.?$/iu;

/** `… [File: Ada Lund/Reuters]`, `… (Norvik Office / Telegram)`, `AFP: …`: who gave the picture, beside its agency. */
const BESIDE_AGENCY =
  /\s(?:\[[^[\]]{2,40}\s?\/\s?[^[\]]{2,40}\]|\([^()]{2,40}\s\/\s[^()]{2,40}\))$|^(?:Getty Images|PA Media|AFP|EPA|AP|BBC|Reuters)(?:\/[^:]{2,30})?: /u;

/** `[1/4] … May 4, 2030. NEWSLINE/Ada Lund Purchase Licensing Rights`: a picture of several, and how to buy it. */
const OF_SEVERAL =
  /^\[\d{1,2}\/\d{1,2}\]\s?\S|\sPurchase Licensing Rights(?:, opens new tab)?\W*$/u;

/** `ADA LUND POUR « LE BREKK »`, `AFP / Tor Vik`: whose picture it is, in capitals at the end of a caption. */
const SHOUTED_CREDIT = /[.…]\s(?:\p{Lu}[\p{Lu}'’-]+\s){2,5}(?:POUR|FOR|\/)\s\S/u;

/** `Ada Lund covers the sea for the Gazette. Reach her at …`: what a paper says of its own writer. */
const OF_THE_WRITER =
  /^\p{Lu}[^.]{2,40} (?:covers|writes|reports|is an? (?:\p{L}+ ){0,4}(?:reporter|writer|editor|correspondent|columnist|journalist|producer)) [^]{0,200}(?:@|\b(?:Reach|Contact|Follow|Email) (?:him|her|them)\b)/u;

const OF_THE_PAPER = /\bcontributed (?:to this (?:report|story|article)|reporting)\b/;

/** Characters of what stands around an article: more are its text. */
const LONGEST = 600;

/** A line of the page around an article and none of its text: a button, a box, a caption, whose picture or writer it is. */
export function isFurniture(text: string): boolean {
  if (text.length > LONGEST) return false;
  const plain = bare(text);
  if (plain === '' || /^\d{1,3}$/.test(plain) || /^@\w+$/.test(plain)) return true;
  return (
    LABELS.has(plain) ||
    isListOfPlatforms(plain) ||
    BOXES.test(text) ||
    (text.length < 300 &&
      [CREDITED, BESIDE_AGENCY, SHOUTED_CREDIT, OF_SEVERAL].some((credit) => credit.test(text))) ||
    OF_THE_WRITER.test(text) ||
    (text.length < 160 && OF_THE_PAPER.test(text))
  );
}

/** In lower case and without marks around it. */
const bare = (text: string): string =>
  text
    .toLowerCase()
    .replaceAll('’', "'")
    .replace(/^[^\p{L}\p{N}@]+|[^\p{L}\p{N}]+$/gu, '');

/** `Facebook Twitter WhatsApp Email`. */
const isListOfPlatforms = (plain: string): boolean =>
  (plain.match(PLATFORMS) ?? []).length > 1 &&
  plain
    .replace(PLATFORMS, '')
    .replace(/share(?: on)?|teilen|partager|поділитися|via|auf|sur/gu, '')
    .match(/\p{L}/u) === null;
