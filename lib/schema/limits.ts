/** Most people saved by one command: what a rep can look over on one page. */
export const BATCH_LIMIT = 25;
