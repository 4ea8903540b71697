import type { Attack } from './attack.ts';

/** Ways to see a request or an event that one badge causes and another does not. */
export const traceAttacks: Attack[] = [
  {
    name: 'fonts of ours by name, with unicode-range',
    plant: () => {
      const style = document.createElement('style');
      const names = [
        'Dangol',
        'Inter',
        'Arial',
        'Roboto',
        'Segoe UI',
        'Times New Roman',
        getComputedStyle(document.createElement('i')).fontFamily,
      ].filter((name) => name !== '' && !getComputedStyle(document.body).fontFamily.includes(name));
      const letters = [...'VIPMajorOdinySmlABCNR+.'];
      style.textContent = names
        .flatMap((name) =>
          letters.map((letter) => {
            const point = letter.codePointAt(0)?.toString(16);
            return `@font-face{font-family:"${name}";src:url("/leak/${point}.woff2");unicode-range:U+${point}}`;
          }),
        )
        .join('');
      document.head.append(style);
    },
    look: async () => {
      await new Promise((done) => setTimeout(done, 150));
      const asked = performance
        .getEntriesByType('resource')
        .filter(({ name }) => name.includes('/leak/'))
        .map(({ name }) => name);
      const touched = [...document.fonts].filter(({ status }) => status !== 'unloaded');
      return ['', [...asked, ...touched.map(({ family }) => family)].join()];
    },
    careless: (host, value) => {
      const style = document.createElement('style');
      style.textContent = `span::after{font-family:Dangol;content:"${value}"}`;
      host.attachShadow({ mode: 'closed' }).append(style, document.createElement('span'));
    },
  },
  {
    name: 'addresses hidden in inherited custom properties',
    plant: () => {
      const style = document.createElement('style');
      const tiers = ['vip', 'major', 'ordinary', 'small', 'prospect', 'unknown'];
      const grades = ['aaa', 'aa', 'a', 'b', 'c', 'nr'];
      const names = [
        'tier',
        'grade',
        'badge',
        'mark',
        'w',
        'focus',
        'accent',
        'ink',
        'mark-complaint',
        'mark-limit',
        ...tiers.flatMap((tier) => [`tier-${tier}`, `tier-${tier}-fill`, `tier-${tier}-soft`]),
        ...grades.flatMap((grade) => [
          `grade-${grade}`,
          `grade-${grade}-bg`,
          `grade-${grade}-edge`,
        ]),
      ];
      const rules = names.map((name) => `--${name}:url("/leak/${name}")!important`).join(';');
      style.textContent = `html,body,*{${rules}}`;
      document.head.append(style);
    },
    look: async () => {
      await new Promise((done) => setTimeout(done, 150));
      const asked = performance.getEntriesByType('resource').map(({ name }) => name);
      return ['', asked.filter((name) => name.includes('/leak/')).join()];
    },
    careless: (host, value) => {
      const style = document.createElement('style');
      const name = value.startsWith('VIP') ? 'tier-vip' : 'tier-small';
      style.textContent = `span{display:block;width:9px;height:9px;background:var(--${name})}`;
      host.attachShadow({ mode: 'closed' }).append(style, document.createElement('span'));
    },
  },
  {
    name: 'resource timing',
    plant: () => {
      performance.clearResourceTimings();
    },
    look: async () => {
      await new Promise((done) => setTimeout(done, 150));
      const own = new Set(
        [...document.querySelectorAll<HTMLElement>('[src], [href]')].map((element) =>
          String(Reflect.get(element, 'src') ?? Reflect.get(element, 'href')),
        ),
      );
      // The browser asks for the tab's icon when it likes.
      const asked = performance
        .getEntriesByType('resource')
        .map(({ name }) => name)
        .filter((name) => !own.has(name) && !name.endsWith('/favicon.ico'));
      return ['', asked.join()];
    },
    careless: (host, value) => {
      const image = document.createElement('img');
      image.src = `/photo/1/${encodeURIComponent(value || '-')}`;
      host.attachShadow({ mode: 'closed' }).append(image);
    },
  },
  {
    name: 'frames and windows',
    look: () => [
      'frames 0 0',
      `frames ${window.length} ${document.querySelectorAll('iframe, object, embed').length}`,
    ],
    careless: (host) => {
      host.append(document.createElement('iframe'));
    },
  },
  {
    name: 'events of a click',
    gesture: 'click',
    plant: () => {
      const types = [
        'pointerover',
        'pointerenter',
        'pointerdown',
        'mousedown',
        'pointerup',
        'mouseup',
        'click',
        'auxclick',
        'focus',
        'focusin',
        'blur',
        'beforetoggle',
        'selectionchange',
      ];
      for (const type of types) {
        for (const capture of [true, false]) {
          window.addEventListener(
            type,
            (event) => {
              const host = event.target;
              if (!(host instanceof Element) || !host.localName.endsWith('-badge')) return;
              const line = [
                type,
                capture,
                event.composedPath()[0] === host,
                event.defaultPrevented,
                // The driver's own point, which lies between pixels wherever the row does.
                event instanceof MouseEvent
                  ? `${Math.round(event.offsetX)} ${Math.round(event.offsetY)}`
                  : '',
              ].join(' ');
              window.spied.notes.set(host, [...(window.spied.notes.get(host) ?? []), line]);
            },
            capture,
          );
        }
      }
    },
    look: (hosts) =>
      hosts.map((host) =>
        JSON.stringify([
          window.spied.notes.get(host) ?? [],
          document.activeElement === host,
          host.matches(':focus-within'),
        ]),
      ),
    careless: (host, value) => {
      const inner = document.createElement('button');
      inner.textContent = '?';
      if (value !== '') inner.addEventListener('mousedown', (event) => event.preventDefault());
      host.attachShadow({ mode: 'closed' }).append(inner);
    },
  },
  {
    name: 'what a resting pointer changes',
    gesture: 'hover',
    plant: () => {
      for (const type of ['pointerover', 'pointerout', 'mouseover', 'mousemove', 'transitionrun']) {
        window.addEventListener(
          type,
          ({ target }) => {
            if (!(target instanceof Element) || !target.localName.endsWith('-badge')) return;
            const { cursor } = getComputedStyle(target);
            const { width } = target.getBoundingClientRect();
            const notes = window.spied.notes.get(target) ?? [];
            const line = `${type} ${cursor} ${width} ${target.matches(':hover')}`;
            if (!notes.includes(line)) window.spied.notes.set(target, [...notes, line]);
          },
          true,
        );
      }
    },
    look: (hosts) => hosts.map((host) => (window.spied.notes.get(host) ?? []).join('|')),
    careless: (host, value) => {
      const style = document.createElement('style');
      const wide = value === '' ? '' : 'width:60px';
      style.textContent = `:host{display:inline-block;width:30px;height:16px}:host(:hover){${wide}}`;
      host.attachShadow({ mode: 'closed' }).append(style);
      host.style.cssText = '';
    },
  },
];
