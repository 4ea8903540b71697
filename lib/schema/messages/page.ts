import * as z from 'zod/mini';
import { refSchema, textSchema, timeSchema } from '../base';
import { cutRefs, cutText } from '../cut';
import { readingSchema } from '../page';
import { siteChoiceSchema } from '../siteChoice';

/** What happens between a page, its frames and the background; none of it writes to the book. */
export const pageSchemas = {
  'page.hello': z.object({ url: cutText(4000) }),
  'page.report': z.object({ url: cutText(4000), reading: readingSchema }),
  /** A badge or "+" was clicked. The native panel must open before any await. */
  'sidebar.open': z.object({
    ref: z.nullable(refSchema),
    name: z.nullable(cutText(400)),
    intent: z.enum(['show', 'capture', 'toggle']),
    /** The page's own copy of the per-site choice: a native panel must open before anything is read. */
    choice: siteChoiceSchema,
  }),
  /** The pointer rests on a badge: the tab's hover frame shows this person. */
  'hover.show': z.object({
    ref: refSchema,
    /** Who else stands there without a badge of their own. */
    others: z.optional(cutRefs(500)),
    /** A click could not open the browser's panel: say how it is opened instead of who this is. */
    hint: z.optional(z.boolean()),
  }),
  /** The embedded frame reports that it runs; `load` also fires for a refused frame. */
  'frame.ready': z.object({ part: z.enum(['sidebar', 'hover']) }),
  'sidebar.size': z.object({
    width: z.int().check(z.gte(320), z.lte(480)),
    collapsed: z.boolean(),
  }),
  /** Make `width` px of room at the right of the asking tab's page, or give it back with 0. */
  'page.room': z.object({ css: textSchema(8000) }),
  'tab.open': z.object({
    page: z.enum([
      'dashboard',
      'contact',
      'company',
      'options',
      'welcome',
      'rating',
      'import',
      'export',
      'backup',
      'duplicates',
      'contact-like',
      'company-like',
    ]),
    /** The customer of a rating, the person or company of their own page. */
    id: z.optional(textSchema(60)),
  }),
  /** A job of an extension page wrote to the book beside the background: everybody looks again. */
  'job.done': z.object({ kind: z.enum(['import', 'restore']) }),
  /** Write a backup to the downloads folder now, as the schedule would. */
  'backup.now': z.object({}),
  /** A page wrote, or could not write, a scheduled backup. */
  'backup.written': z.object({
    at: timeSchema,
    downloadId: z.nullable(z.int()),
    failure: z.nullable(textSchema(500)),
  }),
  'person.choose': z.object({
    ref: z.nullable(refSchema),
    intent: z.enum(['show', 'capture']),
    /** Which tab a panel or popup means, as it stands in none; without it the one in front there. */
    tabId: z.optional(z.int()),
    windowId: z.optional(z.int()),
  }),
  /** Structure without content, noted when an adapter does not recognise its page. */
  'drift.note': z.object({
    site: textSchema(40),
    selectors: z.array(textSchema(120)),
  }),
  'drift.list': z.object({}),
} as const;
