// @vitest-environment happy-dom
import * as fc from 'fast-check';
import { expect, it } from 'vitest';
import { evidenceOf } from '../../../tests/support/page';
import { contactDraftSchema } from '../../schema/draft';
import { draftsFromPage } from './drafts';

interface Member {
  name: string;
  title: string | null;
  email: string | null;
  phone: string | null;
}

const NAMES = [
  'Anna Berg',
  'Jonas Weiß',
  'Chloé Dupont',
  'Mark Miller',
  '김민지',
  '王小明',
  'Maria van der Berg',
  'Madonna',
  'Sato Aiko',
  'Priya Nair',
];
const TITLES = ['Head of Sales', 'Engineer', 'Geschäftsführerin', 'Managing Director', '영업팀장'];

/** Every member has an address and number of their own, which tell whose they are. */
const team: fc.Arbitrary<Member[]> = fc
  .uniqueArray(fc.constantFrom(...NAMES), { minLength: 2, maxLength: 7 })
  .chain((names) =>
    fc.tuple(
      ...names.map((name, at) =>
        fc.record({
          name: fc.constant(name),
          title: fc.option(fc.constantFrom(...TITLES), { freq: 3 }),
          email: fc.option(
            fc.constantFrom(
              `p${NAMES.indexOf(name)}@firm.example`,
              `${at}x${NAMES.indexOf(name)}@firm.example`,
            ),
            { freq: 3 },
          ),
          phone: fc.option(fc.constant(`+49 40 55500${NAMES.indexOf(name)}${at}`), { freq: 2 }),
        }),
      ),
    ),
  );

type Layout = (members: Member[]) => string;
const mail = (email: string | null) =>
  email === null ? '' : `<p><a href="mailto:${email}">${email}</a></p>`;
const call = (phone: string | null) => (phone === null ? '' : `<p>Tel: ${phone}</p>`);
const title = (text: string | null) => (text === null ? '' : `<p>${text}</p>`);
const layouts: Record<string, Layout> = {
  cards: (all) =>
    `<div>${all.map((one) => `<div><h3>${one.name}</h3>${title(one.title)}${mail(one.email)}${call(one.phone)}</div>`).join('')}</div>`,
  plainCards: (all) =>
    `<ul>${all.map((one) => `<li><p>${one.name}</p>${title(one.title)}${call(one.phone)}${mail(one.email)}</li>`).join('')}</ul>`,
  table: (all) =>
    `<table>${all.map((one) => `<tr><td>${one.name}</td><td>${one.title ?? ''}</td><td>${one.phone ?? ''}</td><td>${mail(one.email)}</td></tr>`).join('')}</table>`,
  flat: (all) =>
    all
      .map((one) => `<h3>${one.name}</h3>${title(one.title)}${call(one.phone)}${mail(one.email)}`)
      .join(''),
  flatText: (all) =>
    all
      .map((one) => `<p>${one.name}</p>${title(one.title)}${mail(one.email)}${call(one.phone)}`)
      .join(''),
  mailFirst: (all) =>
    `<div>${all.map((one) => `<section>${mail(one.email)}${call(one.phone)}<h3>${one.name}</h3>${title(one.title)}</section>`).join('')}</div>`,
  lines: (all) =>
    `<p>${all.map((one) => [one.name, one.title, one.phone, one.email].filter(Boolean).join(', ')).join('<br>')}</p>`,
  wrapped: (all) =>
    `<div>${all.map((one) => `<div><div><div><h4>${one.name}</h4></div></div><div>${title(one.title)}</div><div><div>${mail(one.email)}</div><div>${call(one.phone)}</div></div></div>`).join('')}</div>`,
};

it.each(Object.keys(layouts))(
  "never gives one person another's data: %s",
  async (layout) => {
    await fc.assert(
      fc.property(team, (members) => {
        const html = layouts[layout]?.(members) ?? '';
        const drafts = draftsFromPage(
          evidenceOf(`<h1>People</h1>${html}<footer>info@firm.example</footer>`),
        );
        for (const draft of drafts) {
          contactDraftSchema.parse(draft);
          const owners = new Set(
            members
              .filter(
                ({ name, email, phone }) =>
                  draft.name === name ||
                  (email !== null && draft.emails.includes(email)) ||
                  (phone !== null &&
                    draft.phones.some(({ number }) => number === phone.replaceAll(' ', ''))),
              )
              .map(({ name }) => name),
          );
          const firm =
            draft.name === '' &&
            (draft.emails.includes('info@firm.example') || draft.emails.length === 0);
          if (!firm)
            expect([...owners].length, JSON.stringify({ html, draft })).toBeLessThanOrEqual(1);
        }
        // Whoever is found is found in the page's order.
        const order = drafts
          .filter(({ name }) => name !== '')
          .map(({ name }) => members.findIndex((one) => one.name === name));
        expect(order).toEqual([...order].sort((one, other) => one - other));
      }),
      { numRuns: 60 },
    );
  },
  60_000,
);
