import { sameValue } from '../../db/same';
import type { Company, Contact } from '../../schema/records/contact';

/**
 * Takes over what a file says of a field: where nothing stands, or where what stands there came from a
 * file too. What a person typed or captured is never overwritten.
 */
export function fill<Stored extends Company | Contact, Field extends keyof Stored & string>(
  record: Stored,
  field: Field,
  value: Stored[Field] | null,
  now: number,
): Stored {
  if (value === null || value === '') return record;
  const current = record[field];
  const free = current === null || current === '' || record.provenance[field]?.how === 'file';
  if (!free || sameValue(current, value)) return record;
  return { ...record, [field]: value, provenance: fromFile(record.provenance, [field], now) };
}

export const fromFile = (
  provenance: Contact['provenance'],
  fields: readonly string[],
  now: number,
): Contact['provenance'] => ({
  ...provenance,
  ...Object.fromEntries(
    fields.map((field) => [field, { how: 'file', url: null, verifiedAt: now }]),
  ),
});
