import { freshId, h, mark } from './dom.ts';
import { photo, type Ui } from './ui.ts';

export interface Shell {
  /** Holds the views, one visible at a time. */
  views: HTMLElement;
  /** Holds the compose windows at the lower edge. */
  moles: HTMLElement;
  /** Marks the folder of a route in the navigation. */
  choose(route: string): void;
}

/** Everything around the views: header with search and account, navigation, side column, compose strip. */
export function buildShell(ui: Ui, compose: () => void): Shell {
  const { words } = ui;
  const views = h('div', { class: 'nH' });
  const scroll = h('div', { class: 'Tm aeJ' }, h('div', { class: 'aeF' }, views));
  const folders = [
    ['inbox', words.inbox],
    ['starred', words.starred],
    ['sent', words.sent],
    ['drafts', words.drafts],
    ['all', words.all],
  ] as const;
  const links = folders.map(([route, name]) => {
    const unread = ui.mailbox.conversations.filter(
      (one) => one.unread && one.labels.includes(route),
    );
    const count = unread.length > 0 ? h('div', { class: 'bsU' }, String(unread.length)) : null;
    const link = h('a', { href: `#${route}`, class: 'J-Ke n0' }, name);
    return {
      route,
      element: h(
        'div',
        { class: 'TO', 'data-route': route },
        h('div', { class: 'TN aik' }, link, count),
      ),
    };
  });
  const button = h(
    'div',
    { class: 'T-I T-I-KE L3', role: 'button', tabindex: 0, gh: 'cm' },
    words.compose,
  );
  button.addEventListener('click', compose);
  const navigation = h(
    'div',
    { class: 'aeN WR nH oy8Mbf', role: 'navigation' },
    h('div', { class: 'aic' }, h('div', { class: 'z0' }, button)),
    h('div', { class: 'TK' }, ...links.map(({ element }) => element)),
  );
  const side = h(
    'div',
    { class: 'nH bAw nn' },
    h(
      'div',
      { class: 'bq9 buW' },
      h('div', { class: 'aUx' }, h('div', { class: 'WN9Ejb' }, h('div', { class: 'brC-brG' }))),
    ),
    h('div', { class: 'brC-aT5-aOt-Jw', role: 'complementary' }, h('div', { role: 'tablist' })),
  );
  const content = h('div', { class: 'nn nH bkK' }, h('div', { class: 'nH bkL AO' }, scroll));
  const columns = h('div', { class: 'no sw-columns' }, navigation, content, side);
  const moles = h('div', { class: 'no' });
  const strip = h(
    'div',
    { class: 'dw' },
    h('div', { class: 'nH' }, h('div', { class: 'nH' }, moles)),
  );
  document.body.append(
    h('div', { class: 'nH sw-page' }, h('div', { class: 'nH sw-head' }, banner(ui)), columns),
    strip,
  );
  // The real page lays out by script and listens for the window's size alone.
  const layOut = () => {
    const room = document.body.getBoundingClientRect();
    strip.style.right = `${Math.max(0, window.innerWidth - room.right) + 16}px`;
  };
  window.addEventListener('resize', layOut);
  layOut();
  return {
    views,
    moles,
    choose(route) {
      for (const link of links) mark(link.element, 'nZ', link.route === route);
    },
  };
}

function banner(ui: Ui): HTMLElement {
  const { words, mailbox } = ui;
  const signedIn = mailbox.signedIn ?? mailbox.account;
  const input = h('input', {
    name: 'q',
    class: 'gb_qe aJh',
    placeholder: words.search,
    'aria-label': words.search,
  });
  const form = h('form', { role: 'search', class: 'gb_pe nH' }, input);
  form.addEventListener('submit', (event) => {
    event.preventDefault();
    ui.go(`#search/${encodeURIComponent(input.value)}`);
  });
  const account = h(
    'a',
    {
      class: 'gb_d gb_Da',
      role: 'button',
      tabindex: 0,
      href: 'https://accounts.google.com/SignOutOptions?hl=en',
      'aria-label': `${words.account}: ${signedIn.name}\n(${signedIn.email})`,
    },
    h('img', { class: 'gb_P', src: photo(signedIn), alt: '' }),
  );
  account.addEventListener('click', (event) => event.preventDefault());
  return h(
    'header',
    { id: 'gb', role: 'banner', class: 'gb_Na' },
    h(
      'div',
      { class: 'gb_1d' },
      h(
        'div',
        { class: 'gb_2d' },
        h('div', { class: 'gb_sc', 'aria-expanded': 'true', role: 'button' }, '≡'),
        h('span', { class: 'sw-brand' }, 'Web mail'),
      ),
    ),
    form,
    h('div', { class: 'gb_Td' }, account),
    panel(ui),
  );
}

/** The account panel, closed. In a delegated mailbox it alone names the mailbox read. */
function panel({ mailbox }: Ui): HTMLElement {
  const line = (email: string, name: string, to: string) =>
    h(
      'a',
      { class: 'gb_Ka', href: to },
      h('div', { class: 'gb_Qa' }, name),
      h('div', { class: 'gb_Ra' }, email),
    );
  return h(
    'div',
    { class: 'gb_va', hidden: true, id: freshId() },
    mailbox.signedIn
      ? h(
          'div',
          { class: 'identityUserDelegatedAccount gb_ya' },
          h('div', { class: 'gb_Ca' }, mailbox.account.email),
        )
      : null,
    ...[mailbox.signedIn ?? mailbox.account, ...(mailbox.others ?? [])].map((one, index) =>
      line(one.email, one.name, `/mail/u/${index}/`),
    ),
  );
}
