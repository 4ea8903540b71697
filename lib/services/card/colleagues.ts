import type { BookDatabase } from '../../db/database';
import type { Colleague } from '../../schema/views/card';

const SHOWN = 50;

/**
 * Whom we know at a company beside one of them, by name; 50 at most. Apart from the card: it stands at its end, and to
 * read so many people takes as long as all the rest.
 */
export async function colleaguesAt(
  db: BookDatabase,
  { companyId, butId }: { companyId: string; butId: string | null },
): Promise<Colleague[]> {
  const rows = await db
    .rows('contacts')
    .where('index.companyId')
    .equals(companyId)
    .limit(SHOWN + 1)
    .toArray();
  return rows
    .map(({ record }) => record)
    .filter(({ id }) => id !== butId)
    .sort((a, b) => a.name.localeCompare(b.name))
    .slice(0, SHOWN)
    .map(({ id, name, title }) => ({ contactId: id, name, title }));
}
