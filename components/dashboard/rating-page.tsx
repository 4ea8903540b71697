import { useState } from 'react';
import { i18n } from '#i18n';
import type { RatingForm } from '@/lib/messages/protocol';
import type { Answers } from '@/lib/schema/credit';
import { newId, useCommand } from '../client/command';
import { useQuery } from '../client/query';
import { useUndo } from '../client/undo';
import { RatingFormView } from '../credit/rating-form';
import { firstAnswers } from '../credit/sources';
import { ErrorScreen } from '../shell/error-screen';
import { FailureNotice } from '../shell/failure-notice';
import { PageFrame } from '../shell/page-frame';
import { PersonBadge } from '../shell/person-badge';
import { Loading, Skeleton } from '../ui/skeleton';
import { quarterBefore } from './quarter-before';

function Filled({ form }: { form: RatingForm }) {
  const [typed, setTyped] = useState<Answers>(() => firstAnswers(form));
  const [ratingId] = useState(newId);
  const { run, busy, failure } = useCommand('rating.save');
  const { tell } = useUndo();
  const { customerId, quarter } = form;
  const save = async (answers: Answers) => {
    const reply = await run((commandId) => ({
      commandId,
      ratingId,
      customerId,
      quarter,
      answers,
    }));
    tell(i18n.t('dashboard.saved'), reply);
  };
  return (
    <RatingFormView
      form={form}
      figuresOf={quarterBefore(quarter)}
      typed={typed}
      badge={<PersonBadge badge={form.badge} />}
      problem={<FailureNotice failure={failure} />}
      saving={busy}
      onAnswer={(key, answer) => setTyped((before) => ({ ...before, [key]: answer }))}
      onPrint={() => window.print()}
      onSave={(answers) => void save(answers)}
    />
  );
}

/** The credit rating of one customer for the running quarter. */
export function RatingPage({ customerId }: { customerId: string }) {
  const { value, failure, again } = useQuery('rating.form', { customerId, quarter: null });
  return (
    <PageFrame wide title={i18n.t('dashboard.rating')}>
      {!value && failure && <ErrorScreen failure={failure} onRetry={again} />}
      {!value && !failure && (
        <Loading label={i18n.t('shell.loading')}>
          <Skeleton className="h-80 w-full rounded-8!" />
        </Loading>
      )}
      {value && <Filled key={`${value.customerId} ${value.quarter}`} form={value} />}
    </PageFrame>
  );
}
