import { ChevronRight } from 'lucide-react';
import { lazy, type ReactNode, Suspense, useId, useState } from 'react';
import { i18n } from '#i18n';
import { ask } from '@/lib/messages/client';
import type { WorthView } from '@/lib/schema/views/card';
import { GradePlate } from '../badge/grade-plate';
import { TierMark } from '../badge/tier-mark';
import { figures } from '../shell/formats';
import { tierWord } from '../shell/words';
import { cx } from '../ui/cx';
import { WhyTier } from './why-tier';

// The explanation brings the whole scheme along: it comes when it is asked for.
const CreditWhy = lazy(() =>
  import('../credit/credit-why').then((module) => ({ default: module.CreditWhy })),
);

interface HalfProps {
  mark: ReactNode;
  /** What "why" is asked about, in words. */
  about: string;
  line: string;
  open: boolean;
  panelId: string;
  onWhy: (() => void) | null;
}

function Half({ mark, about, line, open, panelId, onWhy }: HalfProps) {
  return (
    <div className="min-w-0 py-1.75 ps-3 pe-1.5 not-first:border-s not-first:border-line">
      <div className="flex min-h-hit items-center justify-between gap-1.5 text-14">
        {mark}
        {onWhy && (
          <button
            type="button"
            aria-expanded={open}
            aria-controls={open ? panelId : undefined}
            aria-label={i18n.t('sidebar.whyOf', [about])}
            onClick={onWhy}
            className="inline-flex min-h-hit items-center gap-0.5 rounded-4 px-1 text-12 whitespace-nowrap text-accent hover:bg-hover"
          >
            {i18n.t('sidebar.why')}
            <ChevronRight aria-hidden className={cx('size-3!', open && 'rotate-90')} />
          </button>
        )}
      </div>
      <div className="text-ink-2 tabular-nums">{line}</div>
    </div>
  );
}

/** Tier and grade side by side; "why" opens in place, one at a time. */
export function Standing({ worth, customerId }: { worth: WorthView; customerId: string }) {
  const [open, setOpen] = useState<'tier' | 'grade' | null>(null);
  const panelId = useId();
  const { tier, credit } = worth;
  const result = credit.result;
  const tierName = tierWord(tier?.tier ?? 'prospect');
  const gradeName = result?.grade ?? i18n.t('sidebar.worth.notRated');
  const toggle = (which: 'tier' | 'grade') => setOpen(open === which ? null : which);
  const scoreLine = () => {
    if (!credit.shownScore || !result) return i18n.t('sidebar.worth.notRated');
    return result.provisional
      ? i18n.t('sidebar.worth.answered', [credit.shownScore, String(result.answered)])
      : i18n.t('sidebar.worth.score', [credit.shownScore]);
  };
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: only lets Esc close what was opened inside
    <div
      className="rounded-8 border border-line"
      onKeyDown={(event) => {
        if (event.key !== 'Escape' || !open) return;
        event.stopPropagation();
        setOpen(null);
      }}
    >
      <div className="grid grid-cols-[minmax(min-content,1fr)_1fr]">
        <Half
          mark={<TierMark tier={tier?.tier ?? 'prospect'}>{tierName}</TierMark>}
          about={tierName}
          line={
            tier
              ? i18n.t('sidebar.worth.rank', [figures.count(tier.rank), figures.count(tier.base)])
              : i18n.t('sidebar.worth.noOrders')
          }
          open={open === 'tier'}
          panelId={panelId}
          onWhy={tier && (() => toggle('tier'))}
        />
        <Half
          mark={
            <GradePlate
              grade={result?.grade ?? 'NR'}
              provisional={result?.provisional ?? false}
              label={
                result?.grade && result.provisional
                  ? i18n.t('shell.badge.provisional', [result.grade])
                  : gradeName
              }
            />
          }
          about={gradeName}
          line={scoreLine()}
          open={open === 'grade'}
          panelId={panelId}
          onWhy={() => toggle('grade')}
        />
      </div>
      {open && (
        <div id={panelId} className="rounded-b-8 border-t border-line bg-sunken px-3 py-2">
          {open === 'tier' && tier && <WhyTier tier={tier} />}
          {open === 'grade' && (
            <Suspense>
              <CreditWhy
                credit={credit}
                customerId={customerId}
                onOpen={() => void ask('tab.open', { page: 'rating', id: customerId })}
              />
            </Suspense>
          )}
        </div>
      )}
    </div>
  );
}
