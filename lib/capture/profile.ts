import type { ContactDraft, Linkedin, Phone, SourceHow } from '../schema/draft';
import type { ReportedDraft } from '../schema/page';
import { readAddress } from './addresses';
import { birthdayFrom } from './birthday';
import { companyDomain } from './companyDomain';
import { splitName } from './name';
import { readPhones } from './phones';
import { type Position, readPosition } from './position';
import { cleanLine, clip } from './text';

/**
 * A draft of the person a professional profile shows. Everything is as the page writes it, but for the name's
 * parts, phone numbers (E.164 where the country can be told), the domain behind a work address and the birthday.
 */
export function draftFromProfile(facts: ReportedDraft, sourceUrl: string | null): ContactDraft {
  const name = cleanLine(facts.name, 400);
  const split = splitName(name);
  const emails = [
    ...new Set(facts.emails.map((email) => cleanLine(email, 320).toLowerCase())),
  ].filter((email) => /^[^\s@]+@[^\s@]+$/.test(email));
  const line = (text: string | null, limit: number) => {
    const clean = text === null ? '' : clip(cleanLine(text, limit + 100), limit);
    return clean || null;
  };
  const { current, headline } = facts;
  const position = current === undefined ? null : readPosition(headline, current);
  const fields = {
    name: clip(name, 200),
    givenName: split.givenName,
    familyName: split.familyName,
    emails,
    phones: phonesOf(facts),
    title: line(facts.title ?? position?.title ?? null, 200),
    company: line(facts.company ?? position?.company ?? null, 200),
    companyDomain: emails.map(companyDomain).find((domain) => domain !== null) ?? null,
    address:
      facts.address === null ? null : (readAddress([facts.address]) ?? onlyStreet(facts.address)),
    urls: urlsOf(facts),
    linkedin: keyOf(facts.linkedin),
    birthday: facts.birthday === null ? null : birthdayFrom(facts.birthday),
    note: null,
  };
  return {
    ...fields,
    sources: sourcesOf(fields),
    ...(position && { confidence: confidenceOf(position, facts) }),
    profile: {
      headline: line(facts.headline, 500),
      school: line(facts.school, 300),
      location: tellsNoPlace(sourceUrl) ? null : line(facts.location, 300),
      degree: facts.degree,
      pronouns: line(facts.pronouns, 60),
      about: facts.about === null ? null : clip(facts.about.toWellFormed().trim(), 4000) || null,
      languages: facts.languages,
      experience: facts.experience,
      education: facts.education.slice(0, 30),
    },
    sourceUrl: sourceUrl === null ? null : clip(sourceUrl, 2000),
  };
}

/** Where results of a search have their place, an invitation tells of mutual contacts. */
const tellsNoPlace = (sourceUrl: string | null): boolean =>
  /^https:\/\/(?:[^/]+\.)?linkedin\.com\/mynetwork\//.test(sourceUrl ?? '');

/** How sure the fields are that only a line about both tells. */
const confidenceOf = ({ confidence }: Position, { title, company }: ReportedDraft) => ({
  ...(title === null && { title: confidence }),
  ...(company === null && { company: confidence }),
});

/** The profile's own address first, then the sites the person names. */
function urlsOf({ linkedin, urls }: ReportedDraft): string[] {
  const name = linkedin.slug ?? linkedin.memberId;
  const own = name === null ? [] : [`https://www.linkedin.com/in/${encodeURIComponent(name)}/`];
  const named = urls.filter((url) => /^https?:$/.test(URL.parse(url)?.protocol ?? ''));
  return [...new Set([...own, ...named])].slice(0, 20);
}

/** A number may stand with its kind ("010-1234-5678 (Mobile)"); the place tells the country. */
function phonesOf({ phones, location, address }: ReportedDraft): ContactDraft['phones'] {
  const around = [location, address].flatMap((text) => text ?? []).map((text) => cleanLine(text));
  const found = phones.flatMap((written) => {
    const text = cleanLine(written, 60);
    const read = readPhones([`Tel. ${text}`, ...around], '').slice(0, 1);
    const bare = text.replace(/\s*\([^()\d]*\)\s*$/u, '');
    return read.length > 0 || !/\d{5}/.test(bare.replace(/\D/g, ''))
      ? read
      : [{ number: clip(bare, 40), kind: 'other' } satisfies Phone];
  });
  return [...new Map(found.map((phone) => [phone.number, phone])).values()];
}

const keyOf = ({ slug, memberId }: Linkedin): Linkedin | null =>
  slug === null && memberId === null ? null : { slug, memberId };

const onlyStreet = (text: string): ContactDraft['address'] => ({
  street: clip(cleanLine(text, 400), 300),
  city: null,
  region: null,
  postalCode: null,
  country: null,
});

function sourcesOf(fields: Record<string, unknown>): Record<string, SourceHow> {
  const filled = Object.entries(fields).filter(
    ([, value]) => value !== null && value !== '' && !(Array.isArray(value) && value.length === 0),
  );
  return Object.fromEntries(filled.map(([field]) => [field, 'linkedin']));
}
