import { i18n } from '#i18n';
import type { Phone } from '@/lib/schema/draft';

export function kindWord(kind: Phone['kind']): string {
  switch (kind) {
    case 'work':
      return i18n.t('capture.kind.work');
    case 'mobile':
      return i18n.t('capture.kind.mobile');
    case 'fax':
      return i18n.t('capture.kind.fax');
    case 'other':
      return i18n.t('capture.kind.other');
  }
}
