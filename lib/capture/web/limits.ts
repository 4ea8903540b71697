/** Most people and firms of one page that are offered. */
export const MOST_DRAFTS = 200;
/** Most findings of one reader that are looked at. */
export const MOST_FINDINGS = 400;
/** Most addresses, numbers and links of one draft. */
export const MOST_VALUES = 8;
/** Most bare names that are offered where nothing better was found. */
export const MOST_BARE_NAMES = 20;
