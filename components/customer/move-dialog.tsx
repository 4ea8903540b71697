import { useState } from 'react';
import { i18n } from '#i18n';
import type { Contact } from '@/lib/schema/records/contact';
import { newId, useCommand } from '../client/command';
import { useQuery } from '../client/query';
import { useUndo } from '../client/undo';
import { FailureNotice } from '../shell/failure-notice';
import { Button } from '../ui/button';
import { Dialog } from '../ui/dialog';
import { Field } from '../ui/field';
import { Input } from '../ui/input';

type Target =
  | { kind: 'existing'; companyId: string }
  | { kind: 'new'; companyId: string; name: string }
  | { kind: 'none' };

/** Puts a person under another company, a new one or none. */
export function MoveDialog({ contact, onClose }: { contact: Contact; onClose: () => void }) {
  const [text, setText] = useState('');
  const [freshId] = useState(newId);
  const { run, failure, busy } = useCommand('contact.move');
  const { tell } = useUndo();
  const name = text.trim();
  const found = useQuery('book.search', name ? { text: name, limit: 20 } : null);
  const companies = (found.value ?? [])
    .filter((hit) => hit.kind === 'company' && hit.id !== contact.companyId)
    .slice(0, 6);
  const move = async (company: Target) => {
    const reply = await run((commandId) => ({ commandId, contactId: contact.id, company }));
    if (!reply.ok) return;
    tell(i18n.t('sidebar.who.done.moved', [contact.name]), reply);
    onClose();
  };
  return (
    <Dialog
      open
      onOpenChange={(open) => !open && onClose()}
      title={i18n.t('sidebar.who.moveTitle', [contact.name])}
      closeLabel={i18n.t('shell.close')}
    >
      <Field label={i18n.t('sidebar.who.moveLabel')} hint={i18n.t('sidebar.who.moveHint')}>
        {(control) => (
          <Input
            {...control}
            value={text}
            autoComplete="off"
            onChange={(event) => setText(event.currentTarget.value)}
          />
        )}
      </Field>
      <div className="grid justify-items-start gap-1.5">
        {companies.map((hit) => (
          <Button
            key={hit.id}
            busy={busy}
            onClick={() => void move({ kind: 'existing', companyId: hit.id })}
          >
            {hit.name}
          </Button>
        ))}
        {name && (
          <Button
            tone="quiet"
            busy={busy}
            onClick={() => void move({ kind: 'new', companyId: freshId, name })}
          >
            {i18n.t('sidebar.who.moveNew', [name])}
          </Button>
        )}
        {contact.companyId && (
          <Button tone="quiet" busy={busy} onClick={() => void move({ kind: 'none' })}>
            {i18n.t('sidebar.who.moveNone')}
          </Button>
        )}
      </div>
      <FailureNotice failure={failure} />
    </Dialog>
  );
}
