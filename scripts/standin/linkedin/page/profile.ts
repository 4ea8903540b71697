import type { Member } from '../people.ts';
import { el, mark } from './dom.ts';
import { links, words } from './words.ts';

const CARD = 'com.linkedin.sdui.profile.card.ref';

/** A profile in the server-driven layout, with other people beside it. */
export function profile(member: Member, others: readonly Member[], isOwn: boolean): HTMLElement {
  const main = el('main', { id: 'workspace', class: 'main' });
  const column = el('div', { 'data-testid': 'lazy-column', class: 'column' });
  column.append(topCard(member, isOwn));
  if (member.about) column.append(about(member));
  column.append(experience(member));
  main.append(el('div', { 'data-sdui-screen': screen('profile.Profile') }, column), beside(others));
  return main;
}

export const screen = (name: string): string => `com.linkedin.sdui.flagshipnav.${name}`;

function topCard(member: Member, isOwn: boolean): HTMLElement {
  const key = `${CARD}${member.id}Topcard`;
  const { degree } = member;
  const degrees = isOwn ? [] : degree === 3 ? [3] : [1, 2];
  const name = el(
    'div',
    { class: 'name-row' },
    el('div', {}, el('h2', { class: 'name' }, member.name)),
    member.pronouns ? el('p', { class: 'quiet' }, member.pronouns) : null,
    ...degrees.map((one) =>
      el('p', { class: one === degree ? 'quiet' : 'gone' }, `· ${words().degree[one - 1]}`),
    ),
  );
  const lines = el(
    'div',
    {},
    name,
    el('p', { class: 'headline' }, member.headline),
    el('p', { class: 'quiet' }, [member.company, member.school].filter(Boolean).join(' · ')),
    el(
      'div',
      { class: 'place' },
      el('p', { class: 'quiet' }, member.place),
      el('p', { class: 'quiet' }, '·'),
      el(
        'p',
        {},
        el('a', { href: `${links.profile(member)}overlay/contact-info/` }, words().contact),
      ),
    ),
  );
  const work = el(
    'div',
    { class: 'work' },
    place('company', member.company),
    member.school ? place('school', member.school) : null,
  );
  const section = el(
    'section',
    { componentkey: key, class: 'card' },
    el('div', { class: 'cover' }),
    el('div', { class: 'photo' }, member.name.slice(0, 1)),
    el('div', { class: 'top' }, lines, work),
    isOwn
      ? el('a', { href: `${links.profile(member)}edit/intro/`, class: 'button' }, words().more)
      : actions(member),
  );
  return el('div', { componentkey: key }, section);
}

const place = (kind: 'company' | 'school', name: string): HTMLElement =>
  el(
    'div',
    { role: 'button', tabindex: '0', class: 'work-line' },
    el('figure', {}, mark(`${kind}-accent-4`)),
    el('div', {}, el('p', {}, name)),
  );

function actions(member: Member): HTMLElement {
  const connect =
    member.degree === 1
      ? null
      : el(
          'a',
          { href: `/preload/custom-invite/?vanityName=${member.slug}`, class: 'button primary' },
          words().connect,
        );
  return el(
    'div',
    { class: 'actions' },
    connect,
    el('a', { href: links.message(member), class: 'button' }, words().message),
    el('button', { 'aria-expanded': 'false', class: 'button' }, words().more),
  );
}

const about = (member: Member): HTMLElement =>
  el(
    'section',
    { componentkey: `${CARD}${member.id}About`, class: 'card padded' },
    el('h2', {}, words().about),
    el('p', {}, el('span', { 'data-testid': 'expandable-text-box' }, member.about)),
  );

const experience = (member: Member): HTMLElement =>
  el(
    'section',
    { componentkey: `${CARD}${member.id}ExperienceTopLevelSection`, class: 'card padded' },
    el('h2', {}, words().experience),
    el(
      'div',
      { componentkey: 'entity-collection-item-1' },
      el('p', { class: 'strong' }, member.title),
      el('p', {}, member.company),
      el('p', { class: 'quiet' }, '2021 – Present · 5 yrs'),
    ),
  );

/** Other people: none of them is the subject. */
const beside = (others: readonly Member[]): HTMLElement =>
  el(
    'aside',
    { class: 'aside card padded' },
    el('h2', {}, words().others),
    ...others.map((one) =>
      el(
        'div',
        { class: 'other' },
        el('a', { href: links.profile(one) }, el('p', {}, one.name)),
        el('p', { class: 'quiet' }, one.headline),
      ),
    ),
  );
