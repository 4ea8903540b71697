import type { Company } from '../../schema/records/contact';
import type { CustomerFacts } from '../derive/facts';

/**
 * What the caller of a large step knows already, so that it is not read again. Everything here must hold in
 * the step's own transaction.
 */
export interface Hints {
  /** Keys that stand under no badge. */
  unheld: ReadonlySet<string>;
  /** What all badges of a customer share; the step adds those it reads. */
  facts: Map<string, CustomerFacts>;
  /** Companies of people in the step. */
  companies: ReadonlyMap<string, Company>;
}

export const noHints = (): Hints => ({
  unheld: new Set(),
  facts: new Map(),
  companies: new Map(),
});
