import type { Correspondent } from '../mailbox.ts';
import { type ComposeRequest, type ComposeView, openCompose } from './compose.ts';
import { exposeControls } from './controls.ts';
import { type ConversationView, openConversation } from './conversation.ts';
import { h, mark } from './dom.ts';
import { entriesOf, entryByRoute, type Route, routeOf } from './folders.ts';
import { buildList, type ListView, toolbar } from './list.ts';
import type { Row } from './row.ts';
import { buildShell } from './shell.ts';
import type { Entry, Ui } from './ui.ts';

export interface App {
  ui: Ui;
  /** The list last shown; null before the first. */
  list(): ListView | null;
  compose(request: ComposeRequest): ComposeView;
  refresh(): void;
}

const KEPT = 3;

/** The mail page: shell, then a view for each address, earlier ones kept hidden as the real page keeps them. */
export function startMail(ui: Ui): void {
  const shell = buildShell(ui, () => void compose({ kind: 'popup' }));
  mark(document.body, 'aAU', true);
  const lists = new Map<string, ListView>();
  const conversations: HTMLElement[] = [];
  let shown: HTMLElement | null = null;
  let list: ListView | null = null;
  let open: ConversationView | null = null;
  let filled = false;

  const bring = (element: HTMLElement) => {
    if (shown && shown !== element) hideView(ui, shown);
    if (!element.isConnected) shell.views.append(element);
    element.style.display = '';
    element.setAttribute('role', 'main');
    shown = element;
  };
  const compose = (request: ComposeRequest): ComposeView => {
    if (request.kind === 'inline' && open) return openCompose(ui, request, open.replyPlace);
    return openCompose(ui, request, request.kind === 'full' ? document.body : shell.moles);
  };
  const reply = (to: Correspondent) => void compose({ kind: 'inline', to: [to] });

  const show = (place: HTMLElement, entry: Entry) => {
    entry.conversation.unread = false;
    const last = entry.mails.filter((mail) => !ui.isOwn(mail.from)).at(-1);
    open = openConversation(ui, entry, place, () => reply(last?.from ?? ui.mailbox.account));
  };
  const openRow = (route: Route, row: Row) => {
    ui.note('open', row.entry.conversation.id);
    const pane = list?.pane;
    if (!pane) {
      ui.go(`#${route.list}/${row.entry.route}`);
      return;
    }
    // In the pane nothing but the pane and the marked line tells which conversation is open.
    for (const other of list?.rows ?? []) other.select(other === row);
    const place = h('div', { class: 'ao9' });
    pane.replaceChildren(place);
    show(place, row.entry);
    row.rebind(row.entry);
  };
  const showList = (route: Route) => {
    let view = lists.get(route.list);
    if (!view) {
      view = buildList(ui, route.list === 'sent', (row) => openRow(route, row));
      lists.set(route.list, view);
    }
    list = view;
    bring(view.element);
    if (filled) view.show(entriesOf(ui, route.list));
    document.title = titleOf(ui, route.list);
  };
  const showConversation = (entry: Entry) => {
    const view = h('div', { class: 'bGI nH oy8Mbf' });
    const place = h('div', { class: 'nH g id' });
    view.append(toolbar(), place);
    bring(view);
    show(place, entry);
    conversations.push(view);
    if (conversations.length > KEPT) conversations.shift()?.remove();
    document.title = `${entry.conversation.subject} - ${ui.mailbox.account.email} - Gmail`;
  };
  const follow = () => {
    const route = routeOf(location.hash);
    shell.choose(route.list);
    const entry = route.open ? entryByRoute(ui, route.open) : null;
    if (entry) showConversation(entry);
    else showList(route);
  };
  window.addEventListener('hashchange', follow);
  const fill = () => {
    filled = true;
    follow();
  };
  if (ui.options.slow > 0) {
    // The shell is painted first; nothing yet tells an empty folder from one still to come.
    showList({ ...routeOf(location.hash), open: null });
    setTimeout(fill, ui.options.slow);
  } else fill();
  exposeControls({ ui, list: () => list, compose, refresh: follow });
}

function hideView({ options }: Ui, view: HTMLElement): void {
  view.style.display = 'none';
  if (options.kept === 'plain') view.removeAttribute('role');
}

function titleOf(ui: Ui, list: string): string {
  const { words, mailbox } = ui;
  const names: Record<string, string> = {
    inbox: words.inbox,
    sent: words.sent,
    drafts: words.drafts,
    starred: words.starred,
    all: words.all,
  };
  const unread = mailbox.conversations.filter(
    (one) => one.unread && one.labels.includes(list),
  ).length;
  const name = names[list] ?? decodeURIComponent(list.split('/').at(-1) ?? '');
  return `${name}${unread > 0 ? ` (${unread})` : ''} - ${mailbox.account.email} - Gmail`;
}
