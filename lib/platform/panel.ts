import { browser } from './browser';

interface SidebarApi {
  open(): Promise<void>;
  toggle(): Promise<void>;
  isOpen(details: object): Promise<boolean>;
}

/** Only one of the two panels exists; the types know but one of them. */
const panelApi = (): typeof browser.sidePanel | undefined => browser.sidePanel;
const sidebarApi = (): SidebarApi | undefined => {
  const host: typeof browser & { sidebarAction?: SidebarApi } = browser;
  return host.sidebarAction;
};

/** False where only a button, menu or shortcut may open the browser's panel. */
export const panelOpensFromPage = (): boolean => panelApi() !== undefined;

/**
 * Opens the native panel beside a tab. Must be called before any wait in the handler of a click, or the
 * browser takes it for unasked. Null where a page's click cannot open one; false when it was refused.
 */
export function openPanel(tabId: number): Promise<boolean> | null {
  const panel = panelApi();
  if (!panel) return null;
  return panel.open({ tabId }).then(
    () => true,
    () => false,
  );
}

/**
 * Opens the native panel from a menu, shortcut or our own popup, where every browser allows it; before any
 * wait. False when it was refused.
 */
export function openPanelFromClick(tabId: number): Promise<boolean> {
  const sidebar = sidebarApi();
  const opening =
    openPanel(tabId) ??
    sidebar?.open().then(
      () => true,
      () => false,
    );
  return opening ?? Promise.resolve(false);
}

/** Whether the panel stands beside the window in front; only where a page cannot open it is this known. */
export const panelIsOpen = async (): Promise<boolean> => (await sidebarApi()?.isOpen({})) ?? false;

/** Opens or closes the native panel from a shortcut or menu, where every browser allows it. */
export async function togglePanel(tabId: number): Promise<void> {
  const opening = openPanel(tabId);
  if (opening === null) await sidebarApi()?.toggle();
  else await opening;
}
