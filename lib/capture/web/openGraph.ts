import type { PageEvidence } from '../../schema/evidence';
import { countryNear, countryOfAddress } from './country';
import { nothingFound, type WebFinding } from './finding';
import { personOfLine } from './nameLine';
import {
  declaredEmail,
  declaredName,
  longText,
  oneLine,
  partedLinks,
  phoneOf,
  webAddress,
} from './values';

/**
 * What the page's metas say of a person or firm, as the last help: names of a profile, contact data of a business.
 * An author's name alone tells who wrote the page, and is doubtful as its subject.
 */
export function findingsOfMetas(evidence: PageEvidence): WebFinding[] {
  const meta = (...names: string[]): string | null => {
    const found = names.flatMap((wanted) => evidence.metas.filter(({ name }) => name === wanted));
    return oneLine(found[0]?.content ?? '', 300);
  };
  const type = meta('og:type')?.toLowerCase() ?? '';
  const profile = personOfMetas(evidence, meta, type);
  const firm = firmOfMetas(evidence, meta, type);
  return [profile, firm].flatMap((finding) => finding ?? []);
}

type Meta = (...names: string[]) => string | null;

function personOfMetas(evidence: PageEvidence, meta: Meta, type: string): WebFinding | null {
  const given = oneLine(meta('profile:first_name') ?? '', 120);
  const family = oneLine(meta('profile:last_name') ?? '', 120);
  const isProfile =
    type === 'profile' || type.endsWith(':profile') || given !== null || family !== null;
  const title = (isProfile ? meta('og:title') : null) ?? '';
  const titled = personOfLine(title)?.name ?? null;
  const name =
    given !== null || family !== null
      ? declaredName(null, given, family)
      : (titled ??
        personOfLine(meta('author', 'article:author', 'dc.creator') ?? '')?.name ??
        null);
  if (name === null || name.name === '') return null;
  const url = isProfile ? webAddress(meta('og:url') ?? '', evidence.url) : null;
  return {
    ...nothingFound,
    ...name,
    ...(url === null ? {} : partedLinks([url])),
    how: 'open-graph',
    kind: 'person',
    confidence: isProfile ? 1 : 0.6,
    subject: isProfile,
    note: isProfile ? longText(meta('og:description') ?? '', 4000) : null,
  };
}

const FIRM_TYPES =
  /^(?:business(?:\.business)?|company|restaurant|hotel|bar|cafe|place|non_profit|school|university)$/;

function firmOfMetas(evidence: PageEvidence, meta: Meta, type: string): WebFinding | null {
  const data = (name: string) =>
    meta(
      `business:contact_data:${name}`,
      `place:contact_data:${name}`,
      `og:${name.replace(/_/g, '-')}`,
      `og:${name}`,
    );
  const address = {
    street: data('street_address'),
    city: oneLine(data('locality') ?? '', 120),
    region: oneLine(data('region') ?? '', 120),
    postalCode: oneLine(meta('business:contact_data:postal_code', 'og:postal-code') ?? '', 30),
    country: oneLine(data('country_name') ?? '', 80),
  };
  const written = meta('business:contact_data:phone_number', 'og:phone_number');
  const fax = meta('business:contact_data:fax_number', 'og:fax_number');
  const email = declaredEmail(data('email') ?? '');
  const isFirm =
    FIRM_TYPES.test(type) || evidence.metas.some(({ name }) => name.startsWith('business:'));
  const isPlaced = isFirm && (address.street !== null || address.city !== null);
  if (!isPlaced && email === null && (written === null || !isFirm)) return null;
  const guess =
    countryOfAddress(address) ??
    countryNear(`${address.country ?? ''}\n${written ?? ''}`, evidence);
  const phones = [phoneOf(written ?? '', 'work', guess), phoneOf(fax ?? '', 'fax', guess)];
  const url = webAddress(data('website') ?? '', evidence.url);
  return {
    ...nothingFound,
    how: 'open-graph',
    kind: 'organisation',
    confidence: FIRM_TYPES.test(type) ? 1 : 0.8,
    company: oneLine(
      meta('og:site_name') ?? (FIRM_TYPES.test(type) ? meta('og:title') : null) ?? '',
      200,
    ),
    emails: email === null ? [] : [email],
    phones: phones.flatMap((phone) => phone ?? []),
    address: isPlaced ? address : null,
    urls: url === null ? [] : [url],
  };
}
