import { i18n } from '#i18n';
import type { Tier } from '@/lib/schema/base';
import type { ErrorCode } from '@/lib/schema/result';
import type { BadgeView } from '@/lib/schema/views/badge';

export function tierWord(tier: Tier | 'prospect'): string {
  switch (tier) {
    case 'VIP':
      return i18n.t('shell.tier.VIP');
    case 'Major':
      return i18n.t('shell.tier.Major');
    case 'Ordinary':
      return i18n.t('shell.tier.Ordinary');
    case 'Small':
      return i18n.t('shell.tier.Small');
    case 'prospect':
      return i18n.t('shell.tier.prospect');
  }
}

/** What went wrong, what is safe, what to do: never the raw message. */
export function failureText(code: ErrorCode): string {
  switch (code) {
    case 'bad-input':
      return i18n.t('shell.failed.badInput');
    case 'not-allowed':
      return i18n.t('shell.failed.notAllowed');
    case 'not-found':
      return i18n.t('shell.failed.notFound');
    case 'conflict':
      return i18n.t('shell.failed.conflict');
    case 'duplicate':
      return i18n.t('shell.failed.duplicate');
    case 'unavailable':
      return i18n.t('shell.failed.unavailable');
    case 'storage':
      return i18n.t('shell.failed.storage');
    case 'too-large':
      return i18n.t('shell.failed.tooLarge');
    case 'newer-version':
      return i18n.t('shell.failed.newerVersion');
    case 'damaged':
      return i18n.t('shell.failed.damaged');
    case 'other-database':
      return i18n.t('shell.failed.otherDatabase');
    case 'cancelled':
      return i18n.t('shell.failed.cancelled');
    case 'internal':
      return i18n.t('shell.failed.internal');
  }
}

/** A badge in words, for those who do not see it. */
export function badgeWords(badge: BadgeView): string {
  if (badge.state === 'unknown') return i18n.t('shell.badge.unknown');
  const tier = badge.prospect ? tierWord('prospect') : badge.tier && tierWord(badge.tier);
  const grade = badge.grade
    ? badge.provisional
      ? i18n.t('shell.badge.provisional', [badge.grade])
      : badge.grade
    : i18n.t('shell.badge.notRated');
  return [
    tier,
    grade,
    badge.state === 'company' && i18n.t('shell.badge.companyOnly'),
    badge.complaint && i18n.t('shell.badge.complaint'),
    badge.limit && i18n.t('shell.badge.limit'),
  ]
    .filter(Boolean)
    .join(', ');
}
