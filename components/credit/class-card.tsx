import type { ReactNode } from 'react';
import { i18n } from '#i18n';
import { financialClasses } from '@/lib/domain/credit/scheme';
import type { IndicatorClass } from '@/lib/schema/credit';
import { Card } from '../ui/card';
import { figure } from './figures';
import { classWord } from './words';

interface ClassCardProps {
  name: IndicatorClass;
  points: number;
  of: number;
  children: ReactNode;
}

/** The indicators of one class, with the class's points in its head. */
export function ClassCard({ name, points, of, children }: ClassCardProps) {
  return (
    <Card
      title={classWord(name)}
      note={
        financialClasses.includes(name) ? i18n.t('credit.financial') : i18n.t('credit.nonFinancial')
      }
      end={
        <span className="font-strong tabular-nums">
          {i18n.t('credit.points', [figure(points), figure(of)])}
        </span>
      }
      className="@container overflow-clip break-inside-avoid"
    >
      <fieldset>
        <legend className="sr-only">{classWord(name)}</legend>
        {children}
      </fieldset>
    </Card>
  );
}
