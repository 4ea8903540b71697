import { useState } from 'react';
import { RatingFormView } from '@/components/credit/rating-form';
import { RatingWhy } from '@/components/credit/rating-why';
import { effectiveAnswers, firstAnswers } from '@/components/credit/sources';
import { rate } from '@/lib/domain/credit/rate';
import { defaultCreditScheme } from '@/lib/domain/credit/scheme';
import type { RatingForm } from '@/lib/messages/protocol';
import type { Answers } from '@/lib/schema/credit';
import { nobodysBadge } from '@/tests/support/badgeView';

const before: Answers = {
  overallImpression: 'good',
  industryStanding: 'good',
  principalIntegrity: 'excellent',
  cooperationSincerity: 'good',
  litigationRecord: 'excellent',
  relationshipYears: 5.9,
  ordersLastFourQuarters: 9,
  employees: 240,
  fulfilmentRate: 94,
  onTimeRate: 88,
  badDebtRate: 0,
  currentRatio: 1.6,
  quickRatio: 1.1,
  debtToAssets: 52,
  revenueGrowth: 21,
  netMargin: 11.5,
};

const form: RatingForm = {
  customerId: '0198c0de-0000-7000-8000-000000000001',
  name: 'Kesselrund Anlagenbau',
  badge: {
    ...nobodysBadge,
    state: 'known',
    tier: 'Major',
    grade: 'A',
    provisional: true,
    answered: 17,
  },
  quarter: '2026Q4',
  scheme: defaultCreditScheme,
  running: true,
  saved: null,
  ratings: [],
  ratedBy: '',
  fromOrders: [
    { key: 'relationshipYears', value: 6.2, basis: 'first order 14 Sep 2020' },
    { key: 'ordersLastFourQuarters', value: 9, basis: 'last four quarters' },
    { key: 'fulfilmentRate', value: 97.4, basis: 'paid ÷ due, 14 payments' },
    { key: 'onTimeRate', value: 88.1, basis: 'paid by due date ÷ due' },
    { key: 'badDebtRate', value: 0, basis: 'written off ÷ due' },
    { key: 'receivablesDays', value: 41, basis: '' },
  ],
  previous: { quarter: '2026Q3', answers: before, result: rate(before, defaultCreditScheme) },
};

const nothing = () => undefined;

/** The form as filled from the quarter before, or with `?ceiling` with two ceilings that hold. */
export function Rating({ ceiling, empty }: { ceiling: boolean; empty: boolean }) {
  const shown: RatingForm = empty ? { ...form, previous: null, fromOrders: [] } : form;
  const [typed, setTyped] = useState<Answers>({
    ...firstAnswers(shown),
    ...(ceiling ? { fulfilmentRate: 80, badDebtRate: 0.5, employees: 600 } : {}),
  });
  const answers = effectiveAnswers(shown, typed);
  const result = rate(answers, form.scheme);
  const saved = { answers, result, ratedBy: 'Mina Keller', savedAt: Date.UTC(2026, 9, 12) };
  return (
    <>
      <RatingFormView
        form={shown}
        figuresOf="2026Q3"
        typed={typed}
        saving={false}
        onAnswer={(key, answer) => setTyped((all) => ({ ...all, [key]: answer }))}
        onPrint={nothing}
        onSave={nothing}
      />
      <div className="max-w-80 rounded-8 border border-line bg-sunken p-3">
        <RatingWhy form={shown} saved={saved} />
      </div>
    </>
  );
}
