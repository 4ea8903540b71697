import { useRef, useState } from 'react';
import { Link } from 'wouter';
import { i18n } from '#i18n';
import type { RatingForm } from '@/lib/messages/protocol';
import type { Answers } from '@/lib/schema/credit';
import { newId, useCommand } from '../client/command';
import { useQuery } from '../client/query';
import { useUndo } from '../client/undo';
import { PastRatings } from '../credit/past-ratings';
import { RatingFormView } from '../credit/rating-form';
import { firstAnswers, quarterText } from '../credit/sources';
import { ErrorScreen } from '../shell/error-screen';
import { FailureNotice } from '../shell/failure-notice';
import { PageFrame } from '../shell/page-frame';
import { PersonBadge } from '../shell/person-badge';
import { Notice } from '../ui/notice';
import { Loading, Skeleton } from '../ui/skeleton';
import { quarterBefore } from './quarter-before';
import { RaterName } from './rater-name';

function Filled({ form }: { form: RatingForm }) {
  const [typed, setTyped] = useState<Answers>(() => firstAnswers(form));
  const [ratingId, setRatingId] = useState(newId);
  const { run, busy, failure } = useCommand('rating.save');
  const { tell } = useUndo();
  const { customerId, quarter } = form;
  const settings = useCommand('settings.change');
  const nameInput = useRef<HTMLInputElement>(null);
  const [name, setName] = useState('');
  const [nameMissing, setNameMissing] = useState(false);
  /** Remembers the name the first time; false when there is none to be written under the rating. */
  const named = async (): Promise<boolean> => {
    if (form.ratedBy) return true;
    const ratedBy = name.trim();
    setNameMissing(!ratedBy);
    if (!ratedBy) {
      nameInput.current?.focus();
      return false;
    }
    return (await settings.run((commandId) => ({ commandId, changes: { ratedBy } }))).ok;
  };
  const save = async (answers: Answers) => {
    if (!(await named())) return;
    const reply = await run((commandId) => ({
      commandId,
      ratingId,
      customerId,
      quarter,
      answers,
    }));
    tell(i18n.t('dashboard.saved'), reply);
    // A correction is a rating of its own; only a retry keeps the id.
    if (reply.ok) setRatingId(newId());
  };
  return (
    <RatingFormView
      form={form}
      figuresOf={quarterBefore(quarter)}
      typed={typed}
      badge={<PersonBadge badge={form.badge} />}
      who={
        form.running &&
        !form.ratedBy && (
          <RaterName input={nameInput} value={name} missing={nameMissing} onType={setName} />
        )
      }
      past={
        <PastRatings
          form={form}
          addressOf={(of) => `#/rating/${encodeURIComponent(customerId)}/${of}`}
        />
      }
      problem={<FailureNotice failure={settings.failure ?? failure} />}
      saving={busy || settings.busy}
      onAnswer={(key, answer) => setTyped((before) => ({ ...before, [key]: answer }))}
      onPrint={() => window.print()}
      onSave={(answers) => void save(answers)}
    />
  );
}

interface RatingPageProps {
  customerId: string;
  /** null: the running one. */
  quarter: string | null;
}

/** The credit rating of one customer: the running quarter's form, or what was frozen for a past one. */
export function RatingPage({ customerId, quarter }: RatingPageProps) {
  const { value, failure, again } = useQuery('rating.form', { customerId, quarter });
  const running = <Link href={`/rating/${customerId}`}>{i18n.t('rated.toRunning')}</Link>;
  return (
    <PageFrame wide title={i18n.t('dashboard.rating')} end={value && !value.running && running}>
      {!value && failure && <ErrorScreen failure={failure} onRetry={again} />}
      {!value && !failure && (
        <Loading label={i18n.t('shell.loading')}>
          <Skeleton className="h-80 w-full rounded-8!" />
        </Loading>
      )}
      {value && !value.running && !value.saved && (
        <Notice>{i18n.t('rated.nothing', [quarterText(value.quarter)])}</Notice>
      )}
      {value && (value.running || value.saved) && (
        <Filled key={`${value.customerId} ${value.quarter}`} form={value} />
      )}
    </PageFrame>
  );
}
