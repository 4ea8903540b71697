import { i18n } from '#i18n';
import type { Progress } from '@/lib/jobs/control';
import { figures } from '../shell/formats';
import { Button } from '../ui/button';
import { Meter } from '../ui/meter';
import { phaseWord } from './words';

interface JobProgressProps {
  progress: Progress | null;
  /** Left out where there is nothing to stop between two steps. */
  onCancel?: () => void;
}

/** How far long work is, and the way to stop it. */
export function JobProgress({ progress, onCancel }: JobProgressProps) {
  if (!progress) return null;
  const { phase, done, of } = progress;
  const count =
    of > 0 ? i18n.t('backup.phase.count', [figures.count(done), figures.count(of)]) : '';
  return (
    <div className="grid gap-2">
      <div className="flex min-h-control items-center gap-3">
        <span role="status" className="flex-1">
          {phaseWord(phase)} <span className="text-ink-3 tabular-nums">{count}</span>
        </span>
        {onCancel && <Button onClick={onCancel}>{i18n.t('backup.stop')}</Button>}
      </div>
      {of > 0 && <Meter label={phaseWord(phase)} value={done} max={of} text={count} />}
    </div>
  );
}
