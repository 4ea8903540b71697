import type { ReactNode } from 'react';
import { CardSkeleton } from './card-skeleton';
import { Scroll } from './scroll';

/** The page in front is not read yet: never whoever was in front before. */
export function ReadingView({ above }: { above: ReactNode }) {
  return (
    <Scroll>
      {above}
      <CardSkeleton />
    </Scroll>
  );
}
