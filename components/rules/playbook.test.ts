import { describe, expect, it, vi } from 'vitest';
import { defaultSettings } from '@/lib/schema/defaults';
import { settingsSchema } from '@/lib/schema/settings';
import { readDays, readPercent, readPlaybook, samePlaybook, textOf } from './playbook';

vi.mock('#i18n', () => ({ i18n: { t: (key: string) => key } }));

const language = 'en';

const { playbook } = defaultSettings;

describe('the playbook in its fields', () => {
  it('comes back as it went in', () => {
    expect(readPlaybook(textOf(playbook, language), language)).toEqual(playbook);
    const called = { ...playbook, VIP: { ...playbook.VIP, caller: '김민지' } };
    expect(readPlaybook(textOf(called, 'de'), 'de')).toEqual(called);
    expect(samePlaybook(called, playbook)).toBe(false);
    expect(settingsSchema.shape.playbook.safeParse(called).success).toBe(true);
  });
  it('takes no figure that makes no sense', () => {
    expect(
      ['0', '1.5', '-3', 'soon', '', '3651'].map((typed) => readDays(typed, language)),
    ).toEqual(Array(6).fill(null));
    expect(['-1', '101', 'all', ''].map((typed) => readPercent(typed, language))).toEqual(
      Array(4).fill(null),
    );
    expect([readDays('1', 'ko'), readPercent('0', 'ko'), readPercent('7,5', 'de')]).toEqual([
      1, 0, 7.5,
    ]);
    const text = textOf(playbook, language);
    const bad = { ...text, Small: { ...text.Small, contactDays: '' } };
    expect(readPlaybook(bad, language)).toBeNull();
  });
  it('keeps no empty name', () => {
    const text = textOf(playbook, language);
    const read = readPlaybook({ ...text, VIP: { ...text.VIP, caller: '  ' } }, language);
    expect(read).toEqual(playbook);
  });
});
