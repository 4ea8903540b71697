import { i18n } from '#i18n';
import type { RatingForm } from '@/lib/messages/protocol';
import { GradePlate } from '../badge/grade-plate';
import { figures } from '../shell/formats';
import { Card } from '../ui/card';
import { quarterText } from './sources';

interface PastRatingsProps {
  form: RatingForm;
  /** The address of a quarter's rating. */
  addressOf(quarter: string): string;
}

/** Every frozen rating of the customer with its grade, who and when; each can be opened. */
export function PastRatings({ form, addressOf }: PastRatingsProps) {
  if (form.ratings.length === 0) return null;
  return (
    <Card title={i18n.t('rated.title')} className="print:hidden">
      <ul className="px-4 py-2">
        {form.ratings.map(({ quarter, grade, provisional, shownScore, ratedBy, savedAt }) => (
          <li
            key={quarter}
            className="grid grid-cols-[auto_1fr_auto] items-center gap-x-3 border-line py-1.5 not-last:border-b"
          >
            <GradePlate
              grade={grade ?? 'NR'}
              provisional={provisional && grade !== null}
              label={
                grade === null
                  ? i18n.t('credit.notRated')
                  : provisional
                    ? i18n.t('credit.gradeProvisional', [grade])
                    : i18n.t('credit.gradeLabel', [grade])
              }
            />
            <span className="min-w-0">
              <a
                href={addressOf(quarter)}
                aria-current={quarter === form.quarter ? 'page' : undefined}
                className="aria-[current=page]:font-strong aria-[current=page]:text-ink"
              >
                {quarterText(quarter)}
              </a>
              <span className="block text-12 wrap-anywhere text-ink-3">
                {ratedBy
                  ? i18n.t('rated.line', [ratedBy, figures.moment(savedAt)])
                  : figures.moment(savedAt)}
              </span>
            </span>
            <span className="tabular-nums">{shownScore ?? '–'}</span>
          </li>
        ))}
      </ul>
    </Card>
  );
}
