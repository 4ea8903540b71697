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
    case 'linkedin':
      return i18n.t('capture.source.linkedin');
    case 'h-card':
    case 'json-ld':
    case 'microdata':
    case 'rdfa':
      return i18n.t('capture.source.marked');
    case 'open-graph':
      return i18n.t('capture.source.openGraph');
    case 'link':
      return i18n.t('capture.source.link');
    case 'text':
      return i18n.t('capture.source.text');
    case 'selection':
      return i18n.t('capture.source.selection');
  }
}
