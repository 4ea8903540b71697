import { useForm } from 'react-hook-form';
import { i18n } from '#i18n';
import type { Interaction } from '@/lib/schema/records/interaction';
import { useCommand } from '../client/command';
import { useUndo } from '../client/undo';
import { EditFrame } from '../customer/edit-frame';
import { blankToNull } from '../customer/edit-values';
import { fromLocalTime, toLocalTime } from '../format/local-time';
import { readMinutes } from '../now/log-values';
import { Field } from '../ui/field';
import { Input, Textarea } from '../ui/input';
import { kindWord } from './words';

interface Values {
  at: string;
  minutes: string;
  subject: string;
  text: string;
}

/** Changes what was logged. Mail keeps its own time and subject: those are the site's. */
export function EditInteraction({
  interaction,
  onDone,
}: {
  interaction: Interaction;
  onDone: () => void;
}) {
  const mail = interaction.messageKey !== null;
  const { register, handleSubmit } = useForm<Values>({
    defaultValues: {
      at: toLocalTime(interaction.at),
      minutes: interaction.minutes === null ? '' : String(interaction.minutes),
      subject: interaction.subject,
      text: interaction.text ?? '',
    },
  });
  const { run, busy, failure } = useCommand('interaction.edit');
  const { tell } = useUndo();
  const save = handleSubmit(async (values) => {
    const at = fromLocalTime(values.at);
    const reply = await run((commandId) => ({
      commandId,
      interactionId: interaction.id,
      changes: {
        ...(mail || at === null || values.at === toLocalTime(interaction.at) ? {} : { at }),
        minutes: readMinutes(values.minutes),
        ...(mail ? {} : { subject: values.subject.trim() }),
        text: blankToNull(values.text),
      },
    }));
    if (!reply.ok) return;
    tell(i18n.t('timeline.edited', [kindWord(interaction.kind)]), reply);
    onDone();
  });
  return (
    <EditFrame
      onSave={save}
      onCancel={onDone}
      busy={busy}
      failure={failure}
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
      <Field label={i18n.t('timeline.minutesLabel')}>
        {(control) => <Input {...control} inputMode="numeric" {...register('minutes')} />}
      </Field>
      <Field label={i18n.t('timeline.text')}>
        {(control) => <Textarea {...control} rows={3} {...register('text')} />}
      </Field>
    </EditFrame>
  );
}
