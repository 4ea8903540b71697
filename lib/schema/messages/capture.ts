import * as z from 'zod/mini';
import { captureStepSchema } from '../captured';

/** A page in a tab: by the tab, or the one in front of a window; a frame always means its own tab. */
const where = { tabId: z.optional(z.int()), windowId: z.optional(z.int()) };

/** Reading people from a page the rep pointed at; none of it writes to the book. */
export const captureSchemas = {
  /** Reads the page now, for the popup or the panel; only after the rep's click does the browser let us in. */
  'capture.read': z.object({ ...where, place: z.optional(z.literal('panel')) }),
  /** What was read before and not yet saved or put away. */
  'capture.get': z.object(where),
  /** How far the rep got with it, or that it goes on in the side panel. */
  'capture.keep': z.object({
    ...where,
    step: z.optional(z.nullable(captureStepSchema)),
    place: z.optional(z.literal('panel')),
  }),
  'capture.drop': z.object(where),
} as const;
