const isApple = (platform: string): boolean => /mac|iphone|ipad/i.test(platform);

/** The keys that save a form, as written on this keyboard; `platform` as the browser names it. */
export const saveKeyHint = (platform: string): string => (isApple(platform) ? '⌘↵' : 'Ctrl+↵');

/** The keys that take back what was done last. */
export const undoKeyHint = (platform: string): string => (isApple(platform) ? '⌘Z' : 'Ctrl+Z');
