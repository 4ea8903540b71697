import { lazy, type ReactNode, Suspense } from 'react';
import { readRef, steadyRef } from '@/lib/schema/ref';
import { useQuery } from '../client/query';
import { ErrorScreen } from '../shell/error-screen';
import { CardSkeleton } from './card-skeleton';
import { Scroll } from './scroll';

const CaptureForm = lazy(() =>
  import('../capture/capture-form').then((module) => ({ default: module.CaptureForm })),
);

interface CaptureViewProps {
  /** Whom the form is for; null for somebody added by hand. */
  person: string | null;
  name: string | null;
  /** Named by the native panel, which has no tab of its own. */
  windowId: number | undefined;
  /** What stands above the form and scrolls with it. */
  above: ReactNode;
  onSaved: (contactId: string) => void;
  onNotNow: () => void;
}

/** Asks what is known about an unknown person, then lets the rep look it over. */
export function CaptureView(props: CaptureViewProps) {
  const { person, name, windowId, above, onSaved, onNotNow } = props;
  const { value, failure, again } = useQuery('capture.review', {
    ref: person,
    name,
    draft: null,
    windowId,
  });
  if (!value) {
    return (
      <Scroll>
        {above}
        {failure ? <ErrorScreen failure={failure} onRetry={again} /> : <CardSkeleton />}
      </Scroll>
    );
  }
  return (
    <Suspense fallback={<CardSkeleton />}>
      <CaptureForm
        key={person === null ? '' : steadyRef(person)}
        review={value}
        email={person === null ? null : readRef(person).email}
        above={above}
        onSaved={onSaved}
        onNotNow={onNotNow}
      />
    </Suspense>
  );
}
