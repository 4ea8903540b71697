import { Controller, useForm } from 'react-hook-form';
import { i18n } from '#i18n';
import { complaintDue } from '@/lib/domain/complaint';
import type { Interaction } from '@/lib/schema/records/interaction';
import type { ComplaintDays } from '@/lib/schema/settings';
import { useSaving } from '../client/saving';
import { EditFrame } from '../customer/edit-frame';
import { dayOf } from '../format/dates';
import { SeverityField } from '../now/severity-field';
import { StepFields } from '../now/step-fields';
import { Checkbox } from '../ui/checkbox';
import { Field } from '../ui/field';
import { Input, Textarea } from '../ui/input';
import { type InteractionTexts, interactionChanges, interactionTexts } from './interaction-values';
import { kindWord } from './words';

interface EditInteractionProps {
  interaction: Interaction;
  /** In how many days a complaint of each severity is due. */
  complaintDays: ComplaintDays;
  onDone: () => void;
}

/** Changes what was logged, its next step and its complaint. Mail keeps its own time and subject: those are the site's. */
export function EditInteraction({ interaction, complaintDays, onDone }: EditInteractionProps) {
  const mail = interaction.messageKey !== null;
  const form = useForm<InteractionTexts>({ defaultValues: interactionTexts(interaction) });
  const { register, control: values, handleSubmit, setValue } = form;
  const { save, frame } = useSaving('interaction.edit', onDone);
  return (
    <EditFrame
      {...frame}
      onSave={handleSubmit((typed) =>
        save(i18n.t('timeline.edited', [kindWord(interaction.kind)]), (commandId) => ({
          commandId,
          interactionId: interaction.id,
          changes: interactionChanges(typed, interaction, Date.now()),
        })),
      )}
      saveLabel={i18n.t('timeline.saveEdit')}
    >
      {!mail && (
        <>
          <Field label={i18n.t('timeline.at')}>
            {(control) => <Input {...control} type="datetime-local" {...register('at')} />}
          </Field>
          <Field label={i18n.t('timeline.subject')}>
            {(control) => <Input {...control} {...register('subject')} />}
          </Field>
        </>
      )}
      {interaction.complaint && (
        <>
          <Controller
            control={values}
            name="severity"
            render={({ field }) => (
              <SeverityField
                value={field.value}
                days={complaintDays}
                onChange={(severity) => {
                  field.onChange(severity);
                  const day = dayOf(interaction.at);
                  setValue('complaintDue', complaintDue(severity, day, complaintDays));
                }}
              />
            )}
          />
          <Field label={i18n.t('sidebar.now.due_on')}>
            {(control) => <Input {...control} type="date" {...register('complaintDue')} />}
          </Field>
          <Checkbox {...register('resolved')}>{i18n.t('followup.resolved')}</Checkbox>
          <Field label={i18n.t('sidebar.now.remedy')}>
            {(control) => <Textarea {...control} rows={2} {...register('remedy')} />}
          </Field>
        </>
      )}
      <Field label={i18n.t('timeline.minutesLabel')}>
        {(control) => <Input {...control} inputMode="numeric" {...register('minutes')} />}
      </Field>
      <Field label={i18n.t('timeline.text')}>
        {(control) => <Textarea {...control} rows={3} {...register('text')} />}
      </Field>
      <StepFields step={register('step')} due={register('stepDue')} />
      {interaction.nextStep && (
        <Checkbox {...register('stepDone')}>{i18n.t('followup.stepDone')}</Checkbox>
      )}
    </EditFrame>
  );
}
