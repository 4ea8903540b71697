import { browser } from './browser';

/**
 * Small notes for the handler of a click, shortcut or menu that may not wait. A background that is a
 * document reads its own store at once; a worker has none, but what the browser calls back from the
 * first question asked in the handler still counts as the rep's gesture. A promise, or a second
 * question, does not.
 */
const store = (): Storage | null => ('localStorage' in globalThis ? globalThis.localStorage : null);

/** Keeps a note for `withNote`. */
export async function keepNote(name: string, value: object): Promise<void> {
  const text = JSON.stringify(value);
  const own = store();
  if (own) own.setItem(name, text);
  else await browser.storage.local.set({ [name]: text });
}

/**
 * Gives `then` the note within the same gesture, so that it may open the browser's panel. Must be called
 * before any wait, and `then` may do so once. What is unreadable or missing is null.
 */
export function withNote(name: string, then: (value: unknown) => void): void {
  const own = store();
  if (own) then(readable(own.getItem(name)));
  else browser.storage.local.get([name], (kept) => then(readable(kept?.[name])));
}

function readable(text: unknown): unknown {
  if (typeof text !== 'string') return null;
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}
