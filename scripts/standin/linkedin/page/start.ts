import { type Member, rep } from '../people.ts';
import { el } from './dom.ts';
import { messaging, overlay } from './messaging.ts';
import { profile } from './profile.ts';
import { search } from './search.ts';
import { words } from './words.ts';

const { dataset } = document.documentElement;
const delay = Number(dataset.delay ?? '0');
/** Whom the site serves. */
const all: Member[] = JSON.parse(document.getElementById('people')?.textContent ?? '[]');
const isRep = ({ slug }: Member): boolean => slug === rep.slug;
const everybody = all.filter((member) => !isRep(member));

const named = (text: string | undefined): Member | undefined =>
  all.find(({ slug, id }) => [slug, id].includes(decodeURIComponent(text ?? '')));

/** What the page shows at an address. */
function pageAt(path: string): HTMLElement {
  const [, kind, first, second] = path.split('/');
  const member = kind === 'in' ? named(first) : named(second?.replace(/^2-/, ''));
  if (kind === 'in' && member) {
    const others = everybody.filter((one) => one !== member);
    return profile(member, others, isRep(member));
  }
  if (kind === 'search') return search(all);
  if (kind === 'messaging' && member) return messaging(member, everybody);
  return el('main', { class: 'main' }, el('p', {}, 'Nothing here'));
}

function titleOf(path: string): string {
  const [, kind, first] = path.split('/');
  return kind === 'in' ? `(3) ${named(first)?.name ?? ''} | LinkedIn` : '(3) LinkedIn';
}

function nav(): HTMLElement {
  const places = ['/feed/', '/mynetwork/', '/messaging/', '/search/results/people/'];
  return el(
    'header',
    { 'data-testid': 'primary-nav', class: 'nav' },
    el('div', { class: 'logo' }, 'in'),
    ...places.map((href, at) => el('a', { href, class: 'nav-link' }, words().nav[at] ?? '')),
  );
}

let shown: HTMLElement | null = null;

/** The address changes at once, the view after a while: until then the one before stays. */
function show(path: string, wait: number): void {
  setTimeout(() => {
    const next = pageAt(path);
    shown?.replaceWith(next);
    if (!shown) document.getElementById('root')?.append(next);
    shown = next;
    document.title = titleOf(path);
  }, wait);
}

document.getElementById('root')?.append(nav());
show(location.pathname, Number(dataset.slow ?? '0'));
const floating = named(dataset.overlay === 'hanna' ? 'hanna-lindqvist-3b41' : undefined);
if (floating) document.body.append(overlay(floating));
document.addEventListener('click', (event) => {
  const target = event.target instanceof Element ? event.target.closest('a') : null;
  if (!target || target.origin !== location.origin) return;
  event.preventDefault();
  history.pushState(null, '', `${target.pathname}${location.search}`);
  show(target.pathname, delay);
});
window.addEventListener('popstate', () => show(location.pathname, delay));
