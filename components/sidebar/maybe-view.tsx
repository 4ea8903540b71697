import { Check, ExternalLink, X } from 'lucide-react';
import type { ReactNode } from 'react';
import { i18n } from '#i18n';
import type { PersonView } from '@/lib/schema/views/sidebar';
import { useCommand } from '../client/command';
import { useQuery } from '../client/query';
import { useUndo } from '../client/undo';
import { Avatar } from '../customer/avatar';
import { FailureNotice } from '../shell/failure-notice';
import { PersonBadge } from '../shell/person-badge';
import { UndoPlace } from '../shell/undo-place';
import { Button } from '../ui/button';
import { CardSkeleton } from './card-skeleton';
import { Scroll } from './scroll';

interface MaybeViewProps {
  person: PersonView;
  /** The contact who has this name and company. */
  candidate: string;
  windowId: number | undefined;
  above: ReactNode;
  onOpenCandidate: () => void;
}

/** Somebody of the book has this name and company: only the rep can say whether it is they. */
export function MaybeView(props: MaybeViewProps) {
  const { person, candidate, windowId, above, onOpenCandidate } = props;
  const { ref, name } = person;
  const card = useQuery('card.get', { contactId: candidate });
  const page = useQuery('capture.review', { ref, name, draft: null, windowId });
  const extend = useCommand('contact.extend');
  const refuse = useCommand('contact.unmatch');
  const { tell } = useUndo();
  const contact = card.value?.contact;
  const draft = page.value?.draft;
  if (!card.value || !contact || !draft || ref === null) {
    return (
      <Scroll>
        {above}
        <FailureNotice failure={card.failure ?? page.failure} />
        <CardSkeleton />
      </Scroll>
    );
  }
  const { company, badge } = card.value;
  const yes = async () => {
    const reply = await extend.run((commandId) => ({ commandId, contactId: candidate, draft }));
    tell(i18n.t('maybe.linked', [contact.name]), reply);
  };
  const no = async () => {
    const reply = await refuse.run((commandId) => ({ commandId, ref, targetId: candidate }));
    tell(i18n.t('maybe.refused', [contact.name]), reply);
  };
  return (
    <>
      <Scroll>
        {above}
        <section aria-label={i18n.t('maybe.question', [contact.name])} className="grid gap-3 p-4">
          <h2 className="text-16 leading-tight">{i18n.t('maybe.question', [contact.name])}</h2>
          <p className="text-ink-2">{i18n.t('maybe.why', [company?.name ?? ''])}</p>
          <button
            type="button"
            onClick={onOpenCandidate}
            className="grid grid-cols-[auto_1fr_auto] items-center gap-3 rounded-8 border border-dashed border-line p-3 text-start hover:bg-hover"
          >
            <Avatar name={contact.name} tier={badge.tier} />
            <span className="min-w-0">
              <span className="block truncate font-strong">{contact.name}</span>
              <span className="block truncate text-12 text-ink-2">
                {[contact.title, company?.name].filter(Boolean).join(' · ')}
              </span>
              <span className="block truncate text-12 text-ink-3">
                {contact.emails.map(({ address }) => address).join(', ')}
              </span>
              <span className="mt-1 flex items-center gap-1 text-12 text-accent">
                <ExternalLink aria-hidden className="size-3" />
                {i18n.t('maybe.look')}
              </span>
            </span>
            <PersonBadge badge={badge} />
          </button>
          <p className="text-12 text-ink-3">{i18n.t('maybe.effect')}</p>
          <div className="flex flex-wrap gap-2">
            <Button
              tone="primary"
              busy={extend.busy}
              icon={<Check aria-hidden />}
              onClick={() => void yes()}
            >
              {i18n.t('maybe.yes')}
            </Button>
            <Button busy={refuse.busy} icon={<X aria-hidden />} onClick={() => void no()}>
              {i18n.t('maybe.no')}
            </Button>
          </div>
          <FailureNotice failure={extend.failure ?? refuse.failure} />
        </section>
      </Scroll>
      <div className="flex-none px-3 pb-3 empty:hidden">
        <UndoPlace />
      </div>
    </>
  );
}
