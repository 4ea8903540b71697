import { i18n } from '#i18n';
import { JobProgress } from '../backup/job-progress';
import { figures } from '../shell/formats';
import { Button } from '../ui/button';
import { Card } from '../ui/card';
import type { Import, Preview } from './use-import';

/** The file chosen is one whose import was interrupted: going on takes in only the rest. */
export function ResumeCard({
  work,
  unfinished,
}: {
  work: Import;
  unfinished: NonNullable<Preview['unfinished']>;
}) {
  const { position, total, startedAt } = unfinished;
  const { write } = work;
  return (
    <Card title={i18n.t('imports.resume.title')}>
      <div className="grid gap-3 p-4 *:min-w-0">
        <p>
          {i18n.t('imports.resume.text', [
            figures.momentLong(startedAt),
            figures.count(position),
            figures.count(total),
          ])}
        </p>
        {write.busy ? (
          <JobProgress progress={write.progress} onCancel={write.cancel} />
        ) : (
          <div className="flex flex-wrap gap-2">
            <Button tone="primary" onClick={() => void work.goOn()}>
              {i18n.t('imports.resume.button')}
            </Button>
          </div>
        )}
      </div>
    </Card>
  );
}
