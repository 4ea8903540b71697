import { i18n } from '#i18n';
import type { TierView } from '@/lib/schema/views/card';
import { figures } from '../shell/formats';
import { tierWord } from '../shell/words';
import { KeyValues } from '../ui/key-values';
import { causeWord } from './cause-word';

const shownChanges = 3;

/** Why this tier: the amount, the rank, what is missing to the next one, what changed. */
export function WhyTier({ tier }: { tier: TierView }) {
  const money = (amount: string) => figures.money(amount, tier.currency);
  const rows = [
    {
      key: 'period',
      label: i18n.t('sidebar.whyTier.amount'),
      value: money(tier.amount),
    },
    {
      key: 'rank',
      label: i18n.t('sidebar.whyTier.rank'),
      value: i18n.t('sidebar.whyTier.rankOf', [figures.count(tier.rank), figures.count(tier.base)]),
    },
  ];
  if (tier.next) {
    rows.push({
      key: 'next',
      label: i18n.t('sidebar.whyTier.next', [tierWord(tier.next.tier)]),
      value: i18n.t('sidebar.whyTier.missing', [money(tier.next.missing)]),
    });
  }
  if (tier.margin !== null) {
    rows.push({
      key: 'margin',
      label: i18n.t('sidebar.whyTier.margin'),
      value: money(tier.margin),
    });
  }
  const history = [...tier.history].sort((a, b) => b.at - a.at).slice(0, shownChanges);
  return (
    <div className="grid gap-1.5">
      <p className="font-strong">
        {tierWord(tier.tier)},{' '}
        {i18n.t('sidebar.whyTier.period', [
          figures.day(tier.period.from),
          figures.day(tier.period.to),
        ])}
      </p>
      <KeyValues rows={rows} />
      {tier.waiting && (
        <p className="text-ink-2">
          {i18n.t('sidebar.whyTier.waiting', [
            money(tier.waiting.amount),
            figures.day(tier.waiting.from),
          ])}
        </p>
      )}
      {tier.smallBase && (
        <p className="text-ink-2">{i18n.t('sidebar.whyTier.small', [figures.count(tier.base)])}</p>
      )}
      {tier.leftOut.map(({ currency, amount }) => (
        <p key={currency} className="text-warn">
          {i18n.t('sidebar.whyTier.leftOut', [figures.money(amount, currency), currency])}
        </p>
      ))}
      {history.length > 0 && (
        <>
          <p className="mt-1 font-strong">{i18n.t('sidebar.whyTier.history')}</p>
          <KeyValues
            rows={history.map((change) => ({
              key: change.id,
              label: `${figures.day(change.day)}, ${causeWord(change.cause)}`,
              value: change.from
                ? i18n.t('sidebar.whyTier.change', [
                    tierWord(change.from),
                    change.to ? tierWord(change.to) : i18n.t('sidebar.whyTier.none'),
                  ])
                : i18n.t('sidebar.whyTier.first', [
                    change.to ? tierWord(change.to) : i18n.t('sidebar.whyTier.none'),
                  ]),
            }))}
          />
        </>
      )}
    </div>
  );
}
