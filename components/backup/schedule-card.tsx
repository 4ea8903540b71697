import { useState } from 'react';
import { i18n } from '#i18n';
import { ask } from '@/lib/messages/client';
import { askForDownloads } from '@/lib/platform/downloads';
import type { BackupPlan } from '@/lib/schema/settings';
import { useCommand } from '../client/command';
import { useJob } from '../client/job';
import { useQuery } from '../client/query';
import { FailureNotice } from '../shell/failure-notice';
import { figures } from '../shell/formats';
import { Button } from '../ui/button';
import { Card } from '../ui/card';
import { Field } from '../ui/field';
import { Notice } from '../ui/notice';
import { Select } from '../ui/select';
import { isComplete, nothingTyped, PassphraseFields } from './passphrase-fields';

const INTERVALS = [0, 1, 7, 14, 30];
const KEEP = [3, 7, 14, 30];
const REMIND = [0, 7, 14, 30, 90];

const daysWord = (days: number): string =>
  days === 0 ? i18n.t('schedule.never') : i18n.t('schedule.days', days, [figures.count(days)]);
const withOwn = (choices: readonly number[], own: number): number[] =>
  [...new Set([...choices, own])].sort((a, b) => a - b);

/** Whether scheduled files are encrypted, with the way to change it. */
function Locking({ locked, onChanged }: { locked: boolean; onChanged: () => void }) {
  const { run, busy, failure } = useJob('backup.secret');
  const [typed, setTyped] = useState(nothingTyped);
  const [open, setOpen] = useState(false);
  const keep = async (passphrase: string | null) => {
    const answer = await run({ passphrase });
    if (!answer.ok) return;
    setTyped(nothingTyped);
    setOpen(false);
    onChanged();
  };
  return (
    <div className="grid gap-3 border-t border-line pt-3">
      <p>{locked ? i18n.t('schedule.locked') : i18n.t('schedule.plain')}</p>
      {open && <PassphraseFields typed={typed} onChange={setTyped} />}
      <div className="flex flex-wrap gap-2">
        {open ? (
          <>
            <Button
              tone="primary"
              disabled={busy || !isComplete(typed)}
              onClick={() => void keep(typed.passphrase)}
            >
              {i18n.t('schedule.lock')}
            </Button>
            <Button tone="quiet" onClick={() => setOpen(false)}>
              {i18n.t('schedule.cancel')}
            </Button>
          </>
        ) : (
          <Button onClick={() => setOpen(true)}>
            {locked ? i18n.t('schedule.newPassphrase') : i18n.t('schedule.encrypt')}
          </Button>
        )}
        {locked && !open && (
          <Button tone="quiet" disabled={busy} onClick={() => void keep(null)}>
            {i18n.t('schedule.unlock')}
          </Button>
        )}
      </div>
      <FailureNotice failure={failure} />
    </div>
  );
}

/** Backups by themselves: how often, how many are kept, and when to remind. */
export function ScheduleCard() {
  const state = useQuery('backup.state', {});
  const { run, failure } = useCommand('settings.change');
  const [refused, setRefused] = useState(false);
  const [writing, setWriting] = useState(false);
  if (!state.value) return null;
  const { plan, scheduledAt, failure: last, locked } = state.value;
  const change = async (part: Partial<BackupPlan>) => {
    await run((commandId) => ({ commandId, changes: { backupPlan: { ...plan, ...part } } }));
    state.again();
  };
  // The browser asks only within the rep's own gesture, so the question comes first.
  const choose = async (everyDays: number) => {
    const granted = everyDays === 0 || (await askForDownloads());
    setRefused(!granted);
    if (granted) await change({ everyDays });
  };
  const writeNow = async () => {
    const granted = await askForDownloads();
    setRefused(!granted);
    if (!granted) return;
    setWriting(true);
    await ask('backup.now', {});
    setWriting(false);
    state.again();
  };
  const options = (choices: readonly number[], own: number, word: (value: number) => string) =>
    withOwn(choices, own).map((value) => ({ value: String(value), label: word(value) }));
  return (
    <Card
      title={i18n.t('schedule.title')}
      note={
        scheduledAt === null
          ? i18n.t('schedule.none')
          : i18n.t('schedule.last', [figures.momentLong(scheduledAt)])
      }
    >
      <div className="grid gap-3 p-4 *:min-w-0">
        <p className="text-ink-2">{i18n.t('schedule.text')}</p>
        <div className="grid gap-3 sm:grid-cols-3">
          <Field label={i18n.t('schedule.every')}>
            {(control) => (
              <Select
                {...control}
                value={String(plan.everyDays)}
                options={options(INTERVALS, plan.everyDays, daysWord)}
                onChange={({ currentTarget: { value } }) => void choose(Number(value))}
              />
            )}
          </Field>
          <Field label={i18n.t('schedule.keep')}>
            {(control) => (
              <Select
                {...control}
                value={String(plan.keep)}
                options={options(KEEP, plan.keep, (count) =>
                  i18n.t('schedule.files', count, [figures.count(count)]),
                )}
                onChange={({ currentTarget: { value } }) => void change({ keep: Number(value) })}
              />
            )}
          </Field>
          <Field label={i18n.t('schedule.remind.after')}>
            {(control) => (
              <Select
                {...control}
                value={String(plan.remindDays)}
                options={options(REMIND, plan.remindDays, daysWord)}
                onChange={({ currentTarget: { value } }) =>
                  void change({ remindDays: Number(value) })
                }
              />
            )}
          </Field>
        </div>
        {refused && (
          <Notice tone="warn" live>
            {i18n.t('schedule.refused')}
          </Notice>
        )}
        {last && (
          <Notice tone="bad" live>
            {i18n.t('schedule.failed', [figures.momentLong(last.at), last.message])}
          </Notice>
        )}
        <FailureNotice failure={failure} />
        <div>
          <Button disabled={writing} onClick={() => void writeNow()}>
            {i18n.t('schedule.now')}
          </Button>
        </div>
        <Locking locked={locked} onChanged={state.again} />
      </div>
    </Card>
  );
}
