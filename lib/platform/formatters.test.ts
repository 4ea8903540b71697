import { describe, expect, it } from 'vitest';
import { dateFormat, numberFormat } from './formatters';

describe('kept formatters', () => {
  it('is the same one for the same language and form, and another for any other', () => {
    const percent = { style: 'percent' } as const;
    expect(numberFormat('ko', percent)).toBe(numberFormat('ko', { ...percent }));
    expect(numberFormat('ko', percent)).not.toBe(numberFormat('ko'));
    expect(numberFormat('ko', percent)).not.toBe(numberFormat('en', percent));
  });

  it('writes as a new one would', () => {
    const day = { day: 'numeric', month: 'short', timeZone: 'UTC' } as const;
    for (const language of ['en', 'ko', 'zh-CN', 'de']) {
      expect(dateFormat(language, day).format(0)).toBe(
        new Intl.DateTimeFormat(language, day).format(0),
      );
      expect(numberFormat(language).format(1_234_567)).toBe(
        new Intl.NumberFormat(language).format(1_234_567),
      );
    }
  });

  it('follows a reader who travels', () => {
    const before = process.env.TZ;
    const time = { hour: '2-digit', minute: '2-digit', hourCycle: 'h23' } as const;
    try {
      process.env.TZ = 'Asia/Seoul';
      expect(dateFormat('en', time).format(0)).toBe('09:00');
      process.env.TZ = 'America/New_York';
      expect(dateFormat('en', time).format(0)).toBe('19:00');
    } finally {
      process.env.TZ = before;
    }
  });
});
