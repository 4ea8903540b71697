import { useEffect, useRef } from 'react';
import { badgeParts } from '@/lib/messages/handlers/badgeParts';
import { paintBadge } from '@/lib/page/badge/draw';
import { dress } from '@/lib/page/badge/dress';
import type { BadgeFace } from '@/lib/page/badge/parts';
import { sheet } from '@/lib/page/badge/sheet';
import { opaqueColour, suitsDark } from '@/lib/page/badge/style';
import { grades, tiers } from '@/lib/schema/base';

const plain: BadgeFace = {
  state: 'known',
  kind: 'row',
  tier: 'VIP',
  prospect: false,
  grade: 'AA',
  provisional: false,
  personKnown: true,
  complaint: false,
  limit: false,
};
export const face = (part: Partial<BadgeFace>): BadgeFace => ({ ...plain, ...part });

/** A badge as it stands in a host's page: drawn into the closed root of an empty element. */
function HostBadge({ of }: { of: BadgeFace }) {
  const place = useRef<HTMLSpanElement>(null);
  const words = JSON.stringify(of);
  useEffect(() => {
    const host = document.createElement('dangol-mark');
    const ground = place.current?.closest('[data-ground]');
    const background = ground ? opaqueColour(getComputedStyle(ground).backgroundColor) : null;
    const theme = background && suitsDark(background) ? 'dark' : 'light';
    const root = host.attachShadow({ mode: 'closed' });
    dress(root, sheet);
    const box = paintBadge(root, of, theme, words, badgeParts);
    if (of.state === 'unknown') box.setAttribute('data-near', '');
    place.current?.replaceChildren(host);
  });
  return <span ref={place} />;
}

const rows: BadgeFace[] = [
  ...[...tiers, null].flatMap((tier) => [
    ...[...grades, 'NR' as const].map((grade) => face({ tier, prospect: tier === null, grade })),
    face({ tier, prospect: tier === null, provisional: true }),
    face({ tier, prospect: tier === null, personKnown: false }),
    face({ tier, prospect: tier === null, grade: 'B', complaint: true }),
    face({ tier, prospect: tier === null, grade: 'C', complaint: true, limit: true }),
    face({ tier, prospect: tier === null, grade: 'AAA', provisional: true, limit: true }),
  ]),
  face({ state: 'unknown' }),
  face({ state: 'unknown', kind: 'header' }),
  face({ state: 'none' }),
  face({ kind: 'header', tier: 'Major', grade: 'AAA' }),
];

const grounds = {
  white: '#ffffff',
  read: '#f2f6fc',
  selected: '#c2dbff',
  dark: '#1f2023',
  'dark selected': '#25375b',
};

export function HostBadges() {
  return (
    <div className="grid gap-2" style={{ font: '14px Roboto, sans-serif' }}>
      {Object.entries(grounds).map(([name, background]) => (
        <div
          key={name}
          data-ground={name}
          style={{ background }}
          className="grid grid-cols-[repeat(auto-fill,56px)] gap-2 p-2"
        >
          {rows.map((one) => (
            <HostBadge key={JSON.stringify(one)} of={one} />
          ))}
        </div>
      ))}
    </div>
  );
}
