import { beforeEach, expect, it, vi } from 'vitest';

beforeEach(() => vi.resetModules());

it('reads once more where the lists of hosts turned out to be missing', async () => {
  const { firmDomain, withHosts } = await import('./hosts');
  const read = vi.fn(async () => firmDomain('ana@mail.tarnholt.co.uk'));
  expect(await withHosts(read)).toBe('tarnholt.co.uk');
  expect(read).toHaveBeenCalledTimes(2);
  expect(await withHosts(read)).toBe('tarnholt.co.uk');
  expect(read).toHaveBeenCalledTimes(3);
});

it('loads nothing for a read that asks for no firm', async () => {
  const { firmDomain, withHosts } = await import('./hosts');
  const read = vi.fn(async () => 'somebody known');
  expect(await withHosts(read)).toBe('somebody known');
  expect(read).toHaveBeenCalledTimes(1);
  expect(firmDomain('ana@tarnholt.example')).toBeNull();
});

it('tells no half-read answer while another read has the lists loaded', async () => {
  const { firmDomain, withHosts } = await import('./hosts');
  const gate = Promise.withResolvers<void>();
  const slow = withHosts(async () => {
    const domain = firmDomain('ana@tarnholt.example');
    await gate.promise;
    return domain;
  });
  expect(await withHosts(async () => firmDomain('li@hanbit.co.kr'))).toBe('hanbit.co.kr');
  gate.resolve();
  expect(await slow).toBe('tarnholt.example');
});

it('knows the lists at once after they were asked for', async () => {
  const { firmDomain, loadHosts } = await import('./hosts');
  await loadHosts();
  expect(firmDomain('ana@gmail.com')).toBeNull();
  expect(firmDomain('ana@tarnholt.example')).toBe('tarnholt.example');
});
