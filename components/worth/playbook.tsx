import { Flag } from 'lucide-react';
import { i18n } from '#i18n';
import type { WorthView } from '@/lib/schema/views/card';
import { figures } from '../shell/formats';
import { tierWord } from '../shell/words';

/** How this tier and grade are to be treated, in one line. */
export function Playbook({ worth }: { worth: WorthView }) {
  const { playbook, tier, credit } = worth;
  if (!playbook) return null;
  const who = [tierWord(tier?.tier ?? 'prospect'), credit.result?.grade].filter(Boolean);
  const { creditDays } = playbook;
  const parts = [
    i18n.t('sidebar.worth.playContact', [figures.count(playbook.contactDays)]),
    playbook.caller && i18n.t('rules.playbook.calls', [playbook.caller]),
    creditDays === 0 && i18n.t('sidebar.worth.playPrepay'),
    creditDays !== null &&
      creditDays > 0 &&
      i18n.t('sidebar.worth.playPay', [figures.count(creditDays)]),
    playbook.discountPercent > 0 &&
      i18n.t('sidebar.worth.playDiscount', [figures.count(playbook.discountPercent)]),
  ].filter(Boolean);
  return (
    <p className="mt-2 flex gap-2 border-t border-dashed border-line pt-2 text-ink-2">
      <Flag aria-hidden className="mt-px text-ink-3" />
      <span>{i18n.t('sidebar.worth.play', [who.join(' × '), parts.join(' · ')])}</span>
    </p>
  );
}
