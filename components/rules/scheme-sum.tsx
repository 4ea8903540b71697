import { i18n } from '#i18n';
import { figure } from '../credit/figures';
import { cx } from '../ui/cx';
import { field } from './draft';
import type { SchemeForm } from './scheme-form';

interface SumProps {
  label: string;
  points: string;
  of: number;
  problem: string | null;
}

function Sum({ label, points, of, problem }: SumProps) {
  return (
    <div>
      <dt className="text-12 text-ink-2">{label}</dt>
      <dd className={cx('text-16 font-strong tabular-nums', problem && 'text-bad')}>
        {i18n.t('rules.scheme.of', [figure(Number(points)), String(of)])}
      </dd>
      {problem && (
        <dd role="alert" className="text-12 text-bad">
          {problem}
        </dd>
      )}
    </div>
  );
}

/** What the points add up to: 100, and 30 of them financial, or the scheme cannot be saved. */
export function SchemeSum({ form }: { form: SchemeForm }) {
  const { total, financial, faults } = form.read;
  const said = (name: string, text: string) => (faults.has(name) ? text : null);
  return (
    <dl className="flex flex-wrap gap-x-6 gap-y-1">
      <Sum
        label={i18n.t('rules.scheme.total')}
        points={total}
        of={100}
        problem={said(field.total, i18n.t('rules.fault.total', [figure(Number(total))]))}
      />
      <Sum
        label={i18n.t('rules.scheme.financial')}
        points={financial}
        of={30}
        problem={said(
          field.financial,
          i18n.t('rules.fault.financial', [figure(Number(financial))]),
        )}
      />
    </dl>
  );
}
