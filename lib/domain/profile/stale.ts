import type { Provenance } from '../../schema/records/contact';

/** Days after which a value that nobody has looked at is offered for check. */
export const STALE_DAYS = 180;

/**
 * Those of `fields` whose value was last verified at least 180 days before `now` (epoch ms). A value without a
 * source is as old as its record.
 */
export const staleFields = <Field extends string>(
  fields: readonly Field[],
  { createdAt, provenance }: { createdAt: number; provenance: Provenance },
  now: number,
): Field[] =>
  fields.filter(
    (field) => now - (provenance[field]?.verifiedAt ?? createdAt) >= STALE_DAYS * 86_400_000,
  );
