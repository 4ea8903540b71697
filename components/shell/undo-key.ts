interface Pressed {
  key: string;
  code: string;
  ctrlKey: boolean;
  metaKey: boolean;
  altKey: boolean;
  shiftKey: boolean;
  target: EventTarget | null;
}

/** Fields in which the same keys take back what was typed. */
const TYPED =
  'textarea, input:not([type=checkbox], [type=radio], [type=button]), [contenteditable]';

/** Ctrl or ⌘ with Z outside of fields; by the key's place where its letter is no Latin one. */
export function undoKey(event: Pressed): boolean {
  const { key, code, ctrlKey, metaKey, altKey, shiftKey, target } = event;
  if (!(ctrlKey || metaKey) || altKey || shiftKey) return false;
  const latin = /^[a-z]$/i.test(key);
  if (latin ? key.toLowerCase() !== 'z' : code !== 'KeyZ') return false;
  return !(target instanceof Element && target.matches(TYPED));
}
