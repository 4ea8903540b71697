interface Pressed {
  key: string;
  ctrlKey: boolean;
  metaKey: boolean;
  nativeEvent?: { isComposing: boolean };
}

/** Ctrl or ⌘ with Enter; never while Korean or Chinese is being composed. */
export const submitKey = (event: Pressed): boolean =>
  event.key === 'Enter' && (event.ctrlKey || event.metaKey) && !event.nativeEvent?.isComposing;
