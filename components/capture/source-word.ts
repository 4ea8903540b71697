import { i18n } from '#i18n';
import type { SourceHow } from '@/lib/schema/draft';

export function sourceWord(how: SourceHow): string {
  switch (how) {
    case 'sender':
      return i18n.t('capture.source.sender');
    case 'domain':
      return i18n.t('capture.source.domain');
    case 'signature':
      return i18n.t('capture.source.signature');
    case 'page':
      return i18n.t('capture.source.page');
    case 'file':
      return i18n.t('capture.source.file');
    case 'typed':
      return i18n.t('capture.source.typed');
  }
}
