import type { Interaction } from '../../schema/records/interaction';
import type { BookDatabase } from '../database';

const LAST = Number.MAX_SAFE_INTEGER;

/** Interactions that stand in a customer's history: its own, and mail it shares with other customers. */
export function historyOf(db: BookDatabase, customerId: string) {
  const rows = db.rows('interactions');
  const from: [string, number] = [customerId, 0];
  const to: [string, number] = [customerId, LAST];
  return {
    own: () => rows.where('[index.customerId+index.at]').between(from, to),
    shared: () => rows.where('index.alsoAt').between(from, to),
  };
}

/** All of them, each once. */
export async function wholeHistory(db: BookDatabase, customerId: string): Promise<Interaction[]> {
  const { own, shared } = historyOf(db, customerId);
  const rows = await Promise.all([own().toArray(), shared().toArray()]);
  return rows.flat().map(({ record }) => record);
}

/** The customers of an interaction by the places they stand in: its own, then the others. */
export const customersIn = ({
  customerId,
  alsoCustomerIds = [],
}: Pick<Interaction, 'customerId' | 'alsoCustomerIds'>): (string | null)[] => [
  customerId,
  ...alsoCustomerIds,
];

/** The fields that name these customers; who shares with nobody has no such field. */
export function namingCustomers([customerId = null, ...others]: readonly (string | null)[]): Pick<
  Interaction,
  'customerId' | 'alsoCustomerIds'
> {
  const also = others.filter((id) => id !== null);
  return also.length > 0 ? { customerId, alsoCustomerIds: also } : { customerId };
}
