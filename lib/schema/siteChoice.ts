import * as z from 'zod/mini';

export const siteChoiceSchema = z.enum(['page', 'panel', 'off']);
/** Where the sidebar stands on a site: in the page, in the browser's side panel, or nowhere. */
export type SiteChoice = z.infer<typeof siteChoiceSchema>;
