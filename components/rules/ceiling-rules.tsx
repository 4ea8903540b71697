import { useId } from 'react';
import { i18n } from '#i18n';
import { gradeSchema, grades } from '@/lib/schema/base';
import { Card } from '../ui/card';
import { Checkbox } from '../ui/checkbox';
import { Select } from '../ui/select';
import { type CeilingKey, ceilingKeys, field } from './draft';
import { FaultNote } from './fault-note';
import { RuleInput } from './rule-input';
import type { SchemeForm } from './scheme-form';

/** The best grade a ceiling may leave: AAA would be none. */
const offered = grades.filter((grade) => grade !== 'AAA');

function ceilingName(key: CeilingKey): string {
  switch (key) {
    case 'badDebt':
      return i18n.t('rules.scheme.ceiling.badDebt');
    case 'lowFulfilment':
      return i18n.t('rules.scheme.ceiling.lowFulfilment');
    case 'litigation':
      return i18n.t('rules.scheme.ceiling.litigation');
  }
}

/** What keeps the grade down whatever the score, each on or off. */
export function CeilingRules({ form }: { form: SchemeForm }) {
  const noteId = useId();
  return (
    <Card title={i18n.t('rules.scheme.ceilings')}>
      <div className="grid gap-2 p-4">
        <p className="text-ink-2">{i18n.t('rules.scheme.ceilingsHint')}</p>
        <ul className="grid gap-2">
          {ceilingKeys.map((key) => {
            const atMost = form.draft.ceilings[key];
            const name = ceilingName(key);
            return (
              <li key={key} className="flex flex-wrap items-center gap-2">
                <Checkbox
                  className="me-auto"
                  checked={atMost !== null}
                  onChange={(event) =>
                    form.setCeiling(key, event.currentTarget.checked ? 'B' : null)
                  }
                >
                  {name}
                </Checkbox>
                {key === 'lowFulfilment' && atMost !== null && (
                  <span className="flex items-center gap-1">
                    <RuleInput
                      form={form}
                      name={field.threshold}
                      label={i18n.t('rules.scheme.threshold')}
                      noteId={noteId}
                      className="w-16!"
                    />
                    %
                  </span>
                )}
                {atMost !== null && (
                  <span className="flex items-center gap-2">
                    <span aria-hidden className="whitespace-nowrap text-ink-2">
                      {i18n.t('rules.scheme.atMost')}
                    </span>
                    <Select
                      aria-label={i18n.t('rules.scheme.atMostOf', [name])}
                      value={atMost}
                      options={offered.map((grade) => ({ value: grade, label: grade }))}
                      onChange={(event) => {
                        const picked = gradeSchema.safeParse(event.currentTarget.value);
                        if (picked.success) form.setCeiling(key, picked.data);
                      }}
                      className="w-18!"
                    />
                  </span>
                )}
              </li>
            );
          })}
        </ul>
        <FaultNote id={noteId} form={form} names={[field.threshold]} />
      </div>
    </Card>
  );
}
