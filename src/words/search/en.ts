import type { SearchWords } from '../search-words.ts';

/** What a search knows of English. */
export const SEARCH_WORDS: SearchWords = {
  stopWords: `a an and are as at be been but by can could did do does for from had has have how i in is it its me my
    no not of on or should so than that the their them there they this to was we were what when where which who whom
    whose why will with would you your about tell explain define meaning mean he she him his her if isnt arent wasnt
    werent dont doesnt didnt cant couldnt wont wouldnt shouldnt hasnt havent hadnt whats whos wheres whens whys hows
    thats theyre im am being anything something nothing both according`,
  phrases:
    /\b(how (?:many|much|old|far|often)|since when|t(?:ak\w+|ook) (?:place|part))\b|^how long\b|(?<=^how long .*)\b(?:last(?:ed)?|take|took)$/g,
  opening: /^(how \w+|when|since when|why|where|who)\b/,
  same: {
    want: 'demand condition aim goal objective',
    position: 'stance view stand',
    talk: 'meeting negotiation discussion conversation',
    start: 'begin began begun',
    freeze: 'froze frozen',
    fight: 'fought',
    next: 'another',
    troop: 'soldier army',
    envoy: 'representative emissary',
    leader: 'head boss chief ruler',
    money: 'cash fund',
    die: 'dead death dying died kill',
    error: 'mistake',
    man: 'guy dude',
    plan: 'proposal offer',
    reliable: 'trust credible',
    silence: 'silent',
    president: 'prez',
    nuclear: 'nuke atomic',
    result: 'outcome',
    deal: 'agreement accord pact',
    know: 'known',
    2: 'two',
    3: 'three',
    4: 'four',
    5: 'five',
    6: 'six',
    7: 'seven',
    8: 'eight',
    9: 'nine',
    10: 'ten',
  },
  apart: /(or|at)e?s?$/,
  stem: (word) => {
    // `vote`, as `votes` and `voted`.
    if (word.length < 5) return word.replace(/(?<=^[a-z]{2}[^iswu])s$|(?<=^[a-z]{3})e$/, '');
    const one = word
      .replace(/ie[ds]$/, 'y')
      .replace(/(?<![su])s$/, '')
      .replace('iz', 'is')
      // `verify` and `verification`.
      .replace(/if(ication|y)$/, 'if')
      // `invasion` and `invade`, `concession` and `concede`; `defense` and `defence`.
      .replace(/(?<=^..+[aeiu])s?sion$/, 'de')
      .replace(/nse$/, 'nce');
    const bare = one.replace(
      /(?<=^....*)(at(?:ion|or|ed?|ing)|ion|(?<!^last)ing|(?<!com)e?ment|ed|(?<!^off)er|e)$/,
      '',
    );
    // `begin` and `beginning`, `stop` and `stopped`.
    const single = bare === one ? one : bare.replace(/(?<=^...+)([bdgmnprt])\1$/, '$1');
    // `cancel` and `cancelled`.
    return single.replace(/(?<=^.{4,})ll$/, 'l');
  },
};
