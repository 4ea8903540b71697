import { Refused } from '../../db/refused';
import { emailKey } from '../../domain/matching/emailKey';
import { type ReadContactFile, readContactFile } from '../../formats/contactFile';
import type { ContactEntry, ContactFault } from '../../formats/contacts/entry';
import type { Fault } from '../../formats/import/fault';
import { firmsAheadIn } from './firmsAhead';
import { LOT, type Lot, type PartyFile } from './lots';
import type { ImportOrder } from './order';
import type { Party } from './party';

/** What one card or row of a contact file says, as rows of other lists say it. */
function partyOf({ line, kind, draft }: ContactEntry): Party {
  const { linkedin, urls, birthday, preference, profile } = draft;
  const isCompany = kind === 'company';
  return {
    line,
    key: null,
    company: draft.company ?? (isCompany ? draft.name : null),
    domain: draft.companyDomain,
    name: isCompany ? null : draft.name,
    givenName: isCompany ? null : draft.givenName,
    familyName: isCompany ? null : draft.familyName,
    emails: draft.emails.flatMap((address) => {
      const key = emailKey(address);
      return key === null ? [] : [{ address, key }];
    }),
    title: draft.title,
    phones: draft.phones,
    address: draft.address,
    note: draft.note,
    more: { linkedin, urls, birthday, preference, profile },
    ...(isCompany ? { isCompany } : {}),
  };
}

export const faultOf = ({ leftOut, ...fault }: ContactFault): Fault => ({
  ...fault,
  ...(leftOut ? {} : { taken: true }),
});

function* partiesOf({ drafts }: ReadContactFile): Generator<Party> {
  for (const draft of drafts) yield partyOf(draft);
}

async function* lotsOf(file: ReadContactFile): AsyncGenerator<Lot> {
  for (let at = 0; at < file.drafts.length; at += LOT) {
    const parties = file.drafts.slice(at, at + LOT).map(partyOf);
    yield { rows: parties.length, parties, faults: [] };
  }
}

/** Opens a file of cards, or another program's list of contacts. */
export async function openCards(order: ImportOrder): Promise<PartyFile> {
  const read = await readContactFile(new Uint8Array(await order.file.arrayBuffer()), {
    format: null,
    encoding: order.encoding,
    dateOrder: order.layout.dateOrder,
    mapping: null,
    keep: order.layout.rest?.map(({ label }) => label),
  });
  if (!read.ok) throw new Refused(read.error.code, read.error.message, read.error.where);
  const file = read.value;
  return {
    kind: 'cards',
    rows: file.drafts.length,
    keys: new Set(),
    firms: firmsAheadIn(partiesOf(file)),
    faults: file.faults.map(faultOf),
    lots: () => lotsOf(file),
  };
}
