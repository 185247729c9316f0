/** Small words of names of people, with a capital: `Le Goff`, `De Smedt`. */
export const PARTICLE =
  /^(?:Le|La|Les|De|Du|Des|Di|Da|Del|Della|Van|Von|Vom|Den|Der|Ten|Ter|El|Al|Bin|Ben|Mac)$/;
