import type { Provenance } from '../../schema/records/contact';

/** Days after which a value that nobody has looked at is offered for check, where the rep sets no others. */
export const STALE_DAYS = 180;

/**
 * Those of `fields` whose value was last verified at least `days` before `now` (epoch ms). A value without a
 * source is as old as its record.
 */
export const staleFields = <Field extends string>(
  fields: readonly Field[],
  { createdAt, provenance }: { createdAt: number; provenance: Provenance },
  now: number,
  days = STALE_DAYS,
): Field[] =>
  fields.filter((field) => now - (provenance[field]?.verifiedAt ?? createdAt) >= days * 86_400_000);
