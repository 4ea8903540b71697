import { i18n } from '#i18n';
import type { CreditScheme, IndicatorClass } from '@/lib/schema/credit';
import { figure } from '../credit/figures';
import { classWord } from '../credit/words';
import { Card } from '../ui/card';
import { isFinancial } from './draft';
import { IndicatorRule } from './indicator-rule';
import type { SchemeForm } from './scheme-form';

interface ClassRulesProps {
  form: SchemeForm;
  base: CreditScheme;
  name: IndicatorClass;
}

/** The indicators of one class, with what their points add up to. */
export function ClassRules({ form, base, name }: ClassRulesProps) {
  const points = Number(form.read.classPoints.get(name) ?? 0);
  return (
    <Card
      title={classWord(name)}
      note={isFinancial(name) ? i18n.t('credit.financial') : i18n.t('credit.nonFinancial')}
      end={
        <span className="font-strong tabular-nums">
          {i18n.t('rules.scheme.pointsOf', [figure(points)])}
        </span>
      }
      className="@container"
    >
      {base.indicators
        .filter((indicator) => indicator.class === name)
        .map((indicator) => (
          <IndicatorRule key={indicator.key} form={form} indicator={indicator} />
        ))}
    </Card>
  );
}
