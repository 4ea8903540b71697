import type { UseFormRegisterReturn } from 'react-hook-form';
import { i18n } from '#i18n';
import { Field } from '../ui/field';
import { Input } from '../ui/input';

interface StepFieldsProps {
  step: UseFormRegisterReturn;
  due: UseFormRegisterReturn;
}

/** What comes next, and by when; both may stay empty. */
export function StepFields({ step, due }: StepFieldsProps) {
  return (
    <div className="grid grid-cols-[1fr_136px] gap-2">
      <Field label={i18n.t('sidebar.now.step')}>
        {(control) => <Input {...control} placeholder={i18n.t('sidebar.now.stepHint')} {...step} />}
      </Field>
      <Field label={i18n.t('sidebar.now.due_on')}>
        {(control) => <Input {...control} type="date" {...due} />}
      </Field>
    </div>
  );
}
