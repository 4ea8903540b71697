import { lazy, type ReactNode, Suspense, useRef, useState } from 'react';
import type { DraftAt } from '@/lib/schema/captured';
import type { ContactDraft } from '@/lib/schema/draft';
import { useQuery } from '../client/query';
import { ErrorScreen } from '../shell/error-screen';
import { CardSkeleton } from '../sidebar/card-skeleton';

const CaptureForm = lazy(() =>
  import('../capture/capture-form').then((module) => ({ default: module.CaptureForm })),
);

interface FoundFormProps {
  person: DraftAt;
  /** As the page had it; undefined for somebody typed by hand. */
  found: ContactDraft | undefined;
  intro: string;
  above: ReactNode;
  onChange: (draft: ContactDraft) => void;
  onSaved: (contactId: string, draft: ContactDraft) => void;
  onNotNow: () => void;
}

/** Looks up who the person may already be, then lets the rep look them over. */
export function FoundForm(props: FoundFormProps) {
  const { person, found, intro, above, onChange, onSaved, onNotNow } = props;
  const [first] = useState(person.draft);
  const latest = useRef(first);
  const { value, failure, again } = useQuery('capture.reviewAll', { drafts: [first] });
  const [review] = value ?? [];
  if (!review) {
    return (
      <div className="min-h-0 flex-1 overflow-auto">
        {above}
        {failure ? <ErrorScreen failure={failure} onRetry={again} /> : <CardSkeleton />}
      </div>
    );
  }
  const changed = found && JSON.stringify(found) !== JSON.stringify(first) ? found : null;
  return (
    <Suspense fallback={<CardSkeleton />}>
      <CaptureForm
        review={review}
        email={null}
        intro={intro}
        above={above}
        {...(changed ? { found: changed } : {})}
        onChange={(draft) => {
          latest.current = draft;
          onChange(draft);
        }}
        onSaved={(contactId) => onSaved(contactId, latest.current)}
        onNotNow={onNotNow}
      />
    </Suspense>
  );
}
