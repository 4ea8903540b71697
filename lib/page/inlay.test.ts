// @vitest-environment happy-dom
import { expect, it } from 'vitest';
import type { SiteAdapter } from '../sites/contract';
import { withInlay } from './inlay';

it('puts one style last into the root once room is asked for, again when the root was remade, and takes it out', () => {
  let changed = () => {};
  const adapter: SiteAdapter = {
    site: 'linkedin',
    parse: () => ({ ok: false, problem: 'loading' }),
    places: () => [],
    watch: (_root, call) => {
      changed = call;
    },
    roomCss: (width) => `${width}`,
  };
  const host = () => {
    const element = document.createElement('div');
    element.attachShadow({ mode: 'open' }).append(document.createElement('aside'));
    return element;
  };
  let outlet = host();
  const inlaid = withInlay(adapter, () => outlet.shadowRoot, 'aside{}');
  const end = new AbortController();
  inlaid.watch(document, () => {}, end.signal);
  changed();
  expect(outlet.shadowRoot?.querySelector('style')).toBeNull();
  expect(inlaid.roomCss(360)).toBe('360');
  inlaid.roomCss(400);
  expect(outlet.shadowRoot?.querySelectorAll('style')).toHaveLength(1);
  expect(outlet.shadowRoot?.lastElementChild?.localName).toBe('style');
  outlet = host();
  changed();
  expect(outlet.shadowRoot?.querySelectorAll('style')).toHaveLength(1);
  end.abort();
  expect(outlet.shadowRoot?.querySelector('style')).toBeNull();
});
