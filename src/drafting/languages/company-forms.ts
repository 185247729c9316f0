import { words } from './language.ts';

/** Forms of companies in any country, as the last word of a name, without dots. */
const COMPANY_FORMS = words(
  'inc ltd limited plc llc llp lp co corp corporation company sa sas sarl srl spa nv bv ag gmbh kg se oyj oy ab asa as aps kk pty pte bhd jsc pjsc ооо тов пат прат',
);

/** Whether a word of a name is the form of a company: `Inc.`, `S.A.`; not a surname such as Co or As. */
export const isCompanyForm = (text: string): boolean =>
  COMPANY_FORMS.has(text.toLowerCase().replaceAll('.', '')) &&
  (text === text.toUpperCase() ? text.length > 1 : /^\p{Lu}\p{Ll}{1,}(?:\.|$)/u.test(text)) &&
  !/^(?:As|Se|Sa|Ag|Spa|Ab|Lp|Co|Company|Kg)$/.test(text);
