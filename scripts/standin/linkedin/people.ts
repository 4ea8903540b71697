/** A member of the stand-in network; everybody is invented. */
export interface Member {
  slug: string;
  /** The lasting id, as long as a real one. */
  id: string;
  name: string;
  pronouns?: string;
  headline: string;
  title: string;
  company: string;
  school: string;
  place: string;
  degree: 1 | 2 | 3;
  about: string;
  email?: string;
}

const id = (text: string): string => `ACoAA${text.padEnd(34, 'X').slice(0, 34)}`;

export const members = {
  hanna: {
    slug: 'hanna-lindqvist-3b41',
    id: id('BhannaLindqvist'),
    name: 'Hanna Lindqvist',
    pronouns: 'She/Her',
    headline: 'Head of Purchasing at Tarnholt Pumpen GmbH | Hydraulics',
    title: 'Head of Purchasing',
    company: 'Tarnholt Pumpen GmbH',
    school: 'Chalmers tekniska högskola',
    place: 'Gothenburg, Sweden',
    degree: 2,
    about: 'Buying pumps, valves and the patience that goes with them.',
    email: 'hanna.lindqvist@tarnholt.example',
  },
  marco: {
    slug: 'marco-velluti',
    id: id('BmarcoVelluti'),
    name: 'Marco Velluti',
    headline: 'Plant manager',
    title: 'Plant manager',
    company: 'Officine Velluti S.r.l.',
    school: 'Politecnico di Torino',
    place: 'Turin, Italy',
    degree: 1,
    about: 'Making things that turn.',
  },
  minji: {
    slug: '김민지-한빛',
    id: id('BkimMinji'),
    name: '김민지',
    headline: '한빛소프트 구매팀장',
    title: '구매팀장',
    company: '㈜한빛소프트',
    school: '한국대학교',
    place: '서울, 대한민국',
    degree: 2,
    about: '부품 구매와 협력사 관리를 맡고 있습니다.',
  },
  ines: {
    slug: 'ines-cardoso',
    id: id('BinesCardoso'),
    name: 'Inês Cardoso',
    headline: 'Supply chain lead at Porto Fluidos',
    title: 'Supply chain lead',
    company: 'Porto Fluidos',
    school: 'Universidade do Porto',
    place: 'Porto, Portugal',
    degree: 3,
    about: '',
  },
  jonas: {
    slug: 'jonas-brandt',
    id: id('BjonasBrandt'),
    name: 'Jonas Brandt',
    headline: 'Einkauf bei Tarnholt Pumpen GmbH',
    title: 'Einkauf',
    company: 'Tarnholt Pumpen GmbH',
    school: '',
    place: 'Kiel, Deutschland',
    degree: 2,
    about: '',
  },
  lin: {
    slug: 'lin-yaqing',
    id: id('BlinYaqing'),
    name: '林雅青',
    headline: '澄川机械 采购经理',
    title: '采购经理',
    company: '澄川机械有限公司',
    school: '',
    place: '中国 苏州',
    degree: 3,
    about: '',
  },
} as const satisfies Record<string, Member>;

export const everybody: readonly Member[] = Object.values(members);

/** Whose account it is. */
export const rep: Member = {
  slug: 'robin-ekholm',
  id: id('BrobinEkholm'),
  name: 'Robin Ekholm',
  headline: 'Sales',
  title: 'Sales',
  company: 'Ekholm Trading',
  school: '',
  place: 'Malmö, Sweden',
  degree: 1,
  about: '',
};

export interface Said {
  id: string;
  from: 'rep' | 'other';
  at: string;
  text: string;
}

/** The conversations of the account by member. */
export const conversations: Readonly<Record<string, readonly Said[]>> = {
  [members.hanna.slug]: [
    {
      id: 'urn:li:msg_message:(urn:li:fsd_profile:x,2-MTcz-1)',
      from: 'other',
      at: '10:02 AM',
      text: 'Could you send the datasheet of the P40 again?',
    },
    {
      id: 'urn:li:msg_message:(urn:li:fsd_profile:x,2-MTcz-2)',
      from: 'rep',
      at: '10:15 AM',
      text: 'Of course, it is on its way.',
    },
  ],
  [members.marco.slug]: [
    {
      id: 'urn:li:msg_message:(urn:li:fsd_profile:x,2-MTcz-3)',
      from: 'other',
      at: '9:40 AM',
      text: 'The new pump runs well.',
    },
  ],
};
