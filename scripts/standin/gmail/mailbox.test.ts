import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { randomToken, withRandomTokens } from './class-tokens.ts';
import { demoMailbox } from './demo/index.ts';
import { gmailId, legacyId, routeId } from './mailbox.ts';
import { pageOptions, standInAddress } from './options.ts';

const NOW = Date.UTC(2026, 10, 22, 12);

describe('ids', () => {
  it('carry their time in the legacy form', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: Date.UTC(2004, 0), max: NOW }),
        fc.nat(0xfffff),
        (at, sequence) => {
          const id = BigInt(`0x${legacyId(gmailId(at, sequence))}`);
          return Number(id >> 20n) === at;
        },
      ),
    );
  });

  it('are named in an address by letters alone', () => {
    expect(routeId(gmailId(NOW, 1))).toMatch(/^FMfcg[A-Za-z]{20,}$/);
    expect(routeId(gmailId(NOW, 1))).not.toBe(routeId(gmailId(NOW, 2)));
  });
});

describe('the demonstration mailbox', () => {
  const { conversations } = demoMailbox(NOW);
  const inbox = conversations.filter(({ labels }) => labels.includes('inbox'));

  it('has two dozen lines with ids of their own', () => {
    expect(inbox.length).toBeGreaterThanOrEqual(24);
    const ids = conversations.flatMap(({ id, mails }) => [
      id,
      ...mails.slice(1).map((mail) => mail.id),
    ]);
    expect(new Set(ids).size).toBe(ids.length);
  });

  it('uses reserved names only', () => {
    const addresses = conversations.flatMap(({ mails }) =>
      mails.flatMap(({ from, to, cc = [] }) => [from, ...to, ...cc].map(({ email }) => email)),
    );
    expect(addresses.filter((email) => !email.endsWith('.example'))).toEqual([]);
  });

  it('has nothing from the future', () => {
    expect(conversations.flatMap(({ mails }) => mails).filter(({ at }) => at > NOW)).toEqual([]);
  });
});

describe('class tokens', () => {
  it('rename the sheet as the page renames its elements', () => {
    const css = withRandomTokens('.zA > .yW { margin: .5px }', 3);
    expect(css).toBe(`.${randomToken('zA', 3)} > .${randomToken('yW', 3)} { margin: .5px }`);
  });

  it('differ by name and by seed', () => {
    const names = ['zA', 'zE', 'yO', 'yW', 'yX', 'gD', 'g2', 'hP'];
    expect(new Set(names.map((name) => randomToken(name, 1))).size).toBe(names.length);
    expect(randomToken('zA', 1)).not.toBe(randomToken('zA', 2));
  });
});

describe('options', () => {
  it('survive the way through an address', () => {
    const url = new URL(standInAddress({ lang: 'ar', pane: 'right', lateId: 300 }));
    expect(pageOptions(url.searchParams)).toMatchObject({ lang: 'ar', pane: 'right', lateId: 300 });
    expect(pageOptions(new URLSearchParams('lang=xx&slow=-1'))).toMatchObject({
      lang: 'en',
      slow: 0,
    });
  });
});
