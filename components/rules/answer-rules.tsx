import { type ReactNode, useId } from 'react';
import { i18n } from '#i18n';
import { gradeSchema, grades } from '@/lib/schema/base';
import { Card } from '../ui/card';
import { Select } from '../ui/select';
import { field } from './draft';
import { FaultNote } from './fault-note';
import { RuleInput } from './rule-input';
import type { SchemeForm } from './scheme-form';

interface RuleProps {
  form: SchemeForm;
  name: string;
  label: string;
  range: readonly [string, string];
  hint?: string;
  /** Stands below the figure, as a part of the same rule. */
  children?: ReactNode;
}

/** One rule: what it says, its figure, and what is wrong with that. */
function Rule({ form, name, label, range, hint, children }: RuleProps) {
  const noteId = useId();
  return (
    <li className="grid gap-1">
      <div className="flex items-center justify-between gap-2">
        <span aria-hidden>{label}</span>
        <RuleInput
          form={form}
          name={name}
          label={label}
          noteId={noteId}
          className="w-16! flex-none"
        />
      </div>
      {children}
      <FaultNote id={noteId} form={form} names={[name]} range={range} />
      {hint && <p className="text-12 text-ink-3">{hint}</p>}
    </li>
  );
}

/** How much must be answered for a grade and for confirmed terms, and when a rating is late. */
export function AnswerRules({ form }: { form: SchemeForm }) {
  const atMost = i18n.t('rules.scheme.unconfirmedAtMost');
  return (
    <Card title={i18n.t('rules.scheme.answers')}>
      <ul className="grid gap-3 p-4">
        <Rule
          form={form}
          name={field.leastPoints}
          label={i18n.t('rules.scheme.leastPoints')}
          range={['1', '100']}
        />
        <Rule
          form={form}
          name={field.under}
          label={i18n.t('rules.scheme.under')}
          range={['0', '20']}
        >
          <div className="flex items-center justify-between gap-2">
            <span aria-hidden className="text-ink-2">
              {atMost}
            </span>
            <Select
              aria-label={atMost}
              value={form.draft.unconfirmedAtMost}
              options={grades.map((grade) => ({ value: grade, label: grade }))}
              onChange={(event) => {
                const picked = gradeSchema.safeParse(event.currentTarget.value);
                if (picked.success) form.setUnconfirmed(picked.data);
              }}
              className="w-18! flex-none"
            />
          </div>
        </Rule>
        <Rule
          form={form}
          name={field.overdueDays}
          label={i18n.t('rules.scheme.overdueDays')}
          range={['1', '89']}
          hint={i18n.t('rules.scheme.overdueHint')}
        />
      </ul>
    </Card>
  );
}
