import type { Attack } from './attack.ts';

/** Ways to see a difference of size, style, place, time or behaviour. */
export const shapeAttacks: Attack[] = [
  {
    name: 'changes seen by a MutationObserver',
    plant: () => {
      new MutationObserver((records) => {
        for (const { target, type, attributeName, addedNodes } of records) {
          for (const one of [target, ...addedNodes]) {
            if (!(one instanceof Element) || !one.localName.endsWith('-badge')) continue;
            const what = one === target ? `${type} ${attributeName}` : 'added';
            window.spied.notes.set(one, [...(window.spied.notes.get(one) ?? []), what]);
          }
        }
      }).observe(document, {
        subtree: true,
        childList: true,
        attributes: true,
        characterData: true,
      });
    },
    look: (hosts) => hosts.map((host) => (window.spied.notes.get(host) ?? []).join()),
    careless: (host, value) => {
      if (value !== '') host.setAttribute('class', 'known');
    },
  },
  {
    name: 'the moment of appearing',
    plant: () => {
      let task = 0;
      new MutationObserver((records) => {
        task += 1;
        for (const { addedNodes } of records) {
          for (const node of addedNodes) {
            if (!(node instanceof Element)) continue;
            for (const one of [node, ...node.querySelectorAll('*')]) {
              if (one.localName.endsWith('-badge') && !window.spied.notes.has(one))
                window.spied.notes.set(one, [String(task)]);
            }
          }
        }
      }).observe(document, { subtree: true, childList: true });
    },
    look: async (hosts) => {
      await new Promise((done) => setTimeout(done, 80));
      const all = [...document.getElementsByTagName(hosts[0]?.localName ?? '')];
      return all.map((host) => window.spied.notes.get(host)?.join() ?? 'never');
    },
    careless: (host, value) => {
      const place = host.parentElement;
      host.remove();
      if (value.startsWith('VIP')) setTimeout(() => place?.append(host), 20);
      else place?.append(host);
    },
  },
  {
    name: 'sizes of the host and what stands around it',
    look: async (hosts) => {
      const watched = new Map<Element, string>();
      const observer = new ResizeObserver((entries) => {
        for (const { target, contentRect, borderBoxSize } of entries)
          watched.set(
            target,
            JSON.stringify([contentRect.width, contentRect.height, borderBoxSize[0]?.inlineSize]),
          );
      });
      for (const host of hosts) observer.observe(host);
      await new Promise((done) => requestAnimationFrame(() => setTimeout(done)));
      observer.disconnect();
      return hosts.map((host) => {
        const { width, height } = host.getBoundingClientRect();
        const line = host.parentElement;
        const around = line?.closest('tr, p') ?? line;
        // At another height of the page the same height ends in another digit.
        const tall = Math.round((around?.getBoundingClientRect().height ?? 0) * 1000) / 1000;
        return JSON.stringify([
          width,
          height,
          host.getClientRects().length,
          host.offsetWidth,
          host.offsetHeight,
          host.clientWidth,
          host.scrollWidth,
          host.scrollHeight,
          watched.get(host),
          line?.getBoundingClientRect().width,
          line?.scrollWidth,
          tall,
        ]);
      });
    },
    careless: (host, value) => {
      const inner = document.createElement('span');
      inner.style.cssText = `display:block;height:9px;width:${value.length}px;min-width:30px`;
      if (value !== '') inner.style.minWidth = `${30 + value.length}px`;
      host.attachShadow({ mode: 'closed' }).append(inner);
    },
  },
  {
    name: 'computed style of the host',
    look: (hosts) =>
      hosts.map((host) => {
        const style = getComputedStyle(host);
        const names = [...style, '--tier', '--grade', '--state'];
        return names.map((name) => `${name}:${style.getPropertyValue(name)}`).join(';');
      }),
    careless: (host, value) => {
      const style = document.createElement('style');
      style.textContent = `:host{color:${value.startsWith('VIP') ? 'gold' : 'grey'}}`;
      host.attachShadow({ mode: 'closed' }).append(style);
    },
  },
  {
    name: 'computed style of pseudo-elements',
    look: (hosts) =>
      hosts.map((host) =>
        ['::before', '::after', '::marker', '::first-line', '::first-letter', '::selection']
          .map((pseudo) => {
            const style = getComputedStyle(host, pseudo);
            return [style.content, style.width, style.color, style.backgroundImage].join();
          })
          .join('|'),
      ),
    careless: (host, value) => {
      const style = document.createElement('style');
      style.textContent = `:host::after{content:"${value}"}`;
      host.attachShadow({ mode: 'closed' }).append(style);
    },
  },
  {
    name: 'elementsFromPoint and caret position',
    look: (hosts) =>
      hosts.map((host) => {
        host.scrollIntoView({ block: 'center' });
        const box = host.getBoundingClientRect();
        const seen: string[] = [];
        for (const [dx, dy] of [
          [0.1, 0.5],
          [0.3, 0.5],
          [0.6, 0.5],
          [0.9, 0.3],
          [0.9, 0.7],
        ]) {
          const x = box.left + box.width * (dx ?? 0);
          const y = box.top + box.height * (dy ?? 0);
          const [top] = document.elementsFromPoint(x, y);
          const caret: unknown = Reflect.get(document, 'caretPositionFromPoint');
          const at: unknown = typeof caret === 'function' ? caret.call(document, x, y) : null;
          const node = at && typeof at === 'object' ? Reflect.get(at, 'offsetNode') : null;
          const inside = node instanceof Node && node.getRootNode() !== document;
          seen.push(`${top?.localName} ${inside}`);
        }
        return seen.join();
      }),
    careless: (host, value) => {
      if (value === '') host.style.pointerEvents = 'none';
    },
  },
  {
    name: 'layout shift, animation and scroll reports',
    plant: () => {
      if (!PerformanceObserver.supportedEntryTypes.includes('layout-shift')) return;
      new PerformanceObserver((list) => {
        for (const entry of list.getEntries()) {
          const sources: unknown = Reflect.get(entry, 'sources');
          for (const source of Array.isArray(sources) ? sources : []) {
            const node: unknown = Reflect.get(Object(source), 'node');
            if (!(node instanceof Element)) continue;
            const host = node.localName.endsWith('-badge') ? node : null;
            if (host) window.spied.notes.set(host, ['shifted']);
          }
        }
      }).observe({ type: 'layout-shift', buffered: true });
    },
    look: (hosts) =>
      hosts.map((host) =>
        JSON.stringify([
          window.spied.notes.get(host) ?? [],
          host.getAnimations({ subtree: true }).length,
          document.getAnimations().filter(({ effect }) => {
            const target: unknown = effect && Reflect.get(effect, 'target');
            return target instanceof Node && target.getRootNode() !== document;
          }).length,
        ]),
      ),
    careless: (host, value) => {
      if (value.startsWith('VIP')) host.animate({ opacity: [1, 0] }, 60_000);
    },
  },
];
