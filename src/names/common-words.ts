/** English words that are surnames or given names as well; in running text their case and neighbours decide. */
const WORDS = new Set(
  `art banks baker bath bell best bill bishop black bond booth bowl bridge brook brown bush carter chance
  charity chase christian church clay close cole cook cooper cross dale day dean drew duke earl english faith field
  fisher fleet ford forest fox frank french gates grace grant gray green grey hall hand hart hill holly hope hunt
  hunter ivy jack joy judge justice king knight lance lane law little long love major mark marsh mason mercy miles
  miller moody moon noble north nice pace page park pat pearl polish pope potter power price prince read reading
  rich rob rock rose rush short small smart smith south stone strange street summer sue swift temple turkey
  turner wade walker ward waters wells west white will winter wise wolf wood woods young`.split(
    /\s+/,
  ),
);

const MONTHS = new Set(
  'january february march april may june july august september october november december'.split(
    ' ',
  ),
);

/** After these a month is a month: `in May`, `since early May`. */
const BEFORE_MONTH =
  /\b(?:in|on|of|since|until|till|by|from|to|during|before|after|last|next|this|early|mid|late)[\s-]+$/i;

/** Whether a name is one word that text also uses as a common word or a month. */
export const isCommonWord = (name: string): boolean =>
  WORDS.has(name.toLowerCase()) || MONTHS.has(name.toLowerCase());

/**
 * Whether such a word stands for its name at one place of a text: in the name’s own case, not where a sentence
 * begins (anything has a capital there), and a month not beside a number or after a word such as "in".
 */
export function standsAsName(text: string, start: number, end: number, name: string): boolean {
  if (text.slice(start, end) !== name) return false;
  const before = text.slice(0, start);
  const after = text.slice(end);
  if (/^['’]s\b/.test(after)) return true;
  if (/(?:^|[.!?:]\s+)["“‘']?$/.test(before)) return false;
  if (!MONTHS.has(name.toLowerCase())) return true;
  return (
    !/\d(?:st|nd|rd|th)?\s*$/.test(before) && !/^[\s,]*\d/.test(after) && !BEFORE_MONTH.test(before)
  );
}
