// @vitest-environment happy-dom
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import type { Reading, SiteAdapter } from '../sites/contract';
import { patient } from './patient';

const strange: Reading = { ok: false, problem: 'unrecognised' };
const adapter = (readings: Reading[]): SiteAdapter => ({
  site: 'linkedin',
  parse: () => readings.shift() ?? strange,
  places: () => [],
  watch: () => {},
  roomCss: () => '',
});
const at = (path: string) => new URL(path, 'https://www.linkedin.com');

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

it('calls a view still loading until it has had its time, then looks again by itself', () => {
  const wrapped = patient(adapter([]));
  const end = new AbortController();
  const changed = vi.fn();
  expect(wrapped.parse(document, at('/in/a/'))).toEqual({ ok: false, problem: 'loading' });
  wrapped.watch(document, changed, end.signal);
  vi.advanceTimersByTime(5000);
  expect(changed).toHaveBeenCalledOnce();
  expect(wrapped.parse(document, at('/in/a/'))).toEqual(strange);
  expect(wrapped.parse(document, at('/in/b/'))).toEqual({ ok: false, problem: 'loading' });
  end.abort();
  vi.advanceTimersByTime(9000);
  expect(changed).toHaveBeenCalledOnce();
});

it('passes on what the adapter knows for sure', () => {
  const stale: Reading = { ok: false, problem: 'stale' };
  expect(patient(adapter([stale])).parse(document, at('/in/a/'))).toEqual(stale);
});
