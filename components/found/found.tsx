import { ArrowLeft } from 'lucide-react';
import { i18n } from '#i18n';
import type { CaptureStep } from '@/lib/schema/captured';
import { emptyDraft } from '@/lib/schema/emptyDraft';
import type { CapturedView } from '@/lib/schema/views/captured';
import { ReviewTable } from '../capture/review-table';
import { Button } from '../ui/button';
import { FoundForm } from './found-form';
import { FoundList } from './found-list';
import { Nobody } from './nobody';
import { Saved } from './saved';
import { pageName, stepBack } from './steps';
import { useSteps } from './use-steps';

interface FoundProps {
  view: CapturedView;
  /** Put away: the rep is done with it, or does not want it. */
  onClose: () => void;
  /** Told which step is shown, because a table wants more room. */
  onStep?: (kind: CaptureStep['kind'] | null) => void;
}

/** The people read from a page: choose, look over, save. */
export function Found({ view, onClose, onStep }: FoundProps) {
  const { step, go, note } = useSteps(view);
  const move = (next: CaptureStep | null) => {
    go(next);
    onStep?.(next?.kind ?? null);
  };
  const back = stepBack(view);
  const leave = () => (back ? move(back) : onClose());
  const byHand = () => move({ kind: 'form', person: { at: null, draft: emptyDraft(view.url) } });
  const above = back && (
    <div className="border-b border-line px-2 py-1">
      <Button
        tone="quiet"
        size="compact"
        icon={<ArrowLeft aria-hidden />}
        onClick={() => move(back)}
      >
        {i18n.t('found.backToList')}
      </Button>
    </div>
  );
  switch (step?.kind) {
    case undefined:
      return <Nobody view={view} onByHand={byHand} onClose={onClose} />;
    case 'list':
      return (
        <FoundList
          view={view}
          ticked={step.ticked}
          onTick={(ticked) => move({ kind: 'list', ticked })}
          onOpen={(at) => {
            const draft = view.drafts[at];
            if (draft) move({ kind: 'form', person: { at, draft } });
          }}
          onTable={() => {
            const people = step.ticked.flatMap((at) => {
              const draft = view.drafts[at];
              return draft ? [{ at, draft }] : [];
            });
            move({ kind: 'table', people });
          }}
          onByHand={byHand}
          onClose={onClose}
        />
      );
    case 'form':
      return (
        <FoundForm
          key={`${step.person.at}`}
          person={step.person}
          found={step.person.at === null ? undefined : view.drafts[step.person.at]}
          intro={introOf(view, step.person.at)}
          above={above}
          onChange={(draft) => note({ kind: 'form', person: { at: step.person.at, draft } })}
          onSaved={(contactId, draft) =>
            move(back ?? { kind: 'saved', contactId, person: { at: step.person.at, draft } })
          }
          onNotNow={leave}
        />
      );
    case 'table':
      return (
        <ReviewTable
          drafts={step.people.map(({ draft }) => draft)}
          above={above}
          onChange={(drafts) =>
            note({
              kind: 'table',
              people: step.people.map(({ at, draft }, place) => ({
                at,
                draft: drafts[place] ?? draft,
              })),
            })
          }
          onSaved={leave}
          onNotNow={leave}
        />
      );
    case 'saved':
      return (
        <Saved
          contactId={step.contactId}
          name={step.person.draft.name}
          onTakenBack={() => move({ kind: 'form', person: step.person })}
          onClose={onClose}
        />
      );
  }
}

function introOf({ url, pointed, drafts }: CapturedView, at: number | null): string {
  if (at === null) return i18n.t('capture.introEmpty');
  const page = pageName(url) || i18n.t('found.thisPage');
  const draft = drafts[at];
  if (draft?.name === '' && draft.company) return i18n.t('found.introFirm', [draft.company, page]);
  switch (pointed) {
    case 'page':
      return i18n.t('found.introPage', [page]);
    case 'selection':
      return i18n.t('found.introSelection', [page]);
    case 'link':
      return i18n.t('found.introLink', [page]);
  }
}
