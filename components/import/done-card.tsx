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
import type { Import, Outcome } from './use-import';

function Said({ outcome, undone }: { outcome: Outcome; undone: boolean }) {
  if (undone)
    return (
      <Notice tone="good" live>
        {i18n.t('import.done.undone')}
      </Notice>
    );
  if (!outcome.stopped)
    return (
      <Notice tone="good" live>
        {i18n.t('import.done.all')}
      </Notice>
    );
  const { stopped } = outcome;
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
  const { undo, undone } = work;
  const [progress, failure] = [undo.progress, undo.failure];
  const triedInVain = !undo.busy && !undone && work.leftBehind;
  return (
    <Card title={i18n.t('import.done.title')}>
      <div className="grid gap-3 p-4 *:min-w-0">
        <Said outcome={outcome} undone={undone} />
        {!undone && !outcome.stopped && <ReportTable report={outcome} />}
        {!undone && <FaultList report={outcome} />}
        {undo.busy && <JobProgress progress={progress} onCancel={undo.cancel} />}
        {triedInVain && <Notice tone="warn">{i18n.t('import.done.partly')}</Notice>}
        {failure && (
          <Notice tone="bad" live>
            <p>{failureText(failure.code)}</p>
            <Details failure={failure} />
          </Notice>
        )}
        {!undo.busy && (
          <div className="flex flex-wrap gap-2">
            <Button onClick={work.startOver}>{i18n.t('import.done.another')}</Button>
            {!undone && outcome.undoIds.length > 0 && (
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
