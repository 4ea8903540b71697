// @vitest-environment happy-dom
import { beforeEach, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { onChange } from './changes';

const change = { event: 'context.changed', tabId: 7 };
const parent = window.parent;

beforeEach(() => {
  fakeBrowser.reset();
  return () => Object.defineProperty(window, 'parent', { value: parent, configurable: true });
});

const inFrame = () => Object.defineProperty(window, 'parent', { value: {}, configurable: true });
const say = async (message: object): Promise<void> => {
  const trigger = fakeBrowser.runtime.onMessage.trigger;
  await Promise.all(await trigger({ dangol: 1, ...message }, { id: 'own-id' }, () => {}));
};

it('a panel hears what is for pages, and stops when it is told to', async () => {
  const heard = vi.fn();
  const stop = onChange(heard);
  await say({ change, pages: true });
  await say({ name: 'settings.get', args: {} });
  expect(heard.mock.calls).toEqual([[change]]);
  stop();
  await say({ change, pages: true });
  expect(heard).toHaveBeenCalledTimes(1);
});

it('a frame in a page hears its own tab alone, and nothing twice', async () => {
  inFrame();
  const heard = vi.fn();
  onChange(heard);
  await say({ change, pages: true });
  expect(heard).not.toHaveBeenCalled();
  await say({ change });
  expect(heard.mock.calls).toEqual([[change]]);
});
