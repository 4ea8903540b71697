import * as z from 'zod/mini';
import { idSchema, textSchema, timeSchema } from './base';
import { contactDraftSchema } from './draft';
import { pageEvidenceSchema } from './evidence';

/** Most people of one page that are offered. */
export const MOST_FOUND = 200;

/** Why a page could not be read. */
export const unreadableSchema = z.enum([
  /** A page of the browser itself, or of another extension. */
  'browser',
  /** The browser's own store of extensions, or another site it keeps closed. */
  'closed',
  /** A file of this computer; the browser asks for that apart. */
  'file',
  /** A PDF or picture: shown by the browser, not by a page. */
  'viewer',
  /** The browser let nothing in: an error page, a rule of the company, a page that is closed by now. */
  'refused',
]);
export type Unreadable = z.infer<typeof unreadableSchema>;

/** What the script in a page hands back; hostile until parsed. */
export const seenPageSchema = z.object({
  /** The kind of what is shown, such as text/html. */
  type: textSchema(200),
  evidence: pageEvidenceSchema,
});
export type SeenPage = z.infer<typeof seenPageSchema>;

/** What was pointed at: the whole page, what is selected in it, or one link. */
export const pointedSchema = z.enum(['page', 'selection', 'link']);

const at = z.int().check(z.gte(0), z.lt(MOST_FOUND));
const draftAt = z.object({
  /** Place among the people found; null for somebody typed by hand. */
  at: z.nullable(at),
  draft: contactDraftSchema,
});

export type DraftAt = z.infer<typeof draftAt>;

/** How far the rep got: choosing, looking one person over, or several as a table, done. */
export const captureStepSchema = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('list'), ticked: z.array(at).check(z.maxLength(MOST_FOUND)) }),
  z.object({ kind: z.literal('form'), person: draftAt }),
  z.object({
    kind: z.literal('table'),
    people: z.array(draftAt).check(z.minLength(1), z.maxLength(MOST_FOUND)),
  }),
  /** Saved; `person` is what stood in the form, should it be taken back. */
  z.object({ kind: z.literal('saved'), contactId: idSchema, person: draftAt }),
]);
export type CaptureStep = z.infer<typeof captureStepSchema>;

/** What was read in a tab, kept for as long as the tab is there. */
export const capturedSchema = z.object({
  /** null where nothing is kept */
  url: z.nullable(textSchema(4000)),
  /** When; tells one reading of a page from the next. */
  readAt: timeSchema,
  pointed: pointedSchema,
  problem: z.nullable(unreadableSchema),
  drafts: z.array(contactDraftSchema).check(z.maxLength(MOST_FOUND)),
  /** Where it is looked over: the popup keeps its own apart from the side panel. */
  place: z.enum(['popup', 'panel']),
  step: z.nullable(captureStepSchema),
});
export type Captured = z.infer<typeof capturedSchema>;
