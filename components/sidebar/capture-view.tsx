import { lazy, type ReactNode, Suspense, useState } from 'react';
import { i18n } from '#i18n';
import { readRef, steadyRef } from '@/lib/schema/ref';
import type { CaptureReview } from '@/lib/schema/views/sidebar';
import { useQuery } from '../client/query';
import { ErrorScreen } from '../shell/error-screen';
import { tellsMore } from './better';
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
export function CaptureView({ person, name, windowId, ...rest }: CaptureViewProps) {
  const { value, failure, again } = useQuery('capture.review', {
    ref: person,
    name,
    draft: null,
    windowId,
  });
  if (!value) {
    return (
      <Scroll>
        {rest.above}
        {failure ? <ErrorScreen failure={failure} onRetry={again} /> : <CardSkeleton />}
      </Scroll>
    );
  }
  const key = person === null ? '' : steadyRef(person);
  return <Captured key={key} person={person} review={value} {...rest} />;
}

interface CapturedProps
  extends Pick<CaptureViewProps, 'person' | 'above' | 'onSaved' | 'onNotNow'> {
  review: CaptureReview;
}

/** The form; as long as nobody touched it, it is filled anew when the page has come to tell more. */
function Captured({ person, review, ...rest }: CapturedProps) {
  const [touched, setTouched] = useState(false);
  const [shown, setShown] = useState({ review, turn: 0 });
  if (!touched && tellsMore(review.draft, shown.review.draft))
    setShown({ review, turn: shown.turn + 1 });
  const { email, linkedin } = person === null ? { email: null, linkedin: null } : readRef(person);
  const touch = () => setTouched(true);
  return (
    <div className="contents" onInputCapture={touch} onClickCapture={touch}>
      <Suspense fallback={<CardSkeleton />}>
        <CaptureForm
          key={shown.turn}
          review={shown.review}
          email={email}
          {...(linkedin ? { intro: i18n.t('linkedin.intro') } : {})}
          {...rest}
        />
      </Suspense>
    </div>
  );
}
