import { i18n } from '#i18n';
import { Details } from '../backup/details';
import { JobProgress } from '../backup/job-progress';
import { failureText } from '../shell/words';
import { Button } from '../ui/button';
import { Card } from '../ui/card';
import { Notice } from '../ui/notice';
import { AlikeList } from './alike-list';
import { FaultList } from './fault-list';
import { ReportTable } from './report-table';
import { TwinList } from './twin-list';
import type { Import, Report } from './use-import';

const changesNothing = (report: Report): boolean =>
  [report.companies, report.contacts, report.orders].every(
    ({ new: added, changed }) => added + changed === 0,
  );

/** The dry run, then the import itself. */
export function CheckCard({ work }: { work: Import }) {
  const { check, write, report } = work;
  const failure = check.failure ?? write.failure;
  const running = check.busy ? check : write.busy ? write : null;
  return (
    <Card title={write.busy ? i18n.t('import.title') : i18n.t('import.check.title')}>
      <div className="grid gap-3 p-4 *:min-w-0">
        {!write.busy && <p className="text-ink-2">{i18n.t('import.check.text')}</p>}
        {running && <JobProgress progress={running.progress} onCancel={running.cancel} />}
        {!running && !report && (
          <div>
            <Button
              tone="primary"
              disabled={work.order() === null}
              onClick={() => void work.runCheck()}
            >
              {i18n.t('import.check.button')}
            </Button>
          </div>
        )}
        {!running && failure && failure.code !== 'cancelled' && (
          <Notice tone="bad" live>
            <p>{failureText(failure.code)}</p>
            <Details failure={failure} />
          </Notice>
        )}
        {report && !running && (
          <>
            <ReportTable report={report} />
            <TwinList report={report} />
            <FaultList report={report} />
            <AlikeList work={work} />
            {changesNothing(report) ? (
              <Notice live>{i18n.t('import.check.nothing')}</Notice>
            ) : (
              <div>
                <Button tone="primary" onClick={() => void work.runImport()}>
                  {i18n.t('import.check.run')}
                </Button>
              </div>
            )}
          </>
        )}
      </div>
    </Card>
  );
}
