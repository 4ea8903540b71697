// @vitest-environment happy-dom
import { describe, expect, it } from 'vitest';
import { evidenceOf } from '../../../tests/support/page';
import { draftsFromPage } from './drafts';
import { isTeamAddress } from './ownTeam';

const entry = (name: string, title: string): string => `<li><h3>${name}</h3><p>${title}</p></li>`;
const list = `<h1>Our team</h1><ul>${entry('Anna Berg', 'Head of Sales')}${entry('Jonas Kuhn', 'Buyer')}${entry('Marie Dubois', 'Accountant')}</ul>`;
const named = (name: string): string => `<meta property="og:site_name" content="${name}">`;
const organization = (url: string): string =>
  `<script type="application/ld+json">{"@type":"Organization","name":"Hydraulics of the North","url":"${url}"}</script>`;
const companies = (html: string, url = 'https://www.tarnholt.example/about/our-team') =>
  draftsFromPage(evidenceOf(html, url))
    .filter(({ name }) => name !== '')
    .map(({ name, company }) => [name, company]);
const allAt = (company: string | null) =>
  ['Anna Berg', 'Jonas Kuhn', 'Marie Dubois'].map((name) => [name, company]);

describe("people on their firm's own team page", () => {
  it('are of the firm whose name the domain spells', () => {
    expect(companies(named('Tarnholt Pumps') + list)).toEqual(allAt('Tarnholt Pumps'));
    expect(companies(`<title>Team | Tarnholt GmbH</title>${list}`)).toEqual(allAt('Tarnholt GmbH'));
  });

  it('are of the organisation that says the address is its own', () => {
    expect(companies(organization('https://tarnholt.example/') + list)).toEqual(
      allAt('Hydraulics of the North'),
    );
    expect(companies(organization('https://elsewhere.example/') + list)).toEqual(allAt(null));
  });

  it('keep the firm that stands beside their name', () => {
    const html = list.replace('<p>Buyer</p>', '<p>Buyer</p><p>Acme GmbH</p>');
    expect(companies(named('Tarnholt') + html)).toContainEqual(['Jonas Kuhn', 'Acme GmbH']);
  });

  it('say nothing where the name and the domain do not agree, or the page shows others', () => {
    expect(companies(named('Pumps of the North') + list)).toEqual(allAt(null));
    for (const path of ['org/acme/team', 'blog/our-team', 'speakers', 'members', 'team?of=acme'])
      expect(companies(named('Tarnholt') + list, `https://tarnholt.example/${path}`)).toEqual(
        allAt(null),
      );
  });
});

it.each([
  ['https://tarnholt.example/team', true],
  ['https://tarnholt.example/de/unternehmen/unser-team.html', true],
  ['https://tarnholt.example/fr-ch/a-propos/notre-%C3%A9quipe/', true],
  ['https://tarnholt.example/%E0%A4%A/team', false],
  ['https://tarnholt.example/tarnholt/team', false],
  ['https://tarnholt.example/', false],
  ['', false],
])('the address %s is that of a team: %s', (url, expected) => {
  expect(isTeamAddress(url)).toBe(expected);
});
