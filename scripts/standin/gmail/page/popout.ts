import type { PageKind } from './boot.ts';
import { openCompose } from './compose.ts';
import { openConversation } from './conversation.ts';
import { h, mark } from './dom.ts';
import { entriesOf, entryByRoute } from './folders.ts';
import type { Ui } from './ui.ts';

/** A conversation or a compose window in a browser window of its own. Its title does not name the account. */
export function startPopout(ui: Ui, kind: PageKind): void {
  const main = h('div', { class: 'nH', role: 'main' });
  document.body.append(h('div', { class: 'nH sw-popout' }, main));
  const query = new URLSearchParams(location.search);
  if (kind === 'compose-popout') {
    mark(document.body, 'xE xp', true);
    const email = query.get('to');
    const to = email ? [{ name: query.get('name') ?? email, email }] : [];
    openCompose(ui, { kind: 'popout', to }, main);
    document.title = ui.words.newMessage;
    return;
  }
  mark(document.body, 'aAU xE Su', true);
  const entry = entryByRoute(ui, query.get('th') ?? '') ?? entriesOf(ui, 'all')[0];
  if (!entry) return;
  const place = h('div', { class: 'nH g id' });
  main.append(place);
  const view = openConversation(ui, entry, place, () =>
    openCompose(ui, { kind: 'inline' }, view.replyPlace),
  );
  document.title = `Gmail - ${entry.conversation.subject}`;
}
