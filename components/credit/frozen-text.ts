import { i18n } from '#i18n';
import type { SavedRating } from '@/lib/messages/protocol';
import { figures } from '../shell/formats';

/** Who froze a rating and when; a rating of old may name nobody. */
export function frozenText({ ratedBy, savedAt }: Pick<SavedRating, 'ratedBy' | 'savedAt'>): string {
  const when = figures.momentLong(savedAt);
  return ratedBy ? i18n.t('rated.by', [ratedBy, when]) : i18n.t('rated.byNobody', [when]);
}
