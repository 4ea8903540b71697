import { i18n } from '#i18n';
import { STALE_DAYS } from '@/lib/domain/profile/stale';
import type { Settings } from '@/lib/schema/settings';
import { FigureSetting } from './figure-setting';

/** After how long a detail that nobody has looked at is offered for check. */
export const StaleDays = ({ settings: { staleDays = STALE_DAYS } }: { settings: Settings }) => (
  <FigureSetting
    key={staleDays}
    label={i18n.t('options.stale.label')}
    hint={i18n.t('options.stale.hint')}
    value={staleDays}
    least={1}
    most={3650}
    changes={(days) => ({ staleDays: days })}
  />
);
