import { i18n } from '#i18n';
import type { Duplicate } from '@/lib/schema/views/sidebar';

/** Why somebody of the book may be the one captured. */
export function duplicateText({ reason, name, company }: Duplicate): string {
  const who = company ? `${name} (${company})` : name;
  switch (reason) {
    case 'same-address':
      return i18n.t('capture.duplicate.sameAddress', [who]);
    case 'same-linkedin':
      return i18n.t('capture.duplicate.sameLinkedin', [who]);
    case 'same-phone':
      return i18n.t('capture.duplicate.samePhone', [who]);
    case 'same-name-and-company':
      return i18n.t('capture.duplicate.sameNameAndCompany', [who]);
  }
}
