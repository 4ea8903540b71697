import { readSettings } from '../../db/settings';
import type { SiteChoice } from '../../schema/settings';
import type { Book } from '../book';
import { choiceFor, siteKeyOf } from './context';

/**
 * A copy of the per-site choices for the one place that may not wait: a shortcut's panel opens in the
 * same turn or not at all. Only a convenience: after a sleep it is read anew, and until then every
 * site is taken to have its sidebar in the page.
 */
export function createChoices({ db }: Book) {
  let settings: Awaited<ReturnType<typeof readSettings>> | null = null;
  const warm = async (): Promise<void> => {
    settings = await readSettings(db);
  };
  return {
    warm,
    now: (url: string | null): SiteChoice => {
      const siteKey = siteKeyOf(url);
      if (siteKey === null) return 'panel';
      return settings === null ? 'page' : choiceFor(siteKey, settings);
    },
  };
}

export type Choices = ReturnType<typeof createChoices>;
