/** Whether a capital within a sentence makes a word a name in a language (BCP 47): in these, every noun has one. */
export const capitalsMakeNames = (language: string): boolean =>
  !/^(?:de|lb)(?:-|$)/i.test(language);
