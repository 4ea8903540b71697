import { useId } from 'react';
import { i18n } from '#i18n';
import { grades } from '@/lib/schema/base';
import { GradePlate } from '../badge/grade-plate';
import { Card } from '../ui/card';
import { field, flooredGrades } from './draft';
import { FaultNote } from './fault-note';
import { RuleInput } from './rule-input';
import type { SchemeForm } from './scheme-form';

/** Per grade: the lowest score that earns it, the credit limit and the days of credit. */
export function GradeRules({ form }: { form: SchemeForm }) {
  const id = useId();
  const ids = { floor: `${id}-floor`, limit: `${id}-limit`, days: `${id}-days` };
  const floored = new Map<string, string>(
    flooredGrades.map((grade) => [grade, field.floor(grade)]),
  );
  const head = 'pb-1 text-start align-bottom text-12 font-regular text-ink-2';
  return (
    <Card title={i18n.t('rules.scheme.grades')}>
      <div className="grid gap-2 p-4">
        <table className="w-full table-fixed border-spacing-0">
          <thead>
            <tr>
              <th scope="col" className={head}>
                {i18n.t('rules.scheme.grade')}
              </th>
              <th scope="col" className={head}>
                {i18n.t('rules.scheme.floor')}
              </th>
              <th scope="col" className={head}>
                {i18n.t('rules.scheme.limit')}
              </th>
              <th scope="col" className={head}>
                {i18n.t('rules.scheme.days')}
              </th>
            </tr>
          </thead>
          <tbody>
            {grades.map((grade) => {
              const floor = floored.get(grade);
              return (
                <tr key={grade}>
                  <th scope="row" className="py-1 text-start">
                    <GradePlate grade={grade} provisional={false} label={grade} />
                  </th>
                  <td className="py-1 pe-2 text-12 text-ink-3">
                    {floor ? (
                      <RuleInput
                        form={form}
                        name={floor}
                        group={field.floors}
                        label={i18n.t('rules.scheme.floorOf', [grade])}
                        noteId={ids.floor}
                      />
                    ) : (
                      i18n.t('rules.scheme.floorNone')
                    )}
                  </td>
                  <td className="py-1 pe-2">
                    <RuleInput
                      form={form}
                      name={field.limit(grade)}
                      label={i18n.t('rules.scheme.limitOf', [grade])}
                      noteId={ids.limit}
                    />
                  </td>
                  <td className="py-1">
                    <RuleInput
                      form={form}
                      name={field.days(grade)}
                      label={i18n.t('rules.scheme.daysOf', [grade])}
                      noteId={ids.days}
                    />
                  </td>
                </tr>
              );
            })}
          </tbody>
        </table>
        <FaultNote
          id={ids.floor}
          form={form}
          names={[...floored.values(), field.floors]}
          order={i18n.t('rules.fault.floors')}
        />
        <FaultNote
          id={ids.limit}
          form={form}
          names={grades.map(field.limit)}
          range={['0', '120']}
        />
        <FaultNote id={ids.days} form={form} names={grades.map(field.days)} range={['0', '3650']} />
        <p className="text-12 text-ink-3">{i18n.t('rules.scheme.prepay')}</p>
      </div>
    </Card>
  );
}
