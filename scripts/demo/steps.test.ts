import { describe, expect, it } from 'vitest';
import { StepFailed, stepPrinter } from './steps.ts';

describe('a step', () => {
  it('says what it saw and hands it on', async () => {
    const lines: string[] = [];
    const step = stepPrinter((line) => lines.push(line));
    expect(await step('Inbox', async () => ({ saw: '3 badges', value: 3 }))).toBe(3);
    expect(lines).toEqual([expect.stringMatching(/^✓ Inbox: 3 badges \(\d\.\d s\)$/)]);
  });

  it('ends the walk with its name and the reason', async () => {
    const lines: string[] = [];
    const step = stepPrinter((line) => lines.push(line));
    const fails = step('Inbox', () => Promise.reject(new Error('no badge')));
    await expect(fails).rejects.toThrow(new StepFailed('Inbox: no badge'));
    expect(lines).toEqual([expect.stringMatching(/^✗ Inbox/)]);
  });
});
