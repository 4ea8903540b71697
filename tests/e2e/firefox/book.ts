import { DATABASE_NAME } from '../../../lib/db/database.ts';
import type { Arguments, Reply, RequestName } from '../../../lib/messages/protocol.ts';
import type { FirefoxDocument } from '../../support/firefox.ts';
import { emptyIn, fillIn } from '../../support/inPage.ts';
import type { BookTables } from '../../support/seed.ts';

/** Asks the background as the given page or frame of the extension does. */
export async function askFrom<Name extends RequestName>(
  document: FirefoxDocument,
  name: Name,
  args: Arguments<Name>,
): Promise<Reply<Name>> {
  const request = JSON.stringify({ dangol: 1, name, args });
  const answer = await document.evaluate(
    `browser.runtime.sendMessage(${request}).then((answer) => JSON.stringify(answer))`,
  );
  return JSON.parse(String(answer));
}

/** Puts the tables into the database of an extension page; the background must have opened it before. */
export async function fillBookOf(document: FirefoxDocument, tables: BookTables): Promise<void> {
  const filling = { name: DATABASE_NAME, json: JSON.stringify(tables) };
  await document.evaluate(`(${fillIn})(${JSON.stringify(filling)})`);
}

/** Takes every record out of the book. */
export async function emptyBookOf(document: FirefoxDocument): Promise<void> {
  await document.evaluate(`(${emptyIn})(${JSON.stringify(DATABASE_NAME)})`);
}
