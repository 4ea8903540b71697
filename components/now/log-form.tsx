import { useState } from 'react';
import { Controller, useForm } from 'react-hook-form';
import { i18n } from '#i18n';
import type { CardView } from '@/lib/schema/views/card';
import { newId, useCommand } from '../client/command';
import { useUndo } from '../client/undo';
import { blankToNull } from '../customer/edit-values';
import { dayOf } from '../format/dates';
import { fromLocalTime, toLocalTime } from '../format/local-time';
import { Field } from '../ui/field';
import { Input, Textarea } from '../ui/input';
import { FormFrame } from './form-frame';
import { type LogKind, logWord } from './kinds';
import { complaintDue } from './log-values';
import { MinutesField } from './minutes-field';
import { SeverityField } from './severity-field';
import { StepFields } from './step-fields';

export interface LogValues {
  minutes: number | null;
  at: string;
  subject: string;
  text: string;
  step: string;
  stepDue: string;
  severity: 1 | 2 | 3;
}

const timed: readonly LogKind[] = ['call', 'visit', 'meeting'];
const usualMinutes: Partial<Record<LogKind, number>> = { call: 15, visit: 60, meeting: 60 };

interface LogFormProps {
  kind: LogKind;
  card: CardView;
  onDone: () => void;
}

/** Logs a call, visit, meeting, note …: everything is filled so far that Save is the second click. */
export function LogForm({ kind, card, onDone }: LogFormProps) {
  const [interactionId] = useState(newId);
  const { run, busy, failure } = useCommand('interaction.log');
  const { tell } = useUndo();
  const form = useForm<LogValues>({
    defaultValues: {
      minutes: usualMinutes[kind] ?? null,
      at: toLocalTime(Date.now()),
      subject: '',
      text: '',
      step: '',
      stepDue: '',
      severity: 2,
    },
  });
  const { register, control: values, handleSubmit, formState } = form;
  const needsText = !timed.includes(kind);
  const save = handleSubmit(async (filled) => {
    const at = fromLocalTime(filled.at) ?? Date.now();
    const reply = await run((commandId) => ({
      commandId,
      interactionId,
      kind,
      at,
      minutes: filled.minutes,
      contactIds: card.contact ? [card.contact.id] : [],
      customerId: card.customerId,
      subject: filled.subject.trim(),
      text: blankToNull(filled.text),
      nextStep: filled.step.trim()
        ? { text: filled.step.trim(), due: blankToNull(filled.stepDue), doneAt: null }
        : null,
      complaint:
        kind === 'complaint'
          ? {
              severity: filled.severity,
              due: complaintDue(filled.severity, dayOf(at)),
              resolvedAt: null,
              remedy: null,
            }
          : null,
    }));
    if (!reply.ok) return;
    tell(i18n.t('sidebar.now.saved', [logWord(kind)]), reply);
    onDone();
  });
  return (
    <FormFrame
      onSave={save}
      onCancel={onDone}
      busy={busy}
      failure={failure}
      saveLabel={i18n.t('sidebar.now.saveKind', [logWord(kind).toLocaleLowerCase()])}
    >
      {timed.includes(kind) && (
        <Controller
          control={values}
          name="minutes"
          render={({ field }) => <MinutesField value={field.value} onChange={field.onChange} />}
        />
      )}
      {kind === 'complaint' && (
        <>
          <Field
            label={i18n.t('sidebar.now.subject')}
            error={formState.errors.subject && i18n.t('shell.failed.badInput')}
          >
            {(control) => (
              <Input
                {...control}
                {...register('subject', { validate: (subject) => subject.trim() !== '' })}
              />
            )}
          </Field>
          <Controller
            control={values}
            name="severity"
            render={({ field }) => <SeverityField value={field.value} onChange={field.onChange} />}
          />
        </>
      )}
      <Textarea
        rows={2}
        aria-label={needsText ? i18n.t('sidebar.now.text') : i18n.t('sidebar.now.said')}
        placeholder={needsText ? i18n.t('sidebar.now.text') : i18n.t('sidebar.now.said')}
        {...register('text')}
      />
      <StepFields form={form} />
      <Field label={i18n.t('sidebar.now.when')}>
        {(control) => <Input {...control} type="datetime-local" {...register('at')} />}
      </Field>
    </FormFrame>
  );
}
