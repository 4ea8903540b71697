import { i18n } from '#i18n';
import type { TierView } from '@/lib/schema/views/card';
import { figures } from '../shell/formats';
import { tierWord } from '../shell/words';
import { Notice } from '../ui/notice';
import { causeWord } from './cause-word';
import { recentFall } from './recent-fall';

/** A valued customer fell to a lower tier lately: said once, above the figures that tell why. */
export function Fall({ tier }: { tier: TierView }) {
  const fall = recentFall(tier.history, Date.now(), tier.fallDays);
  if (!fall?.from || !fall.to) return null;
  return (
    <Notice tone="warn">
      {i18n.t('sidebar.whyTier.fell', [
        tierWord(fall.from),
        tierWord(fall.to),
        figures.day(fall.day),
        causeWord(fall.cause),
      ])}
    </Notice>
  );
}
