import { i18n } from '#i18n';
import type { CreditView } from '@/lib/schema/views/card';
import { useQuery } from '../client/query';
import { FailureNotice } from '../shell/failure-notice';
import { Button } from '../ui/button';
import { Loading, Skeleton } from '../ui/skeleton';
import { RatingWhy } from './rating-why';
import { quarterText } from './sources';
import { unconfirmedText } from './unconfirmed-text';

interface CreditWhyProps {
  credit: CreditView;
  customerId: string;
  /** Opens the rating form. */
  onOpen(): void;
}

/** "Why this grade?" in the sidebar; the frozen rating behind it is asked for when this opens. */
export function CreditWhy({ credit, customerId, onOpen }: CreditWhyProps) {
  const { result, shownScore, ratedQuarter } = credit;
  const grade = result?.grade ?? null;
  const quarter = quarterText(ratedQuarter ?? credit.quarter);
  const { value, failure } = useQuery(
    'rating.form',
    ratedQuarter ? { customerId, quarter: ratedQuarter } : null,
  );
  return (
    <div className="grid justify-items-stretch gap-3">
      <h3>
        {grade && shownScore
          ? i18n.t('credit.why.title', [grade, shownScore, quarter])
          : i18n.t('credit.why.titleNone', [quarter])}
      </h3>
      {value?.saved && <RatingWhy form={value} saved={value.saved} />}
      {ratedQuarter && !value && !failure && (
        <Loading label={i18n.t('shell.loading')}>
          <Skeleton className="h-24 w-full" />
        </Loading>
      )}
      <FailureNotice failure={failure} />
      {credit.policy?.unconfirmed && (
        <p className="text-ink-2">{unconfirmedText(credit.policy.unconfirmed)}</p>
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
