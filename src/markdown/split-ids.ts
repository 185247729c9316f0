/** The ids in a text of an attribute, apart by commas or spaces: `"4,15"`, `"un-es-11-4 un-es-11-1"`. */
export const splitIds = (text = ''): string[] => text.split(/[\s,]+/).filter(Boolean);
