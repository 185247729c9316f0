const MAKER =
  /^(?:auto|car|chip|drug|plane|aircraft|engine|truck|steel|arms|weapons|gun|phone|toy|tyre|tire|vaccine|software|game|battery|turbine|train|chocolate|paper|cement|glass|furniture)-?makers?$/;

/** `carmaker`, `tyre-makers`: companies, where a filmmaker is somebody. */
export const isMaker = (word: string): boolean => MAKER.test(word);
