import type { ReactNode } from 'react';
import { i18n } from '#i18n';
import type { Arguments } from '@/lib/messages/protocol';
import type { CardView } from '@/lib/schema/views/card';
import { useQuery } from '../client/query';
import { Who } from '../customer/who';
import { Now } from '../now/now';
import { ErrorScreen } from '../shell/error-screen';
import { UndoPlace } from '../shell/undo-place';
import { Timeline } from '../timeline/timeline';
import { Worth } from '../worth/worth';
import { CardSkeleton } from './card-skeleton';
import { Colleagues } from './colleagues';
import { Scroll } from './scroll';

interface CardStageProps {
  /** A person of the page, as a reference. */
  person: string | null;
  contactId: string | null;
  companyId: string | null;
  /** The card, where it came with the page. */
  given?: CardView | undefined;
  /** The name on the page. */
  pageName: string | null;
  /** What stands above the card and scrolls with it. */
  above: ReactNode;
  onCapture: (person: string) => void;
  onContact: (contactId: string) => void;
  onCompany: (companyId: string) => void;
  /** The one shown is in the book no more. */
  onGone: () => void;
}

/** Who, worth, what happened, and below them in sight always: do now. */
export function CardStage(props: CardStageProps) {
  const { person, contactId, companyId } = props;
  const wanted: Arguments<'card.get'> = contactId
    ? { contactId }
    : companyId
      ? { companyId }
      : { ref: person ?? '' };
  const { value: card, failure, again } = useQuery('card.get', wanted, props.given);
  if (card === undefined) {
    return (
      <Scroll>
        {props.above}
        {failure ? <ErrorScreen failure={failure} onRetry={again} /> : <CardSkeleton />}
      </Scroll>
    );
  }
  if (card === null) {
    return (
      <>
        <Scroll>
          {props.above}
          <p className="px-4 py-6 text-ink-2">{i18n.t('shell.failed.notFound')}</p>
        </Scroll>
        <div className="flex-none px-3 pb-3">
          <UndoPlace />
        </div>
      </>
    );
  }
  return (
    <>
      <Scroll>
        {props.above}
        <Who
          key={`${card.contact?.id ?? card.customerId} who`}
          card={card}
          pageRef={person}
          pageName={props.pageName}
          onCapture={() => person && props.onCapture(person)}
          onOpenCompany={props.onCompany}
          onGone={props.onGone}
        />
        <Worth key={`${card.customerId} worth`} card={card} />
        <Timeline
          key={`${card.customerId} history`}
          customerId={card.customerId}
          contactId={card.company ? null : (card.contact?.id ?? null)}
          complaintDays={card.complaintDays}
        />
        <Colleagues
          key={`${card.contact?.id ?? card.customerId} colleagues`}
          card={card}
          onContact={props.onContact}
        />
      </Scroll>
      <div className="flex-none px-3 pb-2 empty:hidden">
        <UndoPlace />
      </div>
      <Now key={`${card.contact?.id ?? card.customerId} now`} card={card} />
    </>
  );
}
