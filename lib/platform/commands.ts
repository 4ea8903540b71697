import { browser } from './browser';

/** Absent in a frame inside a page, in Firefox. */
const commandsApi = (): typeof browser.commands | undefined => browser.commands;

/** The key combination the rep has for a command, '' when none. */
export async function shortcutOf(command: string): Promise<string> {
  const all = (await commandsApi()?.getAll()) ?? [];
  return all.find(({ name }) => name === command)?.shortcut ?? '';
}

/** `tab` is the one in front; its address is known on served hosts only. */
export const onCommand = (
  heard: (command: string, tab: { id: number; url: string | null }) => void,
): void =>
  browser.commands.onCommand.addListener((command, tab) => {
    if (tab?.id !== undefined) heard(command, { id: tab.id, url: tab.url ?? null });
  });
