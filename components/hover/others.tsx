import { i18n } from '#i18n';
import { refText } from '@/lib/schema/ref';
import type { BadgeView } from '@/lib/schema/views/badge';
import { GradePlate } from '../badge/grade-plate';
import { TierMark } from '../badge/tier-mark';
import { tierWord } from '../shell/words';

const NAMED = 2;

function Other({ badge }: { badge: BadgeView }) {
  const tier = badge.prospect ? 'prospect' : badge.tier;
  return (
    <span className="inline-flex max-w-28 shrink-0 items-center gap-1">
      {tier && <TierMark tier={tier} hollow={badge.state === 'company'} label={tierWord(tier)} />}
      {badge.grade && (
        <GradePlate
          grade={badge.grade}
          provisional={badge.provisional}
          label={badge.grade}
          size="small"
        />
      )}
      <span className="truncate">{badge.name || refText(badge.ref)}</span>
    </span>
  );
}

/** Who stands in the same place without a badge: the first by name, the rest counted. */
export function Others({ badges }: { badges: readonly BadgeView[] }) {
  const more = badges.length - NAMED;
  return (
    <p className="mt-auto flex items-center gap-2 overflow-hidden border-t border-line pt-1 text-12 text-ink-2">
      <span className="sr-only">{i18n.t('sidebar.hover.others')}</span>
      {badges.slice(0, NAMED).map((badge) => (
        <Other key={badge.ref} badge={badge} />
      ))}
      {more > 0 && <span className="shrink-0">+{more}</span>}
    </p>
  );
}
