/** Key of the reader's choice in localStorage: `light` or `dark`; absent, the system decides. */
export const THEME_KEY = 'briefing-theme';

/** Runs in the head before anything is painted, so that a chosen theme never flashes. Allowed in the CSP by its hash. */
export const EARLY_THEME = `try{var t=localStorage.getItem('${THEME_KEY}');if(t)document.documentElement.dataset.theme=t}catch{}`;
