import { useState } from 'react';
import { Controller, useForm } from 'react-hook-form';
import { i18n } from '#i18n';
import { complaintDue } from '@/lib/domain/complaint';
import type { CardView } from '@/lib/schema/views/card';
import { newId } from '../client/command';
import { useSaving } from '../client/saving';
import { blankToNull } from '../customer/edit-values';
import { dayOf } from '../format/dates';
import { fromLocalTime, toLocalTime } from '../format/local-time';
import { Field } from '../ui/field';
import { Input, Textarea } from '../ui/input';
import { FormFrame } from './form-frame';
import { isTimed, type LogKind, logWord } from './kinds';
import { MinutesField } from './minutes-field';
import { OthersField, useOthersThere } from './others-field';
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

interface LogFormProps {
  kind: LogKind;
  card: CardView;
  onDone: () => void;
}

/** Logs a call, visit, meeting, note …: everything is filled so far that Save is the second click. */
export function LogForm({ kind, card, onDone }: LogFormProps) {
  const [interactionId] = useState(newId);
  const { save: send, frame } = useSaving('interaction.log', onDone);
  const others = useOthersThere(card);
  const [also, setAlso] = useState<string[]>([]);
  const form = useForm<LogValues>({
    defaultValues: {
      minutes: isTimed(kind) ? card.usualMinutes[kind] : null,
      at: toLocalTime(Date.now()),
      subject: '',
      text: '',
      step: '',
      stepDue: '',
      severity: 2,
    },
  });
  const { register, control: values, handleSubmit, formState } = form;
  const needsText = !isTimed(kind);
  const save = handleSubmit(async (filled) => {
    const at = fromLocalTime(filled.at) ?? Date.now();
    const people = others.map(({ contactId }) => contactId).filter((id) => also.includes(id));
    await send(i18n.t('sidebar.now.saved', [logWord(kind)]), (commandId) => ({
      commandId,
      interactionId,
      kind,
      at,
      minutes: filled.minutes,
      contactIds: [...(card.contact ? [card.contact.id] : []), ...people],
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
              due: complaintDue(filled.severity, dayOf(at), card.complaintDays),
              resolvedAt: null,
              remedy: null,
            }
          : null,
    }));
  });
  return (
    <FormFrame
      {...frame}
      onSave={save}
      saveLabel={i18n.t('sidebar.now.saveKind', [logWord(kind).toLocaleLowerCase()])}
    >
      {isTimed(kind) && (
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
            render={({ field }) => (
              <SeverityField
                value={field.value}
                days={card.complaintDays}
                onChange={field.onChange}
              />
            )}
          />
        </>
      )}
      <Textarea
        rows={2}
        aria-label={needsText ? i18n.t('sidebar.now.text') : i18n.t('sidebar.now.said')}
        placeholder={needsText ? i18n.t('sidebar.now.text') : i18n.t('sidebar.now.said')}
        aria-invalid={formState.errors.text ? true : undefined}
        {...register('text', { validate: (text) => kind !== 'note' || text.trim() !== '' })}
      />
      {formState.errors.text && (
        <p role="alert" className="text-12 text-bad">
          {i18n.t('followup.noteNeeded')}
        </p>
      )}
      <OthersField others={others} chosen={also} onChange={setAlso} />
      <StepFields step={register('step')} due={register('stepDue')} />
      <Field label={i18n.t('sidebar.now.when')}>
        {(control) => <Input {...control} type="datetime-local" {...register('at')} />}
      </Field>
    </FormFrame>
  );
}
