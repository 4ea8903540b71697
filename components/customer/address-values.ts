import type { Address } from '@/lib/schema/draft';
import { blankToNull } from './edit-values';

export const addressParts = ['street', 'postalCode', 'city', 'region', 'country'] as const;

/** An address as a form holds it. */
export type AddressTexts = Record<(typeof addressParts)[number], string>;

export const addressTexts = (address: Address | null): AddressTexts => ({
  street: address?.street ?? '',
  postalCode: address?.postalCode ?? '',
  city: address?.city ?? '',
  region: address?.region ?? '',
  country: address?.country ?? '',
});

/** The address as typed; the one before where nothing was typed anew, null where nothing stands. */
export function addressOf(texts: AddressTexts, before: Address | null): Address | null {
  if (addressParts.every((part) => texts[part].trim() === '')) return null;
  const was = addressTexts(before);
  if (before && addressParts.every((part) => texts[part].trim() === was[part].trim()))
    return before;
  return {
    street: blankToNull(texts.street),
    city: blankToNull(texts.city),
    region: blankToNull(texts.region),
    postalCode: blankToNull(texts.postalCode),
    country: blankToNull(texts.country),
  };
}
