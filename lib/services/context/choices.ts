import * as z from 'zod/mini';
import { readSettings } from '../../db/settings';
import { keepNote, withNote } from '../../platform/gesture';
import { grantedHosts, hostPattern } from '../../platform/hosts';
import { BUILT_IN_HOSTS } from '../../platform/manifest';
import { type SiteChoice, siteChoiceSchema } from '../../schema/siteChoice';
import type { Book } from '../book';
import { choiceFor, siteKeyOf } from './context';

const NOTE = 'choices';
const noteSchema = z.object({
  sites: z.record(z.string(), siteChoiceSchema),
  hosts: z.array(z.string()),
});
type Note = z.infer<typeof noteSchema>;

/** What holds before the first note: the two sites served from the start, each with its default. */
const NOTHING: Note = { sites: {}, hosts: [] };

/**
 * Where the sidebar of an address stands. Only served sites can have it in the page: anywhere else there
 * is none to show, so the browser's panel is what a rep means.
 */
export function choiceAt(url: string | null, { sites, hosts }: Note): SiteChoice {
  const siteKey = siteKeyOf(url);
  const pattern = url === null ? null : hostPattern(url);
  if (siteKey === null || pattern === null) return 'panel';
  const served = BUILT_IN_HOSTS.includes(pattern) || hosts.includes(pattern);
  return served ? choiceFor(siteKey, { sites }) : 'panel';
}

/**
 * A copy of the per-site choices for the one place that may not wait: a shortcut's panel opens in the
 * same turn or not at all, also when the press is what woke the background.
 */
export function createChoices({ db }: Book) {
  return {
    /** Writes the copy anew: after a start, and when settings or granted hosts changed. */
    warm: async (): Promise<void> => {
      const [{ sites }, hosts] = await Promise.all([readSettings(db), grantedHosts()]);
      await keepNote(NOTE, { sites, hosts });
    },
    /** Tells `then` the choice within the same gesture; before any wait. */
    within: (url: string | null, then: (choice: SiteChoice) => void): void =>
      withNote(NOTE, (value) => {
        const note = noteSchema.safeParse(value);
        then(choiceAt(url, note.success ? note.data : NOTHING));
      }),
  };
}

export type Choices = ReturnType<typeof createChoices>;
