import type { ContactDraft, SourceHow } from '../schema/draft';
import { companyDomain, companyNameFromDomain } from './companyDomain';
import { splitName } from './name';
import { isThroughList } from './nameWritten';
import { noSignature, readSignature } from './signature';
import { cleanLine, clip } from './text';

export interface Correspondent {
  /** Display name as the mail shows it, '' when there is none. */
  name: string | null;
  email: string;
}

/**
 * What is known about a correspondent before the rep looks at it: name and address from the sender, company from
 * the address, the rest from the signature of `messageText` (plain text of a message they wrote, null without one).
 * the address of a list that mails go through is left out. `sources` tells for each filled field where it was read.
 */
export function draftFromCorrespondent(
  person: Correspondent,
  messageText: string | null,
  sourceUrl: string | null,
): ContactDraft {
  const address = cleanLine(person.email, 320).toLowerCase();
  // A list's address is nobody's own: it says neither how to reach the writer nor where they work.
  const email = isThroughList(person.name ?? '') ? '' : address;
  const sender = splitName(person.name ?? '', email);
  const signature = messageText === null ? noSignature : readSignature(messageText, sender, email);
  const domain = companyDomain(email);
  const sources: Record<string, SourceHow> = {};
  const note = <Value>(field: string, how: SourceHow, value: Value): Value => {
    const empty = value === null || value === '' || (Array.isArray(value) && value.length === 0);
    if (!empty) sources[field] = how;
    return value;
  };

  const named = sender.name === '' && signature.name ? signature.name : sender;
  const nameFrom: SourceHow = named === sender ? 'sender' : 'signature';
  const guessed = domain === null ? null : companyNameFromDomain(domain);
  const company = signature.company ?? guessed;
  return {
    name: note('name', nameFrom, named.name),
    givenName: note('givenName', nameFrom, named.givenName),
    familyName: note('familyName', nameFrom, named.familyName),
    emails: note('emails', 'sender', email.length >= 3 && email.includes('@') ? [email] : []),
    phones: note('phones', 'signature', signature.phones),
    title: note('title', 'signature', signature.title),
    company: note(
      'company',
      signature.company ? 'signature' : 'domain',
      company === null ? null : clip(company, 200),
    ),
    companyDomain: note('companyDomain', 'domain', domain),
    address: note('address', 'signature', signature.address),
    urls: note('urls', 'signature', signature.urls),
    linkedin: note('linkedin', 'signature', signature.linkedin),
    birthday: null,
    note: null,
    sources,
    sourceUrl: sourceUrl === null ? null : clip(sourceUrl, 2000),
  };
}
