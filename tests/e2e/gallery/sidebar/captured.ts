import { emptyDraft } from '../../../../lib/schema/emptyDraft.ts';
import type { Cast } from './book.ts';

const ok = (value: unknown) => ({ ok: true, value });

const draft = (over: object) => ({
  ...emptyDraft(),
  sources: { name: 'json-ld', emails: 'link', phones: 'text', title: 'json-ld', company: 'page' },
  sourceUrl: 'https://www.osterhagen-drives.example/company/team',
  ...over,
});

const names: [string, string, string][] = [
  ['Priya', 'Vantharam', 'Head of Purchasing'],
  ['Jonas', 'Weißenberg', 'Supply Chain Engineer'],
  ['Élodie', 'Marchandeau', 'Directrice des achats'],
  ['태윤', '남궁', '구매팀 과장'],
  ['予安', '林', '采购经理'],
  ['Tomás', 'Ferreirinha', 'Comercial'],
  ['Ines', 'Falkrath', 'Managing Director, Drives and Linear Motion, Central Europe'],
  ['Aksel', 'Tunheim', 'Service'],
  ['Duarte', 'Vilanova', 'Quality'],
  ['Linnea', 'Åkerström', 'Chief Financial Officer'],
];

const people = (cast: Cast) =>
  names.map(([given, family, title], at) => {
    const eastern = /[\p{Script=Han}\p{Script=Hangul}]/u.test(given);
    return draft({
      name: eastern ? family + given : `${given} ${family}`,
      givenName: given,
      familyName: family,
      emails:
        at === 8
          ? []
          : [`contact.${at}@osterhagen-drives.example`, `office.${at}@osterhagen-drives.example`],
      phones: [
        { number: `+49 30 555 01${10 + at}`, kind: 'work' },
        { number: `+49 171 555 01${10 + at}`, kind: 'mobile' },
      ],
      title,
      company: at % 2 ? 'Osterhagen Drives GmbH' : cast.company,
      companyDomain: 'osterhagen-drives.example',
      confidence: at % 3 === 0 ? { company: 0.4, phones: 0.5 } : {},
      ...(at === 0
        ? {
            urls: [
              'https://priya.example',
              'https://www.xing.example/priya',
              'https://c.example/1',
              'https://d.example/2',
            ],
            linkedin: { slug: 'priya-vantharam', memberId: null },
            address: {
              street: 'Am Hafen 12',
              postalCode: '20457',
              city: 'Hamburg',
              region: null,
              country: 'DE',
            },
            profile: {
              headline: 'Buying what moves',
              school: null,
              location: null,
              degree: 2,
              pronouns: null,
              about: null,
              languages: [],
              experience: [],
              education: [],
            },
          }
        : {}),
    });
  });

const known = (name: string, score: number) => ({
  contactId: `k-${name}`,
  name,
  company: 'Osterhagen Drives GmbH',
  reason: score > 0.9 ? 'same-address' : 'same-name-and-company',
  score,
});

const view = (over: object) => ({
  tabId: 1,
  private: false,
  moved: false,
  url: 'https://www.osterhagen-drives.example/company/team',
  readAt: 1,
  pointed: 'page',
  problem: null,
  drafts: [],
  place: 'popup',
  step: null,
  known: [],
  ...over,
});

const review = (draft: unknown, duplicates: unknown[] = []) => ({
  draft,
  duplicates,
  companies: [],
});

/** What the background answers while several people, one or nobody were read from a page. */
export function captured(cast: Cast) {
  const all = people(cast);
  const fresh = all.map(() => null);
  const many = {
    drafts: all,
    known: fresh.map((none, at) =>
      at === 2
        ? known('Élodie Marchandeau', 0.98)
        : at === 5
          ? known('T. Ferreirinha', 0.75)
          : none,
    ),
  };
  const chosen = [0, 1, 2, 5].map((at) => ({ at, draft: all[at] }));
  const [one] = all;
  const answers = (over: object, reviews: unknown[] = []) => ({
    'capture.get': ok(view(over)),
    'capture.read': ok(view(over)),
    'capture.reviewAll': ok(reviews),
  });
  return {
    one: answers({ drafts: [one], known: [null] }, [review(one)]),
    panel: answers({ drafts: [one], known: [null], place: 'panel' }, [
      review(one, [known('Priya V.', 0.88)]),
    ]),
    many: answers(many),
    ticked: answers({ ...many, step: { kind: 'list', ticked: [0, 1, 4] } }),
    table: answers({ ...many, step: { kind: 'table', people: chosen } }, [
      review(all[0]),
      review(all[1]),
      review(all[2], [known('Élodie Marchandeau', 0.98)]),
      review(all[5], [known('T. Ferreirinha', 0.75)]),
    ]),
    nobody: answers({}),
    restricted: answers({ url: 'chrome://settings/', problem: 'browser' }),
    saved: answers({
      drafts: [one],
      known: [null],
      place: 'panel',
      step: { kind: 'saved', contactId: 'c1', person: { at: 0, draft: one } },
    }),
  };
}
