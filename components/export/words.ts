import { i18n } from '#i18n';
import type { ExportFormat } from '@/lib/formats/export/write';

export interface FormatWords {
  name: string;
  /** What it is good for. */
  text: string;
}

export function formatWords(format: ExportFormat): FormatWords {
  switch (format) {
    case 'csv':
      return { name: i18n.t('export.format.csv'), text: i18n.t('export.format.csvText') };
    case 'google':
      return { name: i18n.t('export.format.google'), text: i18n.t('export.format.googleText') };
    case 'vcard4':
      return { name: i18n.t('export.format.vcard4'), text: i18n.t('export.format.vcard4Text') };
    case 'vcard3':
      return { name: i18n.t('export.format.vcard3'), text: i18n.t('export.format.vcard3Text') };
    case 'json':
      return { name: i18n.t('export.format.json'), text: i18n.t('export.format.jsonText') };
  }
}
