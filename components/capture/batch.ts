import { companyKey } from '@/lib/domain/matching/companyKey';
import { emailKey } from '@/lib/domain/matching/emailKey';
import { renamed } from '@/lib/domain/profile/renamed';
import type { Arguments } from '@/lib/messages/protocol';
import type { ContactDraft } from '@/lib/schema/draft';
import type { CaptureReview, Duplicate } from '@/lib/schema/views/sidebar';
import { companyOf } from './company';

/** What a row of the table lets the rep type; every field is a text. */
export interface RowValues {
  name: string;
  title: string;
  company: string;
  email: string;
  phone: string;
}

export interface BatchRow {
  draft: ContactDraft;
  /** Ids under which a new person and a new company are saved. */
  contactId: string;
  companyId: string;
  values: RowValues;
  taken: boolean;
  /** The known person to add to, `new`, or null while the rep left the choice to us. */
  as: string | null;
}

export type RowProblem = 'name' | 'email';
type People = Arguments<'contacts.add'>['people'];

/** What the readers put into the fields of a row. */
export const readValues = (draft: ContactDraft): RowValues => ({
  name: draft.name,
  title: draft.title ?? '',
  company: draft.company ?? '',
  email: draft.emails[0] ?? '',
  phone: draft.phones[0]?.number ?? '',
});

export const rowOf = (
  draft: ContactDraft,
  ids: { contactId: string; companyId: string },
): BatchRow => ({ draft, ...ids, values: readValues(draft), taken: true, as: null });

/** The draft as the rep left it in the table; what was changed by hand is marked as typed. */
export function rowDraft({ draft, values }: BatchRow): ContactDraft {
  const email = values.email.trim();
  const phone = values.phone.trim();
  const [firstPhone, ...otherPhones] = draft.phones;
  const title = values.title.trim() || null;
  const company = values.company.trim() || null;
  const changes: [string, boolean][] = [
    ['name', values.name.trim() !== draft.name],
    ['title', title !== draft.title],
    ['company', company !== draft.company],
    ['emails', email !== (draft.emails[0] ?? '')],
    ['phones', phone !== (firstPhone?.number ?? '')],
  ];
  const typed = changes
    .filter(([, changed]) => changed)
    .map(([field]) => [field, 'typed' as const]);
  return {
    ...draft,
    ...renamed(draft, values.name),
    title,
    company,
    emails: email ? [email, ...draft.emails.slice(1)] : draft.emails.slice(1),
    phones: phone
      ? [{ number: phone, kind: firstPhone?.kind ?? 'work' }, ...otherPhones]
      : otherPhones,
    sources: { ...draft.sources, ...Object.fromEntries(typed) },
  };
}

export const problemOf = ({ values }: BatchRow): RowProblem | null => {
  if (values.name.trim() === '') return 'name';
  const email = values.email.trim();
  return email !== '' && emailKey(email) === null ? 'email' : null;
};

/** From this score on a known person is taken for the one meant unless the rep says otherwise. */
const LIKELY = 0.85;

export const isLikely = ({ reason, score }: Duplicate): boolean =>
  reason === 'same-address' || score >= LIKELY;

/** Whom a row is added to: as chosen, else the known person it very likely is. Null for somebody new. */
export function joined(row: BatchRow, review: CaptureReview | undefined): Duplicate | null {
  const known = review?.duplicates ?? [];
  const likeliest = known[0] ?? null;
  // An address has one owner: with the same one, a second person cannot be made of them.
  if (row.as === 'new' && likeliest?.reason !== 'same-address') return null;
  const chosen = known.find(({ contactId }) => contactId === row.as);
  return chosen ?? (likeliest && isLikely(likeliest) ? likeliest : null);
}

/** Rows that would have an address of a row above them; a contact's address belongs to one person only. */
export function sharedAddresses(rows: readonly BatchRow[]): Map<BatchRow, string[]> {
  const taken = new Set<string>();
  const shared = new Map<BatchRow, string[]>();
  for (const row of rows.filter((one) => one.taken)) {
    const { emails } = rowDraft(row);
    const again = emails.filter((email) => taken.has(emailKey(email) ?? ''));
    if (again.length > 0) shared.set(row, again);
    for (const email of emails) taken.add(emailKey(email) ?? email);
  }
  return shared;
}

/** The ticked rows as one command: a company that several rows name is made once, an address given once. */
export function peopleOf(rows: readonly BatchRow[], reviews: readonly CaptureReview[]): People {
  const shared = sharedAddresses(rows);
  const made = new Map<string, string>();
  return rows.flatMap((row, at): People => {
    if (!row.taken) return [];
    const whole = rowDraft(row);
    const again = shared.get(row) ?? [];
    const draft = { ...whole, emails: whole.emails.filter((email) => !again.includes(email)) };
    const known = joined(row, reviews[at]);
    if (known) return [{ kind: 'extend', contactId: known.contactId, draft }];
    const company = companyOf(row.values.company, reviews[at]?.companies ?? [], 'offered');
    const add = { kind: 'add' as const, contactId: row.contactId, draft };
    if (company.kind !== 'new') return [{ ...add, company }];
    const key = companyKey(company.name) || company.name;
    const before = made.get(key);
    if (before) return [{ ...add, company: { kind: 'existing', companyId: before } }];
    made.set(key, row.companyId);
    return [{ ...add, company: { ...company, companyId: row.companyId } }];
  });
}
