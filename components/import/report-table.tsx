import { i18n } from '#i18n';
import { CountTable } from '../backup/count-table';
import { tableWord } from '../backup/words';
import type { Report } from './use-import';

/** How many records are new, change or stay; kinds the file does not speak of are left out. */
export function ReportTable({ report }: { report: Report }) {
  const tables = (['companies', 'contacts', 'orders'] as const).filter((table) => {
    const { new: added, changed, same } = report[table];
    return added + changed + same > 0;
  });
  return (
    <CountTable
      label={i18n.t('import.check.title')}
      head={[
        i18n.t('import.check.records'),
        i18n.t('import.check.new'),
        i18n.t('import.check.changed'),
        i18n.t('import.check.same'),
      ]}
      rows={tables.map((table) => ({
        key: table,
        name: tableWord(table),
        counts: [report[table].new, report[table].changed, report[table].same],
      }))}
    />
  );
}
