import { i18n } from '#i18n';
import { defaultSettings } from '@/lib/schema/defaults';
import { useQuery } from '../client/query';
import { PageFrame } from '../shell/page-frame';
import { CheckCard } from './check-card';
import { ColumnsCard } from './columns-card';
import { DoneCard } from './done-card';
import { FileCard } from './file-card';
import { PastCard } from './past-card';
import { ResumeCard } from './resume-card';
import { UnlinkedCard } from './unlinked-card';
import { useImport } from './use-import';

/** Customers, orders and contacts from a file: choose, look, try, take in, take back. */
export default function ImportPage() {
  const settings = useQuery('settings.get', {});
  const work = useImport(settings.value?.baseCurrency ?? defaultSettings.baseCurrency);
  const { table, readings, outcome, report, check, write } = work;
  // Progress stands where the work was begun: beside the check of the file, or where it is gone on with.
  const goesOn = write.busy && report === null && table?.unfinished;
  const mayGoOn = table?.unfinished && !check.busy && !(write.busy && report);
  return (
    <PageFrame title={i18n.t('import.title')}>
      {outcome ? (
        <DoneCard work={work} outcome={outcome} />
      ) : (
        <>
          <FileCard work={work} />
          {mayGoOn && table.unfinished && <ResumeCard work={work} unfinished={table.unfinished} />}
          {table && readings && (
            <>
              <ColumnsCard work={work} table={table} readings={readings} />
              {!goesOn && <CheckCard work={work} />}
            </>
          )}
        </>
      )}
      <PastCard busy={write.busy || work.undo.busy} turn={work.turn} />
      <UnlinkedCard />
    </PageFrame>
  );
}
