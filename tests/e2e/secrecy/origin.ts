import type { Attack } from './attack.ts';

/** Firefox alone tells a page from which node an event came, closed roots or not. */
export const originAttacks: Attack[] = [
  {
    name: 'where a click came from',
    gesture: 'click',
    plant: () => {
      const types = ['pointerover', 'mousemove', 'pointerdown', 'mousedown', 'click', 'pointerout'];
      const names = ['explicitOriginalTarget', 'originalTarget', 'rangeParent', 'composedTarget'];
      for (const type of [...types, 'focusin', 'focusout']) {
        const look = (event: Event) => {
          for (const name of names) {
            const origin: unknown = Reflect.get(event, name);
            const root = origin instanceof Node ? origin.getRootNode() : null;
            if (!(root instanceof ShadowRoot)) continue;
            const inside = [...root.querySelectorAll('*')].map((one) => one.outerHTML).join('');
            const notes = window.spied.notes.get(root.host) ?? [];
            if (!notes.includes(inside)) window.spied.notes.set(root.host, [...notes, inside]);
          }
        };
        window.addEventListener(type, look, true);
      }
    },
    look: (hosts) => hosts.map((host) => (window.spied.notes.get(host) ?? []).join()),
    careless: (host, value) => {
      const inner = document.createElement('span');
      inner.title = value;
      inner.style.cssText = 'display:block;width:40px;height:16px';
      host.attachShadow({ mode: 'closed' }).append(inner);
    },
  },
];
