/**
 * The order of the cascade layers. It stands first in every page, since the order in which a bundler joins
 * style sheets is not ours. Allowed in the CSP by its hash.
 */
export const LAYERS = '@layer tokens,reset,base,prose,layout,components,print';
