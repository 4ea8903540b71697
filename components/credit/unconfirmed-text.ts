import { i18n } from '#i18n';
import type { Unconfirmed } from '@/lib/schema/credit';

/** Why terms are unconfirmed, and whose they are at most. */
export const unconfirmedText = ({ under, atMost }: Unconfirmed): string =>
  i18n.t('credit.policy.unconfirmed', [String(under), atMost]);
