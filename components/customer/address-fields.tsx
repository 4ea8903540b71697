import type { ReactNode } from 'react';
import { i18n } from '#i18n';
import type { addressParts } from './address-values';

interface AddressFieldsProps {
  field: (name: (typeof addressParts)[number], label: string) => ReactNode;
}

/** The parts of an address, as forms lay them out. */
export function AddressFields({ field }: AddressFieldsProps) {
  return (
    <fieldset className="grid gap-2.5">
      <legend className="sr-only">{i18n.t('capture.address')}</legend>
      {field('street', i18n.t('capture.street'))}
      <div className="grid grid-cols-[1fr_2fr] gap-2">
        {field('postalCode', i18n.t('capture.postalCode'))}
        {field('city', i18n.t('capture.city'))}
      </div>
      <div className="grid grid-cols-2 gap-2">
        {field('region', i18n.t('capture.region'))}
        {field('country', i18n.t('capture.country'))}
      </div>
    </fieldset>
  );
}
