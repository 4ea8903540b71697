import { Undo2 } from 'lucide-react';
import { useState } from 'react';
import { i18n } from '#i18n';
import { useJob } from '../client/job';
import { figures } from '../shell/formats';
import { failureText } from '../shell/words';
import { Button } from '../ui/button';
import { Card } from '../ui/card';
import { Notice } from '../ui/notice';
import { Details } from './details';
import { JobProgress } from './job-progress';

/** The way back from a restore, also days later. */
export function EarlierCard({ at, onUndone }: { at: number; onUndone: () => void }) {
  const { run, busy, progress, failure } = useJob('restore.undo');
  const [done, setDone] = useState(false);
  const putBack = async () => {
    setDone(false);
    const answer = await run({});
    setDone(answer.ok);
    if (answer.ok) onUndone();
  };
  return (
    <Card title={i18n.t('backup.earlier.title')}>
      <div className="grid gap-3 p-4 *:min-w-0">
        <p className="text-ink-2">{i18n.t('backup.earlier.text', [figures.momentLong(at)])}</p>
        {busy ? (
          <JobProgress progress={progress} />
        ) : (
          <div>
            <Button icon={<Undo2 aria-hidden />} onClick={() => void putBack()}>
              {i18n.t('backup.earlier.button')}
            </Button>
          </div>
        )}
        {failure && (
          <Notice tone="bad" live>
            <p>{failureText(failure.code)}</p>
            <Details failure={failure} />
          </Notice>
        )}
        {done && (
          <Notice tone="good" live>
            {i18n.t('backup.earlier.done')}
          </Notice>
        )}
      </div>
    </Card>
  );
}
