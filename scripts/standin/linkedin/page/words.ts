import type { Member } from '../people.ts';

const texts = {
  en: {
    degree: ['1st', '2nd', '3rd'],
    contact: 'Contact info',
    connect: 'Connect',
    message: 'Message',
    more: 'More',
    about: 'About',
    experience: 'Experience',
    others: 'More profiles for you',
    results: 'People',
    messaging: 'Messaging',
    write: 'Write a message…',
    nav: ['Home', 'My Network', 'Messaging', 'Search'],
  },
  ko: {
    degree: ['1촌', '2촌', '3촌'],
    contact: '연락처 정보',
    connect: '1촌 맺기',
    message: '메시지',
    more: '더 보기',
    about: '소개',
    experience: '경력',
    others: '다른 프로필 더 보기',
    results: '사람',
    messaging: '메시지',
    write: '메시지 작성…',
    nav: ['홈', '인맥', '메시지', '검색'],
  },
  zh: {
    degree: ['1 度', '2 度', '3 度'],
    contact: '联系方式',
    connect: '加为好友',
    message: '发消息',
    more: '更多',
    about: '自我介绍',
    experience: '工作经历',
    others: '更多档案',
    results: '会员',
    messaging: '消息',
    write: '写消息…',
    nav: ['首页', '人脉', '消息', '搜索'],
  },
};

type Language = keyof typeof texts;
const isLanguage = (text: string): text is Language => Object.hasOwn(texts, text);

/** The interface language stands on the root, as in the real page. */
export const words = () => {
  const { lang } = document.documentElement;
  return texts[isLanguage(lang) ? lang : 'en'];
};

const urn = (member: Member): string => encodeURIComponent(`urn:li:fsd_profile:${member.id}`);

export const links = {
  profile: (member: Member): string => `/in/${encodeURIComponent(member.slug)}/`,
  thread: (member: Member): string => `/messaging/thread/2-${encodeURIComponent(member.slug)}/`,
  message: (member: Member): string =>
    `/messaging/compose/?profileUrn=${urn(member)}&recipient=${member.id}`,
};
