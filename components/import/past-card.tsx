import { useCallback, useEffect, useState } from 'react';
import { i18n } from '#i18n';
import type { JobAnswer } from '@/lib/jobs/protocol';
import { Details } from '../backup/details';
import { JobProgress } from '../backup/job-progress';
import { useJob } from '../client/job';
import { figures } from '../shell/formats';
import { failureText } from '../shell/words';
import { Button } from '../ui/button';
import { Card } from '../ui/card';
import { Notice } from '../ui/notice';
import { TakenBack } from './taken-back';
import type { TakenBack as Taken } from './use-import';
import { kindWord } from './words';

type Past = JobAnswer<'import.past'>['imports'][number];

const totalOf = (past: Past, state: 'new' | 'changed'): number =>
  past.companies[state] + past.contacts[state] + past.orders[state];

function stateWord({ state, position, total, left }: Past, busy: boolean): string {
  if (state === 'undone')
    return left > 0
      ? i18n.t('imports.state.partly', left, [figures.count(left)])
      : i18n.t('imports.state.undone');
  if (state === 'done') return i18n.t('imports.state.done');
  // While a file is written, this may be the one; and none could be gone on with.
  if (busy) return '';
  return i18n.t('imports.state.stopped', [figures.count(position), figures.count(total)]);
}

function summary(past: Past): string {
  const parts = [
    i18n.t('imports.counts.new', [figures.count(totalOf(past, 'new'))]),
    i18n.t('imports.counts.changed', [figures.count(totalOf(past, 'changed'))]),
  ];
  if (past.faulty > 0) parts.push(i18n.t('imports.counts.faulty', [figures.count(past.faulty)]));
  return parts.join(' · ');
}

/** Files taken in before, each with the way back for all of it. `busy`: another job writes at the moment. */
export function PastCard({ busy, turn }: { busy: boolean; turn: unknown }) {
  const { run: list } = useJob('import.past');
  const undo = useJob('import.undo');
  const [imports, setImports] = useState<Past[]>([]);
  const [taken, setTaken] = useState<{ id: string; answer: Taken } | null>(null);
  const [undoing, setUndoing] = useState<string | null>(null);
  const look = useCallback(async () => {
    const answer = await list({});
    if (answer.ok) setImports(answer.value.imports);
  }, [list]);
  // biome-ignore lint/correctness/useExhaustiveDependencies: `turn` says when there may be another import
  useEffect(() => void look(), [look, turn]);
  const takeBack = async (importId: string) => {
    setTaken(null);
    setUndoing(importId);
    const answer = await undo.run({ importId });
    if (answer.ok) setTaken({ id: importId, answer: answer.value });
    setUndoing(null);
    await look();
  };
  if (imports.length === 0) return null;
  return (
    <Card title={i18n.t('imports.past.title')} note={figures.count(imports.length)}>
      <ul className="px-4 py-2">
        {imports.map((past) => (
          <li key={past.importId} className="grid gap-2 border-t border-line py-2 first:border-t-0">
            <div className="flex flex-wrap items-center gap-2">
              <span className="min-w-40 flex-1">
                <span className="block wrap-anywhere font-medium">{past.fileName}</span>
                <span className="block text-12 text-ink-3 tabular-nums">
                  {[
                    figures.momentLong(past.startedAt),
                    past.kind ? kindWord(past.kind) : '',
                    summary(past),
                    stateWord(past, busy),
                  ]
                    .filter(Boolean)
                    .join(' · ')}
                </span>
              </span>
              {past.undoable && undoing !== past.importId && (
                <Button
                  size="compact"
                  disabled={busy || undo.busy}
                  onClick={() => void takeBack(past.importId)}
                >
                  {i18n.t('imports.undo.button')}
                </Button>
              )}
            </div>
            {undoing === past.importId && undo.busy && (
              <JobProgress progress={undo.progress} onCancel={undo.cancel} />
            )}
            {taken?.id === past.importId && <TakenBack taken={taken.answer} />}
          </li>
        ))}
      </ul>
      {undo.failure && undo.failure.code !== 'cancelled' && (
        <div className="px-4 pb-4">
          <Notice tone="bad" live>
            <p>{failureText(undo.failure.code)}</p>
            <Details failure={undo.failure} />
          </Notice>
        </div>
      )}
    </Card>
  );
}
