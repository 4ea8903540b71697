import { clip } from '../../capture/text';
import type { Address } from '../../schema/draft';
import type { RawAddress } from './entry';
import type { Faults } from './faults';
import { plainOrNull } from './plain';

const LIMITS: Record<keyof Address, number> = {
  street: 300,
  city: 120,
  region: 120,
  postalCode: 30,
  country: 80,
};

const isWritten = (address: Address): boolean =>
  [address.street, address.city, address.region, address.postalCode, address.country].some(
    (part) => plainOrNull(part) !== null,
  );

const place = ({ kind, preferred }: RawAddress): number =>
  (kind === 'work' ? 0 : kind === 'other' ? 2 : 4) + (preferred ? 0 : 1);

function fitted(raw: RawAddress, faults: Faults): Address {
  const part = (field: keyof Address): string | null => {
    const text = plainOrNull(raw[field]);
    if (text === null || text.length <= LIMITS[field]) return text;
    faults.note('tooLong', field, text);
    return clip(text, LIMITS[field]);
  };
  return {
    street: part('street'),
    city: part('city'),
    region: part('region'),
    postalCode: part('postalCode'),
    country: part('country'),
  };
}

/** The address a contact keeps, the business one first, and the others as one line each for the note. */
export function readAddresses(
  addresses: readonly RawAddress[],
  faults: Faults,
): { address: Address | null; others: { label: string; text: string }[] } {
  const [first, ...rest] = addresses.filter(isWritten).sort((a, b) => place(a) - place(b));
  const others = rest.map(({ label, kind, street, city, region, postalCode, country }) => ({
    label: label ?? `Address (${kind})`,
    text: [street, city, region, postalCode, country]
      .flatMap((part) => plainOrNull(part) ?? [])
      .join(', '),
  }));
  return { address: first ? fitted(first, faults) : null, others };
}
