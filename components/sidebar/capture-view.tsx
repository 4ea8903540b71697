import { lazy, Suspense } from 'react';
import { useQuery } from '../client/query';
import { ErrorScreen } from '../shell/error-screen';
import { CardSkeleton } from './card-skeleton';

const CaptureForm = lazy(() =>
  import('../capture/capture-form').then((module) => ({ default: module.CaptureForm })),
);

interface CaptureViewProps {
  email: string | null;
  name: string | null;
  /** Named by the native panel, which has no tab of its own. */
  windowId: number | undefined;
  onSaved: (contactId: string) => void;
  onNotNow: () => void;
}

/** Asks what is known about an unknown person, then lets the rep look it over. */
export function CaptureView({ email, name, windowId, onSaved, onNotNow }: CaptureViewProps) {
  const { value, failure, again } = useQuery('capture.review', {
    email,
    name,
    draft: null,
    windowId,
  });
  if (!value) {
    return failure ? <ErrorScreen failure={failure} onRetry={again} /> : <CardSkeleton />;
  }
  return (
    <Suspense fallback={<CardSkeleton />}>
      <CaptureForm
        key={`${email} ${name}`}
        review={value}
        email={email}
        onSaved={onSaved}
        onNotNow={onNotNow}
      />
    </Suspense>
  );
}
