import type { AskingWords } from '../search-words.ts';

const DAYS =
  'first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth thirteenth fourteenth fifteenth sixteenth seventeenth eighteenth nineteenth twentieth';
const MONTHS =
  'january february march april may june july august september october november december';
const MONTH = MONTHS.replaceAll(' ', '|');

/** What a search makes of a question in English. */
export const ASKING_WORDS: AskingWords = {
  soft: `want need ask position opinion say said tell told think quote quotation statement
    word remark happen latest news info information detail summary story page article role job profile biography
    bio person guy name real exact current now today thing situation question issue problem topic explained
    difference between versus vs really still ever just us get got give gave take took last lasted start
    long many much please find found show list all any some there since after before during into new recent
    big large small main key full complete whole entire allow control mean matter percent mr mrs ms
    went go came come wrote write written held hold attend part may must also against date
    former ex official chief head boss time away up out off over down
    yes yesterday tomorrow tonight week month man woman dude stuff going gone make made try seem already else
    again soon yet finally actually basically pls plz thx kind sort bit lot exactly simply quickly involve include
    relate describe own taken given kept meant same turn important age far short brief quick u ur too very per`,
  kinds: [
    [
      'event',
      /\b(when|since|where(?! do(?:es)? .* stands?\b)|how long|what happened|date|day)\b|\bwho (was|were|met|went|came|attended|sat|spoke|talked|negotiated|took part)\b/,
    ],
    [
      'person',
      /\b(who(?! (was|were|met|went|came|attended|sat|spoke|talked|negotiated|took part) )|whose|whom|guy|man|woman|head|boss|leader|ambassador|diplomat|envoy|advis[eo]r|aide|spokes\w+|lawyer|banker|businessman|general|founder|chairman)\b/,
    ],
    [
      'issue',
      /\b(wants?|demands?|position|stance|where do(?:es)? .* stands?|aims?|goals?|why|how much)\b|^(can|could|will|would|should|must)\b/,
    ],
  ],
  wantedFrom:
    / (?:wants?|demands?|asks?|needs?|gets?) (?:from|of|for|in|with|out of) (.+)$| (?:says?|said|thinks?|thought) (?:about|of|on) (.+)$|^who (?:is|are|was|were) .+ to (.+)$/,
  lastOfWhen: /^(?:when|where) .* (\w+)$/,
  site: {
    about: `trust trustworthy reliable credible credibility accurate accuracy true legit legitimate fake bias biased
      unbiased neutral impartial independent independence funded funding objective propaganda agenda honest ai artificial intelligence gpt chatgpt bot robot
      machine generated author editor owner behind run make made publisher sponsor ad ads advert advertising tracking
      tracker cookie cookies text content privacy policy gdpr data personal terms licence license copyright reuse republish permission error
      typo wrong report complain complaint feedback contact email imprint verify verified checked method know site
      website webpage briefing page`,
    updates: `change changed latest recent recently last new newest update updated edition version correction corrected
      outdated date revised revision fresh page site website briefing`,
    sources: `source evidence proof reference footnote citation cite number come get got take taken use used figure fact know based from
      page site website briefing`,
    'not-known': `unknown unclear uncertain missing yet page`,
    newsletter: `newsletter subscribe unsubscribe subscription email mail embed share block reader list site page`,
    print: `print printed printout printable pdf paper download offline save copy ebook epub kindle export version
      site page briefing`,
  },
  here: /\b(?:th(?:e|is|ese) (?:site|website|webpage|page|briefing|number|figure|fact|claim|quote)s?|(?:is|was|does|did) this|you|your)\b|\bthis$/,
  months: MONTHS,
  roles: [
    // `the second of December`
    ...DAYS.split(' ').map(
      (day, i) => [new RegExp(`\\b${day}(?: of)?(?= (?:${MONTH})\\b)`), `${i + 1}`] as const,
    ),
    [new RegExp(`\\b(?:early|late|mid|beginning of|end of) (?=(?:${MONTH})\\b)`), ''],
    [
      /(?<=^(?:who|(?:the )?(?:wo)?man|(?:the )?person) (?:\w+ )?)(?:run(?:s|ning)|in charge of|govern(?:s|ing)) (?=\w+$)/,
      'leader ',
    ],
    [/\bwho keeps\b/, 'who gets'],
    [
      /^how many (?:hours|minutes|days|weeks|months|years) (?=(?:did|do|does|has|have|was|were)\b)/,
      'how long ',
    ],
    [
      /^(?:(?:on|in|at) )?(?:which|what) (?:exact )?(?:day|date|month|year|time)(?= (?:did|do|does|was|were|is|are|has|have|will)\b)/,
      'when',
    ],
    [
      /^(?:(?:which|what) (?:meetings|talks) (?:took place|happened|were held|were there|have there been)|(?:all|every|(?:a )?list of(?: all)?) (?:the )?(?:meetings?|talks))(?: (?:so far|since|in|of) .+| \d{4}| so far)?$/,
      'who met whom',
    ],
    [/\bthe one (?=(?:with|who|that)\b)/, ''],
    [/\b(?:really|actually|exactly|basically|simply|honestly)\b/g, ''],
    [
      /\b(peace|truce|ceasefire|deal|agreement|settlement) (?:that|which|to) (?:holds?|sticks?|lasts?|endures?)\b/,
      'lasting $1',
    ],
    [/\b(?:voice|mouthpiece) of (?=(?:the )?\w+$)/, 'spokesman '],
    [
      /^(?:map|chart|graph|diagram|table|overview) of (?:the |all )?(?:meetings|talks)$/,
      'who met whom',
    ],
    [/\bcommander in chief\b/, 'president'],
    [/\bright hand(?: man)?\b/, 'aide'],
    [/\b(?:press|communications|media) (?:officer|secretary|chief)\b/, 'spokesman'],
    [/\bt(?:ak\w+|ook) (?:office|power)\b/, 'start'],
    [/\b(?:who )?(?:came|come|comes) up with\b/, 'who wrote'],
    [/\bwhat (\w+(?: \w+)?) (?:is|are|was|were) (?:really )?fighting for$/, '$1 aims'],
    [/\b(?:in )?(?:the )?year (?=\d{4}$)/, ''],
    [/\bmarried to (\w+)/, '$1 husband'],
    [/\bspeaks? (?:to (?:the )?(?:press|media|public|reporters) )?for\b/, 'spokesman'],
    [
      /\bspeakers?(?= (?:of|for)\b(?! (?:the )?(?:\w+ )?(?:parliament|house|assembly)))/,
      'spokesman',
    ],
    [/^who (?:met|meets?|spoke|speaks?|talk(?:s|ed)?)(?: to| with)? whom?$/, 'who met whom'],
    [/\b(?:dont|doesnt|didnt|nobody|no one|noone) (?:\w+ )?knows?\b/, 'unknown'],
    [/\bhead of state\b|\bin (?:power|office)\b/, 'president'],
    [/\b(?:pm|premier)\b/, 'prime minister'],
    [/\bwhat (?:comes|happens|follows) (?:now|after)\b/, 'what comes next'],
    [/\bask(?:s|ed|ing)? for\b|(?<=^what .*)(?:is|are|was|were) (?:really )?after$/, 'want'],
    [/(?<=^what (?:do|does|did|will|would|can|could) .*)\boffer$/, 'want'],
    [/\bfor (?:good|ever)\b/, 'lasting'],
    [/\b(?:me(?:e?t|eting) (?:\w+ )?half ?way|middle ground|give and take)\b/, 'compromise'],
    [/\b(?:have|has|had|need|needs|forced|asked) to give (?:up|away|in)$/, 'concede'],
    [/\bg(?:ives?|iving|iven|ave) (?:in|way)\b/, 'concede'],
    [
      /\b(?:wants?|hopes?|hoping|tr(?:y|ies|ying)|aims?) to (?:achieve|get|gain|reach|win)$/,
      'want',
    ],
    [/\b(?:(?:sa(?:y|id|ys) yes|agree[ds]?) to\b|sa(?:y|id|ys) yes$)/, 'accept'],
    [/\bsa(?:y|id|ys) no(?: to\b|$)/, 'reject'],
    [/\b(?:meet|meeting|talk)s? (?:again|planned)\b/, 'next meeting'],
    [/\bdaughters? husband\b/, 'son in law'],
    [/\b(?:sticking point|obstacle|hurdle)s?\b/, 'stumbling block'],
    [
      /^(?:why (?=.* not (?!there)))?(?:did|is|are|was|were|has|have) .* (?:t(?:ake|aking|aken) part|attend|involved|invited|present at|at the table|in the room)\b/,
      'attendees',
    ],
    [
      /^(?:is|are|was|were) \w+(?: \w+)? (?:there|(?:at|in) the (?:talk|meeting|negotiation)s?)$/,
      'attendees',
    ],
    [/^who represent(?:s|ed) \w+(?: \w+)?(?= at the (?:talk|meeting)s?\b|$)/, 'attendees'],
    [/^whom? \w+ (\w+(?: \w+)?) work(?:ing)? for$/, '$1 role'],
    [
      /^(?:why )?(?:is |are |was |were )?\w+ (?:absent|not (?:invited|present|there))$/,
      'attendees',
    ],
    [
      /^who (?:attended|participated|sat|was (?:there|present|at the table|in the room))(?= (?:on|for)\b|$)/,
      'attendees',
    ],
  ],
};
