import { useForm } from 'react-hook-form';
import { i18n } from '#i18n';
import type { Failure } from '@/lib/schema/result';
import { blankToNull } from '../customer/edit-values';
import { Textarea } from '../ui/input';
import { FormFrame } from './form-frame';

interface ResolveFormProps {
  subject: string;
  busy: boolean;
  failure: Failure | null;
  onResolve: (remedy: string | null) => Promise<void>;
  onCancel: () => void;
}

/** Closes a complaint; what was done about it may be told and may stay empty. */
export function ResolveForm({ subject, busy, failure, onResolve, onCancel }: ResolveFormProps) {
  const { register, handleSubmit } = useForm({ defaultValues: { remedy: '' } });
  return (
    <FormFrame
      title={i18n.t('sidebar.now.complaintDue', [subject])}
      onSave={handleSubmit(({ remedy }) => onResolve(blankToNull(remedy)))}
      onCancel={onCancel}
      busy={busy}
      failure={failure}
      saveLabel={i18n.t('sidebar.now.resolve')}
    >
      <Textarea
        rows={2}
        aria-label={i18n.t('sidebar.now.remedy')}
        placeholder={i18n.t('sidebar.now.remedy')}
        {...register('remedy')}
      />
    </FormFrame>
  );
}
