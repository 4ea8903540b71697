import { useEffect } from 'react';

type Forget = (tabId: number) => void;

/**
 * Notes what this document owes to forget once it goes (tab or panel closed, page left). It stays owed when something
 * else is shown meanwhile: a panel may have shown several tabs, one after the other.
 */
export function leaving(view: EventTarget) {
  const owed = new Map<string, () => void>();
  view.addEventListener('pagehide', () => {
    for (const forget of owed.values()) forget();
  });
  return (part: string, tabId: number, forget: Forget): void => {
    owed.set(`${part} ${tabId}`, () => forget(tabId));
  };
}

let owe: ReturnType<typeof leaving> | undefined;

/**
 * Calls `forget` with this tab when the document goes, where it showed a `part` of a private window's tab (null: of
 * none): nothing of that stays behind.
 */
export function useLeave(part: string, tabId: number | null, forget: Forget): void {
  // biome-ignore lint/correctness/useExhaustiveDependencies: what it does depends on the tab alone
  useEffect(() => {
    if (tabId === null) return;
    owe ??= leaving(window);
    owe(part, tabId, forget);
  }, [part, tabId]);
}
