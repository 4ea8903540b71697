import { i18n } from '#i18n';
import type { ExposureView } from '@/lib/schema/views/card';
import { figures } from '../shell/formats';
import { Meter } from '../ui/meter';
import { Figure } from './figure';

/** What is open, what of it is late, and how that stands to the limit. */
export function Exposure({ exposure }: { exposure: ExposureView }) {
  const money = (amount: string) => figures.money(amount, exposure.currency);
  const open = Number(exposure.open);
  const overdue = Number(exposure.overdue);
  const limit = exposure.limit === null ? null : Number(exposure.limit);
  const trouble = [
    exposure.overBy !== null && i18n.t('sidebar.worth.overBy', [money(exposure.overBy)]),
    overdue > 0 &&
      i18n.t('sidebar.worth.overdue', exposure.overdueDays, [
        figures.count(exposure.overdueDays),
        money(exposure.overdue),
      ]),
  ].filter((part) => part !== false);
  const limitText =
    exposure.limit === null
      ? i18n.t('sidebar.worth.noLimit')
      : i18n.t('sidebar.worth.limit', [money(exposure.limit)]);
  return (
    <Figure
      label={i18n.t('sidebar.worth.open')}
      value={money(exposure.open)}
      bad={exposure.overBy !== null}
    >
      <div className="mt-1 mb-0.75">
        <Meter
          label={i18n.t('sidebar.worth.open')}
          value={open}
          max={limit ?? open}
          text={`${money(exposure.open)}, ${limitText}`}
          {...(limit === null ? {} : { limit })}
        />
      </div>
      <div className="flex flex-wrap justify-between gap-x-2 text-12 text-ink-3">
        {trouble.length > 0 ? (
          <span className="font-strong text-bad">{trouble.join(' · ')}</span>
        ) : (
          <span>
            {open > 0
              ? i18n.t('sidebar.worth.nothingOverdue')
              : i18n.t('sidebar.worth.nothingOpen')}
          </span>
        )}
        <span>{limitText}</span>
      </div>
      {exposure.leftOut > 0 && (
        <p className="text-12 text-warn">{i18n.t('sidebar.worth.leftOut', exposure.leftOut)}</p>
      )}
    </Figure>
  );
}
