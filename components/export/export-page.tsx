import { Download } from 'lucide-react';
import { useState } from 'react';
import { i18n } from '#i18n';
import { type ExportFormat, exportFiles } from '@/lib/formats/export/write';
import { stamp } from '@/lib/formats/stamp';
import type { JobAnswer } from '@/lib/jobs/protocol';
import { type ExportFilter, wholeBook } from '@/lib/schema/exportFilter';
import { Details } from '../backup/details';
import { JobProgress } from '../backup/job-progress';
import { saveFile } from '../backup/save-file';
import { useJob } from '../client/job';
import { figures } from '../shell/formats';
import { PageFrame } from '../shell/page-frame';
import { failureText } from '../shell/words';
import { Button } from '../ui/button';
import { Card } from '../ui/card';
import { Notice } from '../ui/notice';
import { FilterCard } from './filter-card';
import { FormatCard } from './format-card';

interface Saved extends JobAnswer<'contacts.export'> {
  name: string;
}

function Outcome({ saved }: { saved: Saved }) {
  const { count, of, name, file } = saved;
  if (count === 0) return <Notice live>{i18n.t('export.nobody')}</Notice>;
  return (
    <Notice
      tone="good"
      live
      action={
        <Button size="compact" onClick={() => saveFile(file, name)}>
          {i18n.t('export.again')}
        </Button>
      }
    >
      {i18n.t('export.done', count, [figures.count(count), figures.count(of), name])}
    </Notice>
  );
}

/** Contacts of the book in a file for other programs: which file, who, and out it goes. */
export default function ExportPage() {
  const { run, cancel, busy, progress, failure } = useJob('contacts.export');
  const [format, setFormat] = useState<ExportFormat>('csv');
  const [filter, setFilter] = useState<ExportFilter>(wholeBook);
  const [saved, setSaved] = useState<Saved | null>(null);
  const choose = <Value,>(set: (value: Value) => void) => {
    return (value: Value) => {
      setSaved(null);
      set(value);
    };
  };
  const start = async () => {
    setSaved(null);
    const answer = await run({ format, filter });
    if (!answer.ok) return;
    const { createdAt, count, file } = answer.value;
    const name = `dangol-contacts-${stamp(createdAt)}.${exportFiles[format].extension}`;
    if (count > 0) saveFile(file, name);
    setSaved({ ...answer.value, name });
  };
  return (
    <PageFrame title={i18n.t('export.title')}>
      <FormatCard value={format} disabled={busy} onChange={choose(setFormat)} />
      <FilterCard filter={filter} disabled={busy} onChange={choose(setFilter)} />
      {busy ? (
        <JobProgress progress={progress} onCancel={cancel} />
      ) : (
        <div>
          <Button tone="primary" icon={<Download aria-hidden />} onClick={() => void start()}>
            {i18n.t('export.button')}
          </Button>
        </div>
      )}
      {failure && failure.code !== 'cancelled' && (
        <Notice tone="bad" live>
          <p>{failureText(failure.code)}</p>
          <Details failure={failure} />
        </Notice>
      )}
      {saved && <Outcome saved={saved} />}
      <Card title={i18n.t('export.rest.title')}>
        <div className="grid justify-items-start gap-2 p-4">
          <p className="text-ink-2">{i18n.t('export.rest.text')}</p>
          <a href="#/backup">{i18n.t('export.rest.link')}</a>
        </div>
      </Card>
    </PageFrame>
  );
}
