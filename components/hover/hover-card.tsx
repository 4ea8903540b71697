import { i18n } from '#i18n';
import { refText } from '@/lib/schema/ref';
import type { HoverView } from '@/lib/schema/views/badge';
import { GradePlate } from '../badge/grade-plate';
import { TierMark } from '../badge/tier-mark';
import { tierWord } from '../shell/words';
import { Others } from './others';

/** The badge in words: name, company, tier, grade, one line why, who else stands there. Always 280 × 132. */
export function HoverCard({ badge }: { badge: HoverView }) {
  const tier = badge.prospect ? 'prospect' : badge.tier;
  const known = badge.state === 'known' || badge.state === 'company';
  const crowded = badge.others.length > 0;
  return (
    <main className="flex h-33 w-70 flex-col gap-1 overflow-hidden rounded-8 border border-line bg-raised p-3">
      <h1 className="truncate text-13">{badge.name || refText(badge.ref)}</h1>
      {badge.state === 'company' ? (
        <p className="truncate text-12 text-ink-2">{i18n.t('shell.badge.companyOnly')}</p>
      ) : (
        badge.company && <p className="truncate text-12 text-ink-2">{badge.company}</p>
      )}
      {known ? (
        <>
          <div className="flex items-center gap-2">
            {tier && (
              <TierMark tier={tier} hollow={badge.state === 'company'}>
                {tierWord(tier)}
              </TierMark>
            )}
            <GradePlate
              grade={badge.grade ?? 'NR'}
              provisional={badge.provisional}
              label={badge.grade ?? i18n.t('shell.badge.notRated')}
            />
            {badge.answered !== null && (
              <span className="truncate text-12 text-ink-2">
                {i18n.t('credit.answered', [String(badge.answered)])}
              </span>
            )}
          </div>
          {badge.why && (
            <p className={`${crowded ? 'truncate' : 'line-clamp-2'} text-12 text-ink-2`}>
              {badge.why}
            </p>
          )}
        </>
      ) : (
        <p className="text-12 text-ink-2">
          {i18n.t(badge.state === 'maybe' ? 'maybe.hover' : 'sidebar.hover.unknown')}
        </p>
      )}
      {crowded && <Others badges={badge.others} />}
    </main>
  );
}
