import type { SiteAdapter } from '../sites/contract';

/** Time in which a page that changes its view without loading anew has shown the next one. */
const PATIENCE = 5000;

/**
 * An adapter for a page that puts its views together bit by bit: what is not recognised right after a
 * change of address is still loading, and only later a layout that nobody knows.
 */
export function patient(adapter: SiteAdapter): SiteAdapter {
  let address = '';
  let since = 0;
  let again = (): void => {};
  return {
    ...adapter,
    parse(root, url) {
      if (url.href !== address) {
        address = url.href;
        since = performance.now();
      }
      const reading = adapter.parse(root, url);
      if (reading.ok || reading.problem !== 'unrecognised') return reading;
      if (performance.now() - since >= PATIENCE) return reading;
      again();
      return { ok: false, problem: 'loading' };
    },
    watch(root, changed, signal) {
      let waiting: ReturnType<typeof setTimeout> | undefined;
      again = () => {
        clearTimeout(waiting);
        waiting = setTimeout(changed, PATIENCE);
      };
      signal.addEventListener('abort', () => clearTimeout(waiting), { once: true });
      adapter.watch(root, changed, signal);
      if (address !== '') again();
    },
  };
}
