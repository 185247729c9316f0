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
    relate own taken given kept meant same turn important`,
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
  wantedFrom:
    / (?:wants?|demands?|asks?|needs?|gets?) (?:from|of|for|in|with|out of) (.+)$| (?:says?|said|thinks?|thought) (?:about|of|on) (.+)$/,
  lastOfWhen: /^(?:when|where) .* (\w+)$/,
  roles: [
    [/\bspeaks? for\b/, 'spokesman'],
    [/\bhead of state\b/, 'president'],
    [/\b(?:pm|premier)\b/, 'prime minister'],
    [/\bwhat (?:comes|happens|follows) (?:now|after)\b/, 'what comes next'],
    [/\bask(?:s|ed|ing)? for\b/, 'want'],
    [/\bsa(?:y|id|ys) yes to\b/, 'accept'],
    [/\bsa(?:y|id|ys) no to\b/, 'reject'],
    [/\b(?:meet|meeting|talk)s? (?:again|planned)\b/, 'next meeting'],
    [/\bdaughters? husband\b/, 'son in law'],
    [/\b(?:sticking point|obstacle|hurdle)s?\b/, 'stumbling block'],
    [
      /^(?:why (?=.* not (?!there)))?(?:did|is|are|was|were|has|have) .* (?:t(?:ake|aking|aken) part|attend|involved|invited|present at|at the table|in the room)\b/,
      'attendees',
    ],
    [/^(?:is|are|was|were) \w+(?: \w+)? there$/, 'attendees'],
    [
      /^who (?:attended|participated|sat|was (?:there|present|at the table|in the room))(?= (?:on|for)\b|$)/,
      'attendees',
    ],
  ],
};
