import type { AskingWords } from '../search-words.ts';

/** What a search makes of a question in English. */
export const ASKING_WORDS: AskingWords = {
  soft: `want need ask position opinion say said tell told think quote quotation statement
    word remark happen latest news info information detail summary story page article role job profile biography
    bio person guy name real exact current now today thing situation question issue problem topic explained
    difference between versus vs really still ever just us get got give gave take took last lasted start
    long many much please find show list all any some there since after before during into new recent
    big large small main key full complete whole entire allow control mean matter percent mr mrs ms
    went go came come wrote write written held hold attend part may must also against date
    former ex officer official chief head boss time away up out off over down back
    yes yesterday tomorrow tonight week month man woman dude stuff going gone make made try seem already else
    again soon yet finally actually basically pls plz thx kind sort bit lot exactly simply quickly involve include
    relate own`,
  kinds: [
    [
      'event',
      /\b(when|since|where|how long|what happened|date|day)\b|\bwho (was|were|met|went|came|attended|took part)\b/,
    ],
    [
      'person',
      /\b(who(?! (was|were|met|went|came|attended|took part) )|whose|whom|guy|man|woman|head|boss|leader)\b/,
    ],
    [
      'issue',
      /\b(wants?|demands?|position|stance|aims?|goals?|why|how much)\b|^(can|could|will|would|should|must)\b/,
    ],
  ],
  wantedFrom: / (?:wants?|demands?|asks?|needs?|gets?) (?:from|of|for|in|with|out of) (.+)$/,
  lastOfWhen: /^(?:when|where) .* (\w+)$/,
  roles: [
    [/\bspeaks? for\b/, 'spokesman'],
    [/\bhead of state\b/, 'president'],
    [/\bpm\b/, 'prime minister'],
    [/\bwhat comes after\b/, 'what comes next'],
  ],
};
