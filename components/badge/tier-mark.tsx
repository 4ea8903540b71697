import type { ReactNode } from 'react';
import { tierShapes } from '@/lib/page/badge/shapes';
import type { Tier } from '@/lib/schema/base';
import { Drawing } from './drawing';

interface TierMarkProps {
  tier: Tier | 'prospect';
  /** The company is known, the person is not. */
  hollow?: boolean;
  /** Only where the word does not stand beside it. */
  label?: string;
  /** The tier's word. */
  children?: ReactNode;
}

/** The tier's silhouette, with its word in our own pages. */
export function TierMark({ tier, hollow = false, label, children }: TierMarkProps) {
  return (
    <span className="inline-flex items-center gap-1 font-strong whitespace-nowrap">
      <Drawing
        shapes={tierShapes(tier, hollow)}
        width={16}
        height={16}
        label={label}
        className="shrink-0"
      />
      {children}
    </span>
  );
}
