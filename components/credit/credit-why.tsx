import { i18n } from '#i18n';
import { nextGradeUp } from '@/lib/domain/credit/score';
import type { CreditView } from '@/lib/schema/views/card';
import { Button } from '../ui/button';
import { KeyValues } from '../ui/key-values';
import { figure } from './figures';
import { quarterText } from './sources';
import { BandSteps } from './step-list';
import { ceilingWord, classWord } from './words';

interface CreditWhyProps {
  credit: CreditView;
  /** Opens the rating form. */
  onOpen(): void;
}

/** "Why this grade?" in the sidebar: points by class, ceilings, the quarter before, cheapest steps. */
export function CreditWhy({ credit, onOpen }: CreditWhyProps) {
  const { result, shownScore, previous } = credit;
  const grade = result?.grade ?? null;
  const next = grade && nextGradeUp(grade);
  const quarter = quarterText(credit.ratedQuarter ?? credit.quarter);
  return (
    <div className="grid justify-items-stretch gap-2">
      <h3>
        {grade && shownScore
          ? i18n.t('credit.why.title', [grade, shownScore, quarter])
          : i18n.t('credit.why.titleNone', [quarter])}
      </h3>
      {result && (
        <KeyValues
          rows={credit.classes.map(({ class: name, points, of }) => ({
            key: name,
            label: classWord(name),
            value: i18n.t('credit.points', [figure(points), figure(of)]),
          }))}
        />
      )}
      {result?.provisional && (
        <p className="text-ink-2">{i18n.t('credit.answered', [String(result.answered)])}</p>
      )}
      {grade && (
        <p className={result?.ceilings.length ? 'text-warn' : 'text-ink-2'}>
          {i18n.t('credit.ceilings')}:{' '}
          {result?.ceilings.map((key) => ceilingWord(key, null)).join(', ') ||
            i18n.t('credit.noCeiling')}
        </p>
      )}
      {credit.policy && !credit.policy.confirmed && (
        <p className="text-ink-2">{i18n.t('credit.policy.unconfirmed')}</p>
      )}
      {next && result && result.cheapest.length > 0 && (
        <div>
          <p className="text-ink-2">{i18n.t('credit.way.title', [next])}</p>
          <BandSteps steps={result.cheapest} />
        </div>
      )}
      {previous?.grade && previous.shownScore && (
        <p className="text-ink-2">
          {i18n.t('credit.why.before', [
            quarterText(previous.quarter),
            previous.shownScore,
            previous.grade,
          ])}
        </p>
      )}
      <div>
        <Button size="compact" onClick={onOpen}>
          {result && credit.status === 'current'
            ? i18n.t('credit.why.open')
            : i18n.t('credit.why.rate')}
        </Button>
      </div>
    </div>
  );
}
