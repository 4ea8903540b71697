import { browser } from './browser';

/** The key combination the rep has for a command, '' when none. */
export async function shortcutOf(command: string): Promise<string> {
  const all = await browser.commands.getAll();
  return all.find(({ name }) => name === command)?.shortcut ?? '';
}
