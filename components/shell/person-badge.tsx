import type { BadgeView } from '@/lib/schema/views/badge';
import { Badge } from '../badge/badge';
import { badgeWords } from './words';

/** The badge beside a name in our own lists. */
export function PersonBadge({ badge }: { badge: BadgeView }) {
  if (badge.state === 'own' || badge.state === 'never') return null;
  return (
    <Badge
      label={badgeWords(badge)}
      face={{
        state: badge.state === 'unknown' || badge.state === 'maybe' ? badge.state : 'known',
        kind: 'header',
        tier: badge.tier,
        prospect: badge.prospect,
        grade: badge.grade ?? 'NR',
        provisional: badge.provisional,
        personKnown: badge.state !== 'company',
        complaint: badge.complaint,
        limit: badge.limit,
      }}
    />
  );
}
