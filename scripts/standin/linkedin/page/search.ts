import type { Member } from '../people.ts';
import { el } from './dom.ts';
import { screen } from './profile.ts';
import { links, words } from './words.ts';

/** Results of a people search in the server-driven layout. */
export function search(people: readonly Member[]): HTMLElement {
  const list = el('div', { role: 'list', class: 'column card' });
  for (const [at, member] of people.entries()) list.append(result(member, at, people));
  return el(
    'main',
    { id: 'workspace', role: 'main', class: 'main' },
    el('div', { 'data-sdui-screen': screen('search.SearchResultsContent') }, list),
  );
}

/** The name leads to the person; another link in the row to somebody they both know. */
function result(member: Member, at: number, people: readonly Member[]): HTMLElement {
  const friend = people[(at + 1) % people.length];
  return el(
    'div',
    { role: 'listitem', componentkey: `FLAGSHIP_SEARCH-${at}`, class: 'result' },
    el('div', { class: 'photo small' }, member.name.slice(0, 1)),
    el(
      'div',
      { class: 'result-text' },
      el(
        'p',
        { class: 'result-name' },
        el(
          'a',
          { 'data-view-name': 'search-result-lockup-title', href: links.profile(member) },
          member.name,
        ),
        el('span', { class: 'quiet' }, ` • ${words().degree[member.degree - 1]}`),
      ),
      el('p', {}, member.headline),
      el('p', { class: 'quiet' }, member.place),
      friend
        ? el('p', { class: 'quiet' }, el('a', { href: links.profile(friend) }, friend.name))
        : null,
    ),
    el('button', { class: 'button' }, words().connect),
  );
}
