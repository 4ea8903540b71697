import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { pageFactsSchema } from '../../../lib/schema/page';
import { fixture, type LinkedinReader, peopleOf, profileUrl, startLinkedinReader } from './reader';

const SITE = 'https://www.linkedin.com';
const JONAS = 'ACoAABq7LrT2hfEwmZp0jonaslindqvist-0001';
const HANEUL = '김하늘-4b2';
const ILSE = 'ACoAAIlseBrandner000000000000000000000i1';
const TOM = 'ACoAAD5pTomAkers0000000000000000000000c3';
const VERA = 'ACoAAVeraSandoval000000000000000000000v1';

let linkedin: LinkedinReader;
beforeAll(async () => {
  linkedin = await startLinkedinReader();
}, 60_000);
afterAll(() => linkedin.close());

/** The facts of a fixture, as the background accepts them. */
async function factsOf(name: string, url: string) {
  const facts = await linkedin.facts(fixture(name), url);
  expect(pageFactsSchema.parse(facts)).toMatchObject({ site: 'linkedin', view: facts.view });
  return facts;
}
const badges = async () =>
  (await linkedin.places()).map(({ role, name, kind, box }) => `${role} ${name} ${kind}: ${box}`);

describe('profiles', () => {
  it('of the server-driven layout', async () => {
    const facts = await factsOf('profile-2026-10.xhtml', profileUrl('jonas-lindqvist'));
    expect(peopleOf(facts)).toEqual([`profile Jonas Lindqvist jonas-lindqvist ${JONAS}`]);
    expect(facts.drafts).toEqual([
      {
        name: 'Jonas Lindqvist',
        linkedin: { slug: 'jonas-lindqvist', memberId: JONAS },
        headline: 'Leiter Einkauf bei Fjordmalt | Getreide und Malz',
        title: 'Leiter Einkauf',
        company: 'Fjordmalt AS',
        school: 'Handelshögskolan i Södervik',
        location: 'Södervik, Schweden',
        degree: 2,
        pronouns: 'Er/Ihm',
        about: 'Seit 2009 im Einkauf von Malz. Ich suche Mälzereien im Norden.',
        languages: ['Schwedisch', 'Deutsch'],
        experience: [
          {
            title: 'Leiter Einkauf',
            place: 'Fjordmalt AS',
            period: 'Jan. 2020–Heute · 6 Jahre 10 Monate',
          },
          {
            title: 'Einkäufer',
            place: 'Fjordmalt AS',
            period: 'Sept. 2015–Dez. 2019 · 4 Jahre 4 Monate',
          },
          { title: 'Sachbearbeiter', place: 'Nordkorn GmbH', period: '2009–2015 · 6 Jahre' },
        ],
        education: [
          {
            title: 'Betriebswirtschaft, Diplom',
            place: 'Handelshögskolan i Södervik',
            period: '2004–2009',
          },
        ],
        emails: [],
        phones: [],
        urls: [],
        address: null,
        birthday: null,
      },
    ]);
    expect(await badges()).toEqual(['profile Jonas Lindqvist header: Jonas Lindqvist']);
  });

  it('of the classic layout, in Korean', async () => {
    const facts = await factsOf('profile-classic-2025-06.html', profileUrl(HANEUL));
    expect(facts.drafts).toHaveLength(1);
    expect(facts.drafts[0]).toMatchObject({
      name: '김하늘',
      linkedin: { slug: HANEUL, memberId: 'ACoAACx9KimHaneul00000000000000000000b2' },
      headline: '두루빛 해외영업 팀장',
      title: '해외영업 팀장',
      company: '두루빛',
      school: '한빛대학교',
      location: '대한민국 부산',
      degree: 1,
      pronouns: '그녀',
      about: '조명을 세계로 수출합니다. 부산에서 일합니다.',
      experience: [
        { title: '해외영업 팀장', place: '두루빛', period: '2021년 3월 - 현재 · 5년 9개월' },
        { title: '영업 사원', place: '한올무역', period: '2016년 1월 - 2021년 2월 · 5년 2개월' },
      ],
      education: [{ title: '무역학 학사', place: '한빛대학교', period: '2011 - 2015' }],
    });
    expect(await badges()).toEqual(['profile 김하늘 header: 김하늘']);
  });

  it('as the signed-out see them, in Chinese', async () => {
    const facts = await factsOf(
      'profile-guest-2026-10.html',
      'https://cn.linkedin.com/in/yutong-chen-77a?trk=x',
    );
    expect(facts.drafts).toHaveLength(1);
    expect(facts.drafts[0]).toMatchObject({
      name: '陈雨桐',
      linkedin: { slug: 'yutong-chen-77a', memberId: null },
      headline: '南岭仪表 采购经理',
      title: '采购经理',
      company: '南岭仪表',
      school: '岭南大学',
      location: '中国 广州',
      languages: ['中文', 'English'],
      about: '仪表采购。\n\n欢迎联系。',
      experience: [
        { title: null, place: '南岭仪表', period: '2019-04 –' },
        { title: null, place: '东江电子', period: '2014-07 – 2019-03' },
      ],
    });
    expect(peopleOf(facts)).toEqual(['profile 陈雨桐 yutong-chen-77a -']);
  });

  it('with the contact info the rep has opened', async () => {
    const facts = await factsOf(
      'contact-info-2026-10.xhtml',
      `${profileUrl('jonas-lindqvist')}overlay/contact-info/`,
    );
    expect(facts.drafts[0]).toMatchObject({
      name: 'Jonas Lindqvist',
      emails: ['jonas@fjordmalt.example'],
      phones: ['+46 8 123 456 78 (Büro)'],
      urls: ['https://fjordmalt.example/'],
      address: 'Hamngatan 4, 111 47 Södervik',
      birthday: '5. März',
    });
  });

  it('with the contact info in the shadow root', async () => {
    const facts = await factsOf('contact-info-shadow-2025-06.html', profileUrl(HANEUL));
    expect(facts.drafts[0]).toMatchObject({
      name: '김하늘',
      emails: ['haneul@durubit.example'],
      phones: ['010-1234-5678'],
      birthday: '3월 5일',
    });
  });

  it("leaves another member's contact info alone", async () => {
    const page = fixture('contact-info-2026-10.xhtml')
      .replace('in/jonas-lindqvist">linkedin', 'in/mira-oduya">linkedin')
      .replace(`${JONAS}ContactInfo`, 'ACoAAMiraOduya00000000000000000000000m1ContactInfo');
    const facts = await linkedin.facts(page, profileUrl('jonas-lindqvist'));
    expect(facts.drafts[0]).toMatchObject({ emails: [], phones: [], birthday: null });
  });
});

describe('people search', () => {
  it.each([
    [
      'search-2026-10.xhtml',
      ['result Jonas Lindqvist jonas-lindqvist -', `result 김하늘 ${HANEUL} -`],
      [
        [
          'Jonas Lindqvist',
          'Leiter Einkauf bei Fjordmalt',
          '스웨덴 쇠데르비크',
          2,
          '현재: Fjordmalt AS의 구매 책임자',
        ],
        ['김하늘', '두루빛 해외영업 팀장', '대한민국 부산', 1, null],
      ],
    ],
    [
      'search-2026-04.html',
      ['result Ilse Brandner ilse-brandner -', `result Tom Akers - ${TOM}`],
      [
        ['Ilse Brandner', 'Maltster', 'Graz, Austria', 1, null],
        ['Tom Akers', 'Broker at Grainline', 'Leeds, United Kingdom', 3, null],
      ],
    ],
    [
      'search-classic-2025-03.html',
      ['result Mira Oduya mira-oduya -'],
      [['Mira Oduya', 'Managing director at Kornwerk', 'Hamburg', 2, 'Current: MD at Kornwerk']],
    ],
  ])('%s', async (name, people, drafts) => {
    const facts = await factsOf(name, `${SITE}/search/results/people/?keywords=malt`);
    expect(facts.view).toBe('search');
    expect(peopleOf(facts)).toEqual(people);
    expect(
      facts.drafts.map(({ name, headline, location, degree, current }) => [
        name,
        headline,
        location,
        degree,
        current,
      ]),
    ).toEqual(drafts);
    const places = await linkedin.places();
    expect(places.map(({ name }) => name)).toEqual(drafts.map(([first]) => first));
    for (const { name, box } of places) expect(box.startsWith(name ?? '-')).toBe(true);
  });
});

describe('messages', () => {
  const ilse = { name: 'Ilse Brandner', linkedin: { slug: null, memberId: ILSE } };
  const vera = { name: 'Vera Sandoval', linkedin: { slug: null, memberId: VERA } };

  it('on their own page, with ids and times out of the ids', async () => {
    const facts = await factsOf('messaging-classic-2026-10.html', `${SITE}/messaging/thread/2-i/`);
    expect(facts).toMatchObject({
      view: 'messaging',
      thread: { id: '2-i', subject: 'Ilse Brandner' },
    });
    expect(peopleOf(facts)).toEqual([`participant Ilse Brandner - ${ILSE}`]);
    expect(facts.messages.map(({ date, text, members }) => ({ date, text, members }))).toEqual([
      {
        date: 1_759_312_920_123,
        text: 'Können Sie 20 Tonnen Pilsner Malz liefern?',
        members: { from: ilse, to: [], outgoing: false },
      },
      {
        date: 1_759_313_520_456,
        text: 'Ja, ab November.\nIch schicke ein Angebot.',
        members: { from: vera, to: [ilse], outgoing: true },
      },
      {
        date: 1_759_400_000_789,
        text: 'Hier ist es.',
        members: { from: vera, to: [ilse], outgoing: true },
      },
    ]);
    expect(facts.messages[0]?.id).toMatch(/^2-\w+=*$/);
    expect(facts.messages[0]?.dated).toEqual({ text: '1. Okt. 2025 10:02', language: 'de' });
    expect(await badges()).toEqual(['participant Ilse Brandner header: Ilse Brandner']);
  });

  it('of a group: everyone who wrote but the rep', async () => {
    const facts = await factsOf('messaging-group-2026-10.html', `${SITE}/messaging/thread/2-g/`);
    expect(peopleOf(facts)).toEqual([
      `participant Ilse Brandner - ${ILSE}`,
      `participant Tom Akers - ${TOM}`,
    ]);
    expect(facts.thread?.subject).toBe('Ilse Brandner, Tom Akers');
    expect(facts.messages.at(-1)).toMatchObject({
      text: 'Ich auch.',
      members: { from: { name: 'Tom Akers' }, outgoing: false },
    });
    expect(await badges()).toEqual([
      'participant Ilse Brandner header: Ilse Brandner',
      'participant Tom Akers header: Tom Akers',
    ]);
  });

  it('of the layout without names for its parts (2026-07)', async () => {
    const facts = await factsOf('messaging-2026-07.html', `${SITE}/messaging/thread/2-i/`);
    expect(peopleOf(facts)).toEqual(['participant Ilse Brandner ilse-brandner -']);
    expect(
      facts.messages.map(({ date, text, members }) => [date, text, members?.outgoing]),
    ).toEqual([
      [Date.UTC(2026, 6, 20, 8, 30), '您能供应 20 吨麦芽吗？', false],
      [null, '十月之前。', false],
      [Date.UTC(2026, 6, 20, 9), '可以。', true],
    ]);
  });

  it('in an open window of the overlay, in the shadow root; a folded one tells nothing', async () => {
    const facts = await factsOf('overlay-2026-10.html', `${SITE}/feed/`);
    expect(facts.view).toBe('messaging');
    expect(facts.thread).toEqual({ id: '2-ilse', subject: 'Ilse Brandner' });
    expect(peopleOf(facts).filter((line) => line.startsWith('participant'))).toEqual([
      `participant Ilse Brandner - ${ILSE}`,
    ]);
    expect(facts.messages).toHaveLength(3);
    expect((await badges()).filter((line) => line.startsWith('participant'))).toEqual([
      'participant Ilse Brandner header: Ilse Brandner',
    ]);
  });
});

describe('lists', () => {
  it('authors of posts, not those who liked, were named or commented', async () => {
    const facts = await factsOf('feed-2026-10.html', `${SITE}/feed/`);
    expect(facts).toMatchObject({ view: 'list', drafts: [], messages: [] });
    expect(peopleOf(facts)).toEqual([
      'row Ilse Brandner ilse-brandner -',
      `row 김하늘 ${HANEUL} -`,
    ]);
    expect(await badges()).toEqual([
      'row Ilse Brandner row: Ilse Brandner',
      'row 김하늘 row: 김하늘',
    ]);
  });

  it('authors in the classic feed', async () => {
    const facts = await factsOf('feed-classic-2025-03.html', `${SITE}/feed/`);
    expect(peopleOf(facts)).toEqual(['row Mira Oduya mira-oduya -']);
  });

  it('invitations', async () => {
    const facts = await factsOf(
      'invitations-2026-10.html',
      `${SITE}/mynetwork/invitation-manager/received/`,
    );
    expect(facts.view).toBe('list');
    expect(peopleOf(facts)).toEqual(['row Tom Akers tom-akers -']);
    expect(await badges()).toEqual(['row Tom Akers row: Tom Akers']);
  });

  it('a company and its people', async () => {
    const facts = await factsOf('company-2026-10.html', `${SITE}/company/durubit/people/`);
    expect(facts).toMatchObject({
      view: 'company',
      company: { name: '두루빛', slug: 'durubit', website: 'https://durubit.example/' },
    });
    expect(peopleOf(facts)).toEqual([`result 김하늘 ${HANEUL} -`]);
    expect(await linkedin.read(`${SITE}/company/kornwerk/`)).toEqual({
      ok: false,
      problem: 'stale',
    });
  });
});

describe('Sales Navigator', () => {
  const lead = 'ACwAAIlseBrandner000000000000000000000s1';
  const other = 'ACwAATomAkers00000000000000000000000s2';

  it('a lead', async () => {
    const facts = await factsOf(
      'sales-lead-2026-10.html',
      `${SITE}/sales/lead/${lead},NAME_SEARCH,ab1`,
    );
    expect(peopleOf(facts)).toEqual([`profile Ilse Brandner - ${lead}`]);
    expect(facts.drafts).toHaveLength(1);
    expect(facts.drafts[0]).toMatchObject({
      headline: 'Maltster at Fjordmalt',
      title: 'Head maltster',
      company: 'Fjordmalt AS',
      location: 'Graz, Styria, Austria',
    });
    expect(await linkedin.read(`${SITE}/sales/lead/${other},NAME_SEARCH,cd2`)).toEqual({
      ok: false,
      problem: 'stale',
    });
  });

  it('a list of leads', async () => {
    const facts = await factsOf('sales-search-2026-10.html', `${SITE}/sales/search/people?query=x`);
    expect(facts.view).toBe('search');
    expect(peopleOf(facts)).toEqual([
      `result Ilse Brandner - ${lead}`,
      `result Tom Akers - ${other}`,
    ]);
    expect(facts.drafts[0]).toMatchObject({
      title: 'Mälzerin',
      company: 'Fjordmalt AS',
      location: 'Graz',
    });
    expect(await badges()).toEqual([
      'result Ilse Brandner row: Ilse Brandner',
      'result Tom Akers row: Tom Akers',
    ]);
  });
});
