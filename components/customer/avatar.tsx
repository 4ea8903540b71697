import { UserRound } from 'lucide-react';
import type { Tier } from '@/lib/schema/base';
import { cx } from '../ui/cx';
import { initials } from './initials';

const tones: Record<Tier, string> = {
  VIP: 'bg-tier-vip-soft',
  Major: 'bg-tier-major-soft',
  Ordinary: 'bg-tier-ordinary-soft',
  Small: 'bg-tier-small-soft',
};

/** A round place for a face; its plane is the tier's. */
export function Avatar({ name, tier }: { name: string; tier: Tier | null }) {
  const letters = initials(name);
  return (
    <span
      aria-hidden
      className={cx(
        'grid size-10 flex-none place-items-center rounded-full text-14 font-strong text-ink-2',
        tier ? tones[tier] : 'bg-bar-track',
      )}
    >
      {letters || <UserRound />}
    </span>
  );
}
