import { useState } from 'react';
import { i18n } from '#i18n';
import { ask } from '@/lib/messages/client';
import type { DriftNote } from '@/lib/messages/protocol';
import type { SidebarContext } from '@/lib/schema/views/sidebar';
import { Button } from '../ui/button';
import { copyText } from '../ui/copy-text';
import { Notice } from '../ui/notice';

const written = (note: DriftNote): string =>
  [
    `site: ${note.site}`,
    `at: ${new Date(note.at).toISOString()}`,
    `not matched: ${note.selectors.join(', ') || '-'}`,
    note.structure,
  ].join('\n');

function NewLayout({ site, onSearch }: { site: string | null; onSearch: () => void }) {
  const [outcome, setOutcome] = useState<string | null>(null);
  const report = async () => {
    const reply = await ask('drift.list', {});
    const notes = reply.ok ? reply.value : [];
    const note = notes.filter((one) => one.site === site).at(-1) ?? notes.at(-1);
    if (!note) return setOutcome(i18n.t('sidebar.page.noReport'));
    const copied = await copyText(written(note));
    setOutcome(copied ? i18n.t('sidebar.page.reported') : i18n.t('shell.notCopied'));
  };
  return (
    <Notice
      tone="warn"
      title={i18n.t('sidebar.page.unrecognisedTitle')}
      action={
        <div className="flex flex-wrap gap-1.5">
          <Button size="compact" onClick={onSearch}>
            {i18n.t('sidebar.page.byHand')}
          </Button>
          <Button size="compact" onClick={() => void report()}>
            {i18n.t('sidebar.page.report')}
          </Button>
        </div>
      }
    >
      {i18n.t('sidebar.page.unrecognised')}
      {outcome && (
        <p role="status" className="mt-1 text-ink-2">
          {outcome}
        </p>
      )}
    </Notice>
  );
}

interface PageNotesProps {
  context: SidebarContext;
  overlay: boolean;
  onSearch: () => void;
}

/** What must be known about the page itself, said once and calmly. */
export function PageNotes({ context, overlay, onSearch }: PageNotesProps) {
  const unrecognised = context.problem === 'unrecognised';
  const reading = context.problem === 'loading' || context.problem === 'stale';
  if (!overlay && !context.private && !unrecognised && !reading) return null;
  return (
    <div className="grid gap-2 border-b border-line px-4 py-2">
      {overlay && <p className="text-12 text-ink-3">{i18n.t('sidebar.overlay')}</p>}
      {reading && (
        <div className="flex items-center justify-between gap-2 text-12 text-ink-3">
          <p role="status">
            {i18n.t(context.site === 'linkedin' ? 'linkedin.reading' : 'sidebar.page.stillLoading')}
          </p>
          <Button size="compact" tone="quiet" onClick={onSearch}>
            {i18n.t('sidebar.page.byHand')}
          </Button>
        </div>
      )}
      {context.private && <Notice>{i18n.t('sidebar.private')}</Notice>}
      {unrecognised && <NewLayout site={context.site} onSearch={onSearch} />}
    </div>
  );
}
