import { BellOff, Building2, Ellipsis, Merge, Pencil, Trash2, Unlink } from 'lucide-react';
import { lazy, Suspense, useState } from 'react';
import { i18n } from '#i18n';
import { ask } from '@/lib/messages/client';
import type { Done } from '@/lib/messages/protocol';
import { readRef, refText } from '@/lib/schema/ref';
import type { Result } from '@/lib/schema/result';
import type { CardView } from '@/lib/schema/views/card';
import { useCommand } from '../client/command';
import { useUndo } from '../client/undo';
import { FailureNotice } from '../shell/failure-notice';
import { IconButton } from '../ui/icon-button';
import { Menu, type MenuItem } from '../ui/menu';

const MoveDialog = lazy(() =>
  import('./move-dialog').then((module) => ({ default: module.MoveDialog })),
);

interface WhoMenuProps {
  card: CardView;
  /** The reference the card was opened for. */
  pageRef: string | null;
  onEdit: () => void;
  /** The one shown is no longer there. */
  onGone: () => void;
}

/** Everything that changes who somebody is; each with its way back. */
export function WhoMenu({ card, pageRef, onEdit, onGone }: WhoMenuProps) {
  const [moving, setMoving] = useState(false);
  const { tell } = useUndo();
  const deleteContact = useCommand('contact.delete');
  const deleteCompany = useCommand('company.delete');
  const unmatch = useCommand('contact.unmatch');
  const never = useCommand('never.add');
  const { contact, company } = card;
  const own = contact?.emails[0]?.address ?? null;
  const ref = pageRef ?? own;
  const address = ref === null ? null : (readRef(ref).email ?? own);
  const targetId = contact?.id ?? company?.id ?? null;

  const after = (reply: Result<Done>, text: string, gone: boolean) => {
    tell(text, reply);
    if (reply.ok && gone) onGone();
  };
  const items: MenuItem[] = [
    {
      key: 'edit',
      icon: <Pencil aria-hidden />,
      label: i18n.t('sidebar.who.edit'),
      onSelect: onEdit,
    },
  ];
  if (contact) {
    items.push({
      key: 'move',
      icon: <Building2 aria-hidden />,
      label: i18n.t('sidebar.who.move'),
      onSelect: () => setMoving(true),
    });
  }
  if (contact || company) {
    items.push({
      key: 'merge',
      icon: <Merge aria-hidden />,
      label: i18n.t('duplicates.like.merge'),
      onSelect: () =>
        void ask('tab.open', {
          page: contact ? 'contact-like' : 'company-like',
          id: contact?.id ?? company?.id,
        }),
    });
  }
  if (ref && targetId) {
    items.push({
      key: 'unmatch',
      icon: <Unlink aria-hidden />,
      label: i18n.t('sidebar.who.notThis'),
      onSelect: async () =>
        after(
          await unmatch.run((commandId) => ({ commandId, ref, targetId })),
          i18n.t('sidebar.who.done.unmatched', [refText(ref)]),
          false,
        ),
    });
  }
  if (address) {
    items.push({
      key: 'never',
      icon: <BellOff aria-hidden />,
      label: i18n.t('sidebar.who.neverLog'),
      onSelect: async () =>
        after(
          await never.run((commandId) => ({ commandId, entry: address })),
          i18n.t('sidebar.who.done.never', [address]),
          true,
        ),
    });
  }
  items.push('line');
  if (contact) {
    items.push({
      key: 'delete',
      icon: <Trash2 aria-hidden />,
      tone: 'danger',
      label: i18n.t('sidebar.who.deleteContact'),
      onSelect: async () =>
        after(
          await deleteContact.run((commandId) => ({ commandId, contactId: contact.id })),
          i18n.t('sidebar.who.done.deleted', [contact.name]),
          true,
        ),
    });
  } else if (company) {
    items.push({
      key: 'delete-company',
      icon: <Trash2 aria-hidden />,
      tone: 'danger',
      label: i18n.t('sidebar.who.deleteCompany'),
      onSelect: async () =>
        after(
          await deleteCompany.run((commandId) => ({ commandId, companyId: company.id })),
          i18n.t('sidebar.who.done.deleted', [company.name]),
          true,
        ),
    });
  }
  const failure =
    deleteContact.failure ?? deleteCompany.failure ?? unmatch.failure ?? never.failure;
  return (
    <>
      <Menu
        trigger={<IconButton label={i18n.t('sidebar.more')} icon={<Ellipsis aria-hidden />} />}
        items={items}
      />
      <Suspense>
        {contact && moving && <MoveDialog contact={contact} onClose={() => setMoving(false)} />}
      </Suspense>
      {failure && (
        <div className="col-span-full">
          <FailureNotice failure={failure} />
        </div>
      )}
    </>
  );
}
