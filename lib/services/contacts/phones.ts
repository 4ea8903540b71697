import type { CountryGuess } from '../../capture/phoneCountry';
import { guessCountry } from '../../capture/phoneCountry';
import { declaredPhone } from '../../capture/phones';
import { countryOfAddress } from '../../capture/web/country';
import type { Address, Phone } from '../../schema/draft';

/** What tells in which country a number without +code is to be read. */
export interface PhonePlace {
  addresses: readonly (Address | null)[];
  /** Of mail addresses and of the company. */
  hosts: readonly string[];
  /** Company, title: their writing and legal form. */
  names: readonly (string | null)[];
  /** Numbers known of the same person or company. */
  numbers: readonly string[];
}

export const hostsOf = (emails: readonly string[]): string[] =>
  emails.map((address) => address.slice(address.lastIndexOf('@') + 1).toLowerCase());

function countryAt({ addresses, hosts, names, numbers }: PhonePlace): CountryGuess | null {
  for (const address of addresses) {
    const told = countryOfAddress(address);
    if (told) return told;
  }
  const places = addresses.map((address) =>
    address === null ? '' : [address.street, address.city, address.country].join(' '),
  );
  const said = [...names, ...places].filter(Boolean).join('\n').slice(0, 4000);
  const codes = numbers.flatMap((number) => declaredPhone(number, null)?.country ?? []);
  const host = hosts.find((one) => guessCountry('', one, null) !== null) ?? '';
  return guessCountry(said, host, codes[0] ?? null);
}

/**
 * A number as it is kept: E.164 where it is one in the country that everything else says. Else, and with an
 * extension, as it was written: nothing that somebody typed is lost.
 */
function keptNumber(written: string, guess: CountryGuess | null): string {
  const phone = declaredPhone(written, guess);
  return phone && !phone.ext ? phone.number : written;
}

/** Numbers as they are kept, each once; those that stand in `known` already stay as they are. */
export function keptPhones(
  phones: readonly Phone[],
  place: PhonePlace,
  known: readonly Phone[] = [],
): Phone[] {
  const numbers = [...phones, ...known].map(({ number }) => number);
  const guess = countryAt({ ...place, numbers: [...place.numbers, ...numbers] });
  const kept = new Map<string, Phone>();
  for (const phone of phones) {
    const as = known.find(({ number }) => number === phone.number) ?? {
      ...phone,
      number: keptNumber(phone.number, guess),
    };
    if (!kept.has(as.number)) kept.set(as.number, as);
  }
  return [...kept.values()];
}

/** As `keptPhones`, for the one number of a company. */
export const keptPhone = (written: string, place: PhonePlace): string =>
  keptPhones([{ number: written, kind: 'work' }], place)[0]?.number ?? written;
