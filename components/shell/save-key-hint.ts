/** The keys that save a form, as written on this keyboard; `platform` as the browser names it. */
export const saveKeyHint = (platform: string): string =>
  /mac|iphone|ipad/i.test(platform) ? '⌘↵' : 'Ctrl+↵';
