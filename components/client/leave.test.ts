import { expect, it } from 'vitest';
import { leaving } from './leave';

it('forgets, once the document goes, each part of each private tab that it showed, and nothing before', () => {
  const view = new EventTarget();
  const owe = leaving(view);
  const forgotten: string[] = [];
  const forget = (part: string) => (tabId: number) => forgotten.push(`${part} ${tabId}`);
  owe('person', 7, forget('person'));
  owe('person', 7, forget('person'));
  owe('person', 8, forget('person'));
  owe('captured', 7, forget('captured'));
  expect(forgotten).toEqual([]);
  view.dispatchEvent(new Event('pagehide'));
  expect(forgotten).toEqual(['person 7', 'person 8', 'captured 7']);
});
