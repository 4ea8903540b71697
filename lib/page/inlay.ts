import type { SiteAdapter } from '../sites/contract';

/**
 * Lets a part of the page that lives in an open shadow root make room as well: rules for the page do not
 * reach in there, but a custom property does. One style, last in that root, only once room was asked for.
 */
export function withInlay(
  adapter: SiteAdapter,
  rootOf: (root: Document) => ShadowRoot | null,
  css: string,
): SiteAdapter {
  let style: HTMLStyleElement | null = null;
  const put = () => {
    const into = style && rootOf(style.ownerDocument);
    if (style && into && style.parentNode !== into) into.append(style);
  };
  return {
    ...adapter,
    roomCss(width) {
      if (!style) {
        style = document.createElement('style');
        style.textContent = css;
      }
      put();
      return adapter.roomCss(width);
    },
    watch(root, changed, signal) {
      const seen = () => {
        put();
        changed();
      };
      adapter.watch(root, seen, signal);
      signal.addEventListener('abort', () => style?.remove(), { once: true });
    },
  };
}
