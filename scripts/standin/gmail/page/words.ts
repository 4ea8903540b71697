import type { PageOptions } from '../options.ts';

interface Words {
  account: string;
  all: string;
  attach: string;
  bcc: string;
  cc: string;
  compose: string;
  details: string;
  draft: string;
  drafts: string;
  empty: string;
  forward: string;
  from: string;
  inbox: string;
  me: string;
  more: string;
  newMessage: string;
  notStarred: string;
  recipients: string;
  reply: string;
  search: string;
  send: string;
  sent: string;
  starred: string;
  subject: string;
  to: string;
}

const WORDS: Record<PageOptions['lang'], Words> = {
  en: {
    account: 'Google Account',
    all: 'All Mail',
    attach: 'Attachment',
    bcc: 'bcc: ',
    cc: 'cc: ',
    compose: 'Compose',
    details: 'Show details',
    draft: 'Draft',
    drafts: 'Drafts',
    empty: 'No messages here',
    forward: 'Forward',
    from: 'From',
    inbox: 'Inbox',
    me: 'me',
    more: 'More',
    newMessage: 'New Message',
    notStarred: 'Not starred',
    recipients: 'Recipients',
    reply: 'Reply',
    search: 'Search mail',
    send: 'Send',
    sent: 'Sent',
    starred: 'Starred',
    subject: 'Subject',
    to: 'to ',
  },
  ko: {
    account: 'Google 계정',
    all: '전체보관함',
    attach: '첨부파일',
    bcc: '숨은참조: ',
    cc: '참조: ',
    compose: '편지쓰기',
    details: '세부정보 표시',
    draft: '임시보관',
    drafts: '임시보관함',
    empty: '메일이 없습니다',
    forward: '전달',
    from: '보낸사람',
    inbox: '받은편지함',
    me: '나',
    more: '더보기',
    newMessage: '새 메일',
    notStarred: '별표 없음',
    recipients: '수신자',
    reply: '답장',
    search: '메일 검색',
    send: '보내기',
    sent: '보낸편지함',
    starred: '별표편지함',
    subject: '제목',
    to: '받는사람: ',
  },
  zh: {
    account: 'Google 账号',
    all: '所有邮件',
    attach: '附件',
    bcc: '密送：',
    cc: '抄送：',
    compose: '写邮件',
    details: '显示详细信息',
    draft: '草稿',
    drafts: '草稿',
    empty: '没有邮件',
    forward: '转发',
    from: '发件人',
    inbox: '收件箱',
    me: '我',
    more: '更多',
    newMessage: '新邮件',
    notStarred: '未加星标',
    recipients: '收件人',
    reply: '回复',
    search: '搜索邮件',
    send: '发送',
    sent: '已发邮件',
    starred: '已加星标',
    subject: '主题',
    to: '发送至 ',
  },
  ru: {
    account: 'Аккаунт Google',
    all: 'Вся почта',
    attach: 'Вложение',
    bcc: 'скрытая копия: ',
    cc: 'копия: ',
    compose: 'Написать',
    details: 'Показать детали',
    draft: 'Черновик',
    drafts: 'Черновики',
    empty: 'Писем нет',
    forward: 'Переслать',
    from: 'От',
    inbox: 'Входящие',
    me: 'я',
    more: 'Ещё',
    newMessage: 'Новое сообщение',
    notStarred: 'Не помечено',
    recipients: 'Получатели',
    reply: 'Ответить',
    search: 'Поиск в почте',
    send: 'Отправить',
    sent: 'Отправленные',
    starred: 'Помеченные',
    subject: 'Тема',
    to: 'кому: ',
  },
  ar: {
    account: 'حساب Google',
    all: 'كل البريد',
    attach: 'مرفق',
    bcc: 'نسخة مخفية: ',
    cc: 'نسخة إلى: ',
    compose: 'إنشاء',
    details: 'عرض التفاصيل',
    draft: 'مسودة',
    drafts: 'المسودات',
    empty: 'لا توجد رسائل',
    forward: 'إعادة توجيه',
    from: 'من',
    inbox: 'البريد الوارد',
    me: 'أنا',
    more: 'المزيد',
    newMessage: 'رسالة جديدة',
    notStarred: 'غير مميّز بنجمة',
    recipients: 'المستلمون',
    reply: 'رد',
    search: 'البحث في البريد',
    send: 'إرسال',
    sent: 'المرسل',
    starred: 'المميّز بنجمة',
    subject: 'الموضوع',
    to: 'إلى ',
  },
};

const LOCALES = { en: 'en-US', ko: 'ko-KR', zh: 'zh-CN', ru: 'ru-RU', ar: 'ar-EG' };

export interface Wording extends Words {
  /** As a message's date tooltip has it. */
  longDate(at: number): string;
  /** As a row shows it: the time today, else the day. */
  shortDate(at: number): string;
}

export function wording(lang: PageOptions['lang']): Wording {
  const locale = LOCALES[lang];
  const long = new Intl.DateTimeFormat(locale, { dateStyle: 'medium', timeStyle: 'short' });
  const time = new Intl.DateTimeFormat(locale, { timeStyle: 'short' });
  const day = new Intl.DateTimeFormat(locale, { day: 'numeric', month: 'short' });
  const today = new Date().toDateString();
  return {
    ...WORDS[lang],
    // Engines differ in the space before AM and PM; the real page has the narrow one.
    longDate: (at) => long.format(at).replace(/ (?=[AP]M$)/, '\u202f'),
    shortDate: (at) => (new Date(at).toDateString() === today ? time : day).format(at),
  };
}
