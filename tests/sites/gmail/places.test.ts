import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { fixture, type GmailReader, startGmailReader } from './reader';

let gmail: GmailReader;
beforeAll(async () => {
  gmail = await startGmailReader();
}, 60_000);
afterAll(() => gmail.close());

describe('badge places', () => {
  it('are the ends of sender cells, cut names before them, without moving a row', async () => {
    await gmail.load(fixture('list-2026-10.html'));
    const places = await gmail.places();
    expect(places[0]).toEqual({
      role: 'row',
      email: 'min-ji.kim@hansol.example',
      kind: 'row',
      align: 'end',
      box: 'td yX xY',
    });
    const moved = await gmail.page.evaluate(() => {
      const rows = [...document.querySelectorAll('tr')].filter((row) => row.checkVisibility());
      const heights = () => rows.map((row) => row.getBoundingClientRect().toJSON());
      const before = JSON.stringify(heights());
      const names = rows[0]?.querySelector('[id=":r1n"]');
      if (names) names.textContent = 'A very long name of a very long company that never ends';
      const seen = dangolGmail.gmail
        .places(document, new URL('https://mail.google.com/mail/'))
        .map(({ box }) => {
          const host = document.createElement('dangol-badge');
          host.style.cssText =
            'display:inline-block;inline-size:52px;block-size:24px;margin-block:-4px;flex:none;margin-inline-start:auto';
          box.append(host);
          const cell = box.getBoundingClientRect();
          const at = host.getBoundingClientRect();
          return at.right <= cell.right + 0.5 && at.left >= cell.left && at.width === 52;
        });
      return { same: JSON.stringify(heights()) === before, seen };
    });
    expect(moved.same).toBe(true);
    expect(new Set(moved.seen)).toEqual(new Set([true]));
  });

  it('lie over the end of cells that are no flex rows', async () => {
    await gmail.load(fixture('split-pane-2026-10.html'));
    const rows = (await gmail.places()).filter(({ kind }) => kind === 'row');
    expect(rows.map(({ align }) => align)).toEqual(['over', 'over']);
  });

  it('stand after a sender, inside recipients, and on chips', async () => {
    await gmail.load(fixture('conversation-2026-10.html'));
    const open = (await gmail.places()).filter(({ email }) => email !== 'rep@dangol.example');
    expect(open.map(({ role, box, kind }) => [role, box, kind])).toEqual([
      ['from', 'span cfXrwd', 'header'],
      ['to', 'span g2', 'header'],
      ['cc', 'span g2', 'header'],
      ['bcc', 'span g2', 'header'],
      ['to', 'span g2', 'header'],
    ]);
    await gmail.load(fixture('compose-2026-10.html'));
    expect((await gmail.places()).map(({ role, box, kind }) => [role, box, kind])).toEqual([
      ['compose-to', 'div afV', 'chip'],
      ['compose-to', 'div afV', 'chip'],
      ['compose-cc', 'div afV', 'chip'],
    ]);
    await gmail.load(fixture('compose-classic-2020-10.html'));
    expect((await gmail.places()).map(({ email, box }) => [email, box])).toEqual([
      ['min-ji.kim@hansol.example', 'div vR'],
      ['joao@silva.example', 'div vR'],
      ['audit@hansol.example', 'div vR'],
    ]);
  });

  it.each([
    ['a cell that wraps', 'width:120px', ''],
    [
      'a cell that cuts',
      'width:120px',
      'white-space:nowrap;overflow:hidden;text-overflow:ellipsis',
    ],
  ])('leave a folded message as high as it was: %s', async (_what, cell, heading) => {
    await gmail.load(`<table role="presentation" style="table-layout:fixed;width:600px;font:14px/20px sans-serif">
      <tbody><tr><td style="${cell}"><div data-message-id="#msg-f:1840000000000000001"><table><tbody><tr><td style="width:120px;max-width:120px">
      <h3 style="font:inherit;margin:0;${heading}"><span email="jo@acme.example" name="Jo Anders-Lindqvist">Jo Anders-Lindqvist</span></h3></td><td>the start of the text</td></tr></tbody></table></div></td></tr></tbody></table>`);
    expect(await gmail.places()).toMatchObject([{ email: 'jo@acme.example', align: 'over' }]);
    const seen = await gmail.page.evaluate(() => {
      const box = dangolGmail.gmail.places(document, new URL('https://mail.google.com/mail/'))[0]
        ?.box;
      const line = document.querySelector('h3')?.getBoundingClientRect();
      if (!box || !line) return null;
      const before = box.getBoundingClientRect().height;
      const host = document.createElement('dangol-badge');
      host.style.cssText =
        'display:block;contain:size;inline-size:52px;block-size:24px;margin-inline:auto 0;margin-block:-22px -2px';
      box.append(host);
      const at = host.getBoundingClientRect();
      return {
        grown: box.getBoundingClientRect().height - before,
        below: at.top + at.height / 2 - (line.bottom - 10),
        end: box.getBoundingClientRect().right - at.right,
      };
    });
    expect(seen?.grown).toBe(0);
    expect(Math.abs(seen?.below ?? 99)).toBeLessThanOrEqual(2);
    expect(seen?.end).toBeLessThanOrEqual(2);
  });

  it('are found again, the same ones, when our own elements stand in them', async () => {
    await gmail.load(fixture('conversation-2026-10.html'));
    const before = await gmail.places();
    await gmail.page.evaluate(() => {
      for (const { box } of dangolGmail.gmail.places(
        document,
        new URL('https://mail.google.com/mail/'),
      )) {
        box.append(document.createElement('dangol-badge'));
      }
    });
    expect(await gmail.places()).toEqual(before);
  });
});
