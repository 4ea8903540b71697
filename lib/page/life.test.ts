import { beforeEach, expect, it, vi } from 'vitest';
import { browser } from '../platform/browser';
import { connectLife } from './life';

/** Ports opened so far, each with what ends it from the other side. */
let ports: { end: () => void; disconnect: () => void }[];
let page: AbortController;

beforeEach(() => {
  ports = [];
  page = new AbortController();
  vi.spyOn(browser.runtime, 'connect').mockImplementation(() => {
    const heard: (() => void)[] = [];
    const disconnect = vi.fn();
    const end = () => {
      for (const one of heard) one();
    };
    ports.push({ end, disconnect });
    return Object.assign(Object.create(null), {
      disconnect,
      onDisconnect: { addListener: (one: () => void) => heard.push(one) },
    });
  });
});

it('opens a port anew after the worker slept, and holds nothing more for it', () => {
  const listen = vi.spyOn(page.signal, 'addEventListener');
  const { touch } = connectLife(() => {}, page.signal);
  for (let round = 0; round < 50; round += 1) {
    ports.at(-1)?.end();
    touch();
    touch();
  }
  expect(ports).toHaveLength(51);
  expect(listen).toHaveBeenCalledTimes(1);
  page.abort();
  expect(ports.map(({ disconnect }) => vi.mocked(disconnect).mock.calls.length)).toEqual([
    ...Array(50).fill(0),
    1,
  ]);
  touch();
  expect(ports).toHaveLength(51);
});
