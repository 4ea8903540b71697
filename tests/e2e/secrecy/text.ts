import type { Attack } from './attack.ts';

/** Ways to read words: search, selection, serialisation, attributes. */
export const textAttacks: Attack[] = [
  {
    name: 'window.find and Selection.modify',
    look: (hosts) => {
      const selection = window.getSelection();
      if (!selection) return [];
      const words = ['VIP', 'Major', 'Ordinary', 'Small', 'AAA', 'AA', 'NR', 'book', 'C', 'B', 'A'];
      const find: unknown = Reflect.get(window, 'find');
      if (typeof find !== 'function') return hosts.map(() => 'no window.find');
      return hosts.map((host) => {
        const line = host.parentElement ?? host;
        const before = () => selection.collapse(line, [...line.childNodes].indexOf(host));
        const found = words.map((word) => {
          before();
          if (find.call(window, word) !== true) return '';
          // Firefox puts the selection itself into the closed root.
          const at = selection.anchorNode;
          const root = at?.getRootNode();
          if (!line.contains(at) && !(root instanceof ShadowRoot && root.host === host)) return '';
          const hit = selection.toString();
          selection.modify('extend', 'backward', 'word');
          selection.modify('extend', 'forward', 'line');
          return `${hit} ${selection.toString().trim().slice(0, 20)}`;
        });
        return found.join('|');
      });
    },
    careless: (host, value) => {
      host.attachShadow({ mode: 'closed' }).append(value);
    },
  },
  {
    name: 'text of a selection around the host',
    look: (hosts) => {
      const selection = window.getSelection();
      if (!selection) return [];
      return hosts.map((host) => {
        const range = document.createRange();
        range.selectNode(host);
        selection.removeAllRanges();
        selection.addRange(range);
        const whole = selection.toString() + range.toString();
        selection.collapse(host, 0);
        selection.modify('extend', 'forward', 'character');
        selection.modify('extend', 'backward', 'character');
        return whole + selection.toString() + range.cloneContents().textContent;
      });
    },
    careless: (host, value) => {
      host.append(value);
    },
  },
  {
    name: 'innerText, textContent, getHTML and open roots',
    look: (hosts) =>
      hosts.map((host) => {
        const getHtml: unknown = Reflect.get(host, 'getHTML');
        const html: unknown =
          typeof getHtml === 'function'
            ? getHtml.call(host, { serializableShadowRoots: true, shadowRoots: [] })
            : '';
        const copy = host.cloneNode(true);
        return JSON.stringify([
          Reflect.get(host, 'innerText'),
          host.textContent,
          host.outerHTML,
          html,
          host.shadowRoot?.textContent,
          host.childNodes.length,
          copy instanceof HTMLElement ? copy.outerHTML : '',
          new XMLSerializer().serializeToString(host),
        ]).replaceAll(' style=\\"display:inline-block;min-width:9px;min-height:9px\\"', '');
      }),
    careless: (host, value) => {
      host.attachShadow({ mode: 'open', serializable: true }).append(value);
    },
  },
  {
    name: 'attributes and accessibility reflection',
    look: (hosts) =>
      hosts.map((host) => {
        const aria: string[] = [];
        for (const name in host) {
          if (/^aria|^role$|^title$|^id$|^className$|^slot$|^part$|^lang$|^tabIndex$/.test(name))
            aria.push(`${name}=${String(Reflect.get(host, name))}`);
        }
        const labels = document.querySelectorAll('[aria-labelledby],[aria-describedby]');
        return JSON.stringify([
          aria,
          [...host.attributes].map(({ name, value }) => `${name}=${value}`),
          Object.keys(host.dataset),
          Reflect.get(host, 'computedRole') ?? null,
          Reflect.get(host, 'computedName') ?? null,
          [...labels].some((one) => host.id !== '' && one.outerHTML.includes(host.id)),
        ]);
      }),
    careless: (host, value) => {
      host.setAttribute('aria-label', value);
    },
  },
  {
    name: 'selectors, :has() and parts',
    look: (hosts) => {
      const selectors = [
        ':empty',
        ':has(*)',
        ':has(svg)',
        ':defined',
        '[class]',
        '[style*="color"]',
        '[data-tier]',
        '[data-state="known"]',
        '[title]',
        '[part]',
        ':focus-within',
        ':dir(rtl)',
        ':lang(ko)',
        ':is(:state(known), :state(vip))',
        ':only-child',
      ];
      return hosts.map((host) =>
        selectors
          .map((selector) => (CSS.supports(`selector(${selector})`) ? host.matches(selector) : '-'))
          .join(),
      );
    },
    careless: (host, value) => {
      if (value !== '') host.append(document.createElement(value.startsWith('VIP') ? 'svg' : 'i'));
    },
  },
  {
    name: 'patched prototypes',
    plant: () => {
      const note = (host: Element, text: string) => {
        const notes = window.spied.notes.get(host) ?? [];
        window.spied.notes.set(host, [...notes, text]);
      };
      const { attachShadow, setAttribute } = Element.prototype;
      Element.prototype.attachShadow = function (init) {
        const root = attachShadow.call(this, { ...init, mode: 'open' });
        note(this, 'root');
        return root;
      };
      Element.prototype.setAttribute = function (name, value) {
        const root = this.getRootNode();
        if (root instanceof ShadowRoot) note(root.host, `${name}=${value}`);
        setAttribute.call(this, name, value);
      };
      for (const owner of [Element.prototype, Document.prototype, DocumentFragment.prototype]) {
        for (const name of ['append', 'replaceChildren'] as const) {
          const original = owner[name];
          owner[name] = function (this: typeof owner, ...nodes: (Node | string)[]) {
            if (this instanceof ShadowRoot) note(this.host, nodes.map(String).join());
            original.apply(this, nodes);
          };
        }
      }
    },
    look: (hosts) =>
      hosts.map((host) => {
        const root = host.shadowRoot;
        return JSON.stringify([window.spied.notes.get(host) ?? [], root ? root.innerHTML : null]);
      }),
    careless: (host, value) => {
      const root = host.attachShadow({ mode: 'closed' });
      const inner = document.createElement('span');
      root.append(inner);
      inner.setAttribute('title', value);
    },
  },
];
