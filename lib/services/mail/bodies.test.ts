import { describe, expect, it } from 'vitest';
import { id } from '../../../tests/support/book';
import { conversation, knowAna, stage } from '../../../tests/support/stage';
import { readingSchema } from '../../schema/page';
import { execute, executeMailLog } from '../commands';

const { reading } = conversation();
const parsed = readingSchema.parse(reading);

async function logged(storeBodies: boolean | null) {
  const on = stage();
  await knowAna(on);
  if (storeBodies !== null)
    await execute(on.book, 'settings.change', { commandId: id(), changes: { storeBodies } });
  if (!parsed.ok) throw new Error('the conversation cannot be read');
  const page = { url: 'https://mail.google.com/', facts: parsed.value };
  expect((await executeMailLog(on.book, { commandId: id() }, page)).ok).toBe(true);
  const rows = await on.book.db.rows('interactions').toArray();
  return { on, page, records: rows.map((row) => row.record) };
}

describe('the text of a logged mail', () => {
  it('is not kept unless that was turned on', async () => {
    for (const off of [null, false]) {
      const { on, records } = await logged(off);
      expect(records).toMatchObject([{ subject: 'Valves', text: null }]);
      const whole = JSON.stringify(await on.book.db.rows('interactions').toArray());
      expect(whole).not.toContain('Head of Buying');
    }
  });

  it('is kept when it was, and stays when it is turned off again', async () => {
    const { on, page, records } = await logged(true);
    expect(records).toMatchObject([{ text: 'Hello\n\nAna Silva\nHead of Buying' }]);
    await execute(on.book, 'settings.change', { commandId: id(), changes: { storeBodies: false } });
    await executeMailLog(on.book, { commandId: id() }, page);
    const rows = await on.book.db.rows('interactions').toArray();
    expect(rows.map((row) => row.record.text)).toEqual(['Hello\n\nAna Silva\nHead of Buying']);
  });
});
