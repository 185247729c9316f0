/** Lands whose people English names by a word of another stem: one of a group stands for all. */
const GROUPS = [
  'Belgium Belgian Belgians',
  'Britain British Briton Britons',
  'Cyprus Cypriot Cypriots',
  'Czechia Czech Czechs',
  'Denmark Danish Dane Danes',
  'England English',
  'Finland Finnish Finn Finns',
  'France French',
  'Greenland Greenlandic Greenlander Greenlanders',
  'Ireland Irish',
  'Lebanon Lebanese',
  'Luxembourg Luxembourger',
  'Netherlands Holland Dutch',
  'Norway Norwegian Norwegians',
  'Philippines Philippine Filipino Filipinos',
  'Poland Polish Pole Poles',
  'Portugal Portuguese',
  'Scotland Scottish Scots Scot',
  'Serbia Serbian Serb Serbs',
  'Spain Spanish Spaniard Spaniards',
  'Sweden Swedish Swede Swedes',
  'Switzerland Swiss',
  'Thailand Thai Thais',
  'Turkey Turkish Turkiye Turk Turks',
  'Wales Welsh',
].map((words) => words.toLowerCase().split(' '));

const GROUP_OF = new Map(
  GROUPS.flatMap((words, group) => words.map((word) => [word, group] as const)),
);

/** What follows the short name of a land in that of its people: `Iran` and `Iranians`, `Peru` and `Peruvian`, `York` and `Yorkers`. */
const OF_SHORT = /^(?:n|an|ian|i|ese|lese|vian|er)s?$/;
const SHORT = 4;

/** Whether two words in small letters name a land and its people. */
export function isLandAndPeople(one: string, other: string): boolean {
  const group = GROUP_OF.get(one);
  if (group !== undefined && group === GROUP_OF.get(other)) return true;
  const [short = '', long = ''] = [one, other].sort((a, b) => a.length - b.length);
  return short.length === SHORT && long.startsWith(short) && OF_SHORT.test(long.slice(SHORT));
}
