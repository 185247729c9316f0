import type { FoundName } from '../story.ts';

/** Whether an article tells of somebody only as kin of another: `her son Pavel`. */
export const isOnlyKin = ({ roles }: Pick<FoundName, 'roles'>): boolean =>
  roles.length > 0 && roles.every(({ text }) => KIN.test(text));

const KIN =
  /(?<!\p{L})(?:wife|husband|widow|widower|father|mother|son|daughter|brother|sister|épouse|époux|mari|veuve|veuf|père|mère|fils|fille|frère|sœur|ehefrau|ehemann|witwer?|vater|mutter|sohn|tochter|bruder|schwester|мати|батько|син|донька|дочка|брат|сестра|вдова|вдівець)(?!\p{L})/iu;
