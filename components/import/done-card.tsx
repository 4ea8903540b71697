import { Undo2 } from 'lucide-react';
import { i18n } from '#i18n';
import { Details } from '../backup/details';
import { JobProgress } from '../backup/job-progress';
import { failureText } from '../shell/words';
import { Button } from '../ui/button';
import { Card } from '../ui/card';
import { Notice } from '../ui/notice';
import { FaultList } from './fault-list';
import { ReportTable } from './report-table';
import { TakenBack } from './taken-back';
import type { Import, Outcome } from './use-import';

function Said({ outcome }: { outcome: Outcome }) {
  const { stopped } = outcome;
  if (!stopped)
    return (
      <Notice tone="good" live>
        {i18n.t('import.done.all')}
      </Notice>
    );
  return (
    <Notice tone="warn" live>
      <p>{i18n.t('import.done.stopped')}</p>
      {stopped.code !== 'cancelled' && (
        <>
          <p>{failureText(stopped.code)}</p>
          <Details failure={stopped} />
        </>
      )}
    </Notice>
  );
}

/** What was taken in, and the way back for all of it. */
export function DoneCard({ work, outcome }: { work: Import; outcome: Outcome }) {
  const { undo, write, taken } = work;
  const failure = undo.failure;
  const { busy } = undo;
  const gone = taken !== null && taken.stopped === null;
  const cut = outcome.stopped !== null && taken === null;
  // Gone on with, it is no longer stopped, and its figures move.
  if (write.busy)
    return (
      <Card title={i18n.t('import.title')} note={work.file?.name}>
        <div className="p-4">
          <JobProgress progress={write.progress} onCancel={write.cancel} />
        </div>
      </Card>
    );
  return (
    <Card title={cut ? i18n.t('import.done.stoppedTitle') : i18n.t('import.done.title')}>
      <div className="grid gap-3 p-4 *:min-w-0">
        {taken ? <TakenBack taken={taken} /> : <Said outcome={outcome} />}
        {!taken && <ReportTable report={outcome} />}
        {!taken && <FaultList report={outcome} />}
        {undo.busy && <JobProgress progress={undo.progress} onCancel={undo.cancel} />}
        {failure && (
          <Notice tone="bad" live>
            <p>{failureText(failure.code)}</p>
            <Details failure={failure} />
          </Notice>
        )}
        {!busy && (
          <div className="flex flex-wrap gap-2">
            {cut && (
              <Button tone="primary" onClick={() => void work.resume(outcome.importId)}>
                {i18n.t('import.done.goOn')}
              </Button>
            )}
            <Button onClick={work.startOver}>{i18n.t('import.done.another')}</Button>
            {!gone && (
              <Button
                tone="quiet"
                icon={<Undo2 aria-hidden />}
                onClick={() => void work.takeBack()}
              >
                {i18n.t('import.done.undo')}
              </Button>
            )}
          </div>
        )}
      </div>
    </Card>
  );
}
