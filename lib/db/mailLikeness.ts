import { subjectKey } from '../domain/matching/subjectKey';
import type { Interaction } from '../schema/records/interaction';

/**
 * What a mail is recognised by after it was moved to another folder, where its site gives it another
 * id: mailbox, direction, subject and people. Undefined for anything but logged mail.
 */
export function mailLikeness(
  mail: Pick<Interaction, 'account' | 'kind' | 'subject' | 'contactIds'>,
): string | undefined {
  if (mail.kind !== 'mail-sent' && mail.kind !== 'mail-received') return undefined;
  const people = [...mail.contactIds].sort().join(',');
  return [mail.account ?? '', mail.kind, subjectKey(mail.subject), people].join('\n');
}
