import { Plus } from 'lucide-react';
import { lazy, Suspense, useState } from 'react';
import { i18n } from '#i18n';
import { readRef, refText } from '@/lib/schema/ref';
import type { CardView } from '@/lib/schema/views/card';
import { LikeNotice } from '../duplicates/like-notice';
import { Section } from '../sidebar/section';
import { Button } from '../ui/button';
import { Notice } from '../ui/notice';
import { Avatar } from './avatar';
import { Means } from './means';
import { WhoMenu } from './who-menu';

const EditCompany = lazy(() =>
  import('./edit-company').then((module) => ({ default: module.EditCompany })),
);
const EditContact = lazy(() =>
  import('./edit-contact').then((module) => ({ default: module.EditContact })),
);
const ProfileDetails = lazy(() =>
  import('./profile-details').then((module) => ({ default: module.ProfileDetails })),
);

interface WhoProps {
  card: CardView;
  /** The reference the card was opened for. */
  pageRef: string | null;
  /** The name as the page writes it, where nobody is known yet. */
  pageName: string | null;
  onCapture: () => void;
  onOpenCompany: (companyId: string) => void;
  onGone: () => void;
}

/** Who is this: name, title, company, means, and what can be changed about it. */
export function Who({ card, pageRef, pageName, onCapture, onOpenCompany, onGone }: WhoProps) {
  const [editing, setEditing] = useState(false);
  const [open, setOpen] = useState(false);
  const { contact, company } = card;
  const unknown = !contact && pageRef !== null;
  const shown = unknown ? (pageName ?? refText(pageRef)) : company?.name;
  const name = contact?.name ?? shown ?? '';
  const email = pageRef === null ? null : readRef(pageRef).email;
  const close = () => setEditing(false);
  return (
    <Section title={i18n.t('sidebar.who.label')} place="who" hideTitle>
      <div className="grid grid-cols-[auto_1fr_auto] items-start gap-3">
        <Avatar name={name} tier={contact ? card.badge.tier : null} />
        <div className="min-w-0">
          <h2 className="text-16 leading-tight wrap-anywhere">{name}</h2>
          <p className="text-ink-2">
            {contact
              ? (contact.title ?? (company ? null : i18n.t('sidebar.who.person')))
              : unknown
                ? i18n.t('sidebar.who.notYet')
                : i18n.t('sidebar.who.company')}
          </p>
          {company && (contact || unknown) && (
            <button
              type="button"
              title={company.name}
              onClick={() => onOpenCompany(company.id)}
              className="block min-h-hit max-w-full truncate text-start text-accent hover:underline"
            >
              {company.name}
            </button>
          )}
        </div>
        <WhoMenu card={card} pageRef={pageRef} onEdit={() => setEditing(true)} onGone={onGone} />
      </div>
      <Suspense>
        {editing && contact && <EditContact contact={contact} onDone={close} />}
        {editing && !contact && company && <EditCompany company={company} onDone={close} />}
      </Suspense>
      {!editing && <Means card={card} email={email} />}
      {!editing && !unknown && (
        <Button
          size="compact"
          tone="quiet"
          aria-expanded={open}
          className="-ms-2"
          onClick={() => setOpen(!open)}
        >
          {open
            ? i18n.t('profile.less')
            : card.stale.length > 0
              ? i18n.t('profile.moreStale', card.stale.length)
              : i18n.t('profile.more')}
        </Button>
      )}
      {open && !editing && !unknown && (
        <Suspense>
          <ProfileDetails card={card} onEdit={() => setEditing(true)} />
        </Suspense>
      )}
      {!editing && contact && <LikeNotice kind="contact" id={contact.id} />}
      {!editing && !contact && !unknown && company && <LikeNotice kind="company" id={company.id} />}
      {unknown && (
        <div className="mt-2">
          <Notice
            action={
              <Button size="compact" icon={<Plus aria-hidden />} onClick={onCapture}>
                {i18n.t('sidebar.who.add', [name])}
              </Button>
            }
          >
            {i18n.t('sidebar.who.belongs')}
          </Notice>
        </div>
      )}
    </Section>
  );
}
