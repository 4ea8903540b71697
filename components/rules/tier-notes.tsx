import { i18n } from '#i18n';
import { smallBaseBelow } from '@/lib/domain/pyramid/explain';
import { defaultFallDays } from '@/lib/schema/defaults';
import type { Settings } from '@/lib/schema/settings';
import { FigureSetting } from '../options/figure-setting';

/** What the card tells of a tier: for how long a fall, and of how few customers that they are few. */
export function TierNotes({ settings }: { settings: Settings }) {
  const { fallDays = defaultFallDays, smallBase = smallBaseBelow } = settings;
  return (
    <div className="grid gap-3 border-t border-line p-4">
      <FigureSetting
        key={`fall ${fallDays}`}
        label={i18n.t('rules.period.fallDays')}
        hint={i18n.t('rules.period.fallHint')}
        value={fallDays}
        least={0}
        most={365}
        changes={(days) => ({ fallDays: days })}
      />
      <FigureSetting
        key={`base ${smallBase}`}
        label={i18n.t('rules.period.smallBase')}
        hint={i18n.t('rules.period.smallHint')}
        value={smallBase}
        least={0}
        most={10_000}
        changes={(customers) => ({ smallBase: customers })}
      />
    </div>
  );
}
