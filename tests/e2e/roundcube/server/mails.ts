import { GUESTS, PEOPLE, type PersonKey } from './people';

export interface Entry {
  id: string;
  folder: 'INBOX' | 'Sent' | 'Drafts' | 'Projekte';
  from: PersonKey;
  to: PersonKey[];
  cc?: PersonKey[];
  bcc?: PersonKey[];
  /** Adds the long guest list to this header. */
  guests?: 'to' | 'cc';
  subject: string;
  text: string;
  html?: true;
  /** Quotes the mail with this id, as a reply does. */
  quotes?: string;
  /** Carries the mail with this id as an attachment. */
  attaches?: string;
  hoursAgo: number;
  seen?: true;
  flagged?: true;
}

const SIGNATURES: Partial<Record<PersonKey, string>> = {
  newcomer:
    '민하람 과장 | 구매2팀\n두루빛 주식회사\n서울특별시 성동구 왕십리로 83\nT. 02-555-0142  M. 010-5550-0142\nharam.min@durubit.example | www.durubit.example',
  chen: '陈思远\n采购经理\n清禾零部件有限公司\n电话: +86 21 5550 0177\nchen.siyuan@qinghe-parts.example',
  known: 'Elin Halvorsen\nHead of Purchasing, Fjordmalt AS\n+47 55 50 01 23',
  silva: 'João Silva\nCais Norte, Lda.\n+351 22 555 0108',
};

/** The text of an entry with its sender's signature. */
export function textOf(entry: Entry): string {
  const signature = SIGNATURES[entry.from];
  return signature ? `${entry.text}\n\n-- \n${signature}` : entry.text;
}

export const nameOf = (key: PersonKey): string => PEOPLE[key].name ?? PEOPLE[key].email;
export const guestCount = GUESTS.length;

const inbox = (entry: Omit<Entry, 'folder'>): Entry => ({ folder: 'INBOX', ...entry });

export const MAILS: Entry[] = [
  inbox({
    id: 'tide',
    from: 'letter',
    to: ['rep'],
    subject: 'This week: ferries and one very large sail',
    text: 'Ferries run to the summer timetable from Saturday.',
    html: true,
    hoursAgo: 700,
    seen: true,
  }),
  inbox({
    id: 'looms',
    from: 'quoted',
    to: ['rep'],
    subject: 'Spare shuttles for loom 4',
    text: 'Do you still carry the beech shuttles?',
    hoursAgo: 650,
    seen: true,
  }),
  inbox({
    id: 'kopet',
    from: 'rosa',
    to: ['rep'],
    subject: 'Cotton samples, second lot',
    text: 'The second lot left Ashgabat this morning.',
    hoursAgo: 600,
    seen: true,
  }),
  inbox({
    id: 'brygga',
    from: 'nils',
    to: ['rep'],
    subject: 'Mötet på torsdag',
    text: 'Vi ses kl. 14 på kontoret.',
    hoursAgo: 560,
    seen: true,
  }),
  inbox({
    id: 'ofek',
    from: 'maya',
    to: ['rep'],
    subject: 'Payment terms for the spring order',
    text: 'Could we agree on 45 days this time?',
    hoursAgo: 520,
    seen: true,
  }),
  inbox({
    id: 'robot',
    from: 'robot',
    to: ['rep'],
    subject: '[loomworks/site] Build #318 failed',
    text: 'Job lint failed after 41 s.',
    hoursAgo: 480,
    seen: true,
  }),
  inbox({
    id: 'fair',
    from: 'rosa',
    to: ['rep'],
    guests: 'cc',
    subject: 'Harvest fair: who brings what',
    text: 'Everyone, please answer by Thursday.',
    hoursAgo: 420,
    seen: true,
  }),
  inbox({
    id: 'fair2',
    from: 'nils',
    to: ['rosa', 'rep', 'maya', 'silva', 'aoki'],
    cc: ['known', 'jian', 'chen', 'lin', 'quoted', 'colleague'],
    subject: 'Re: Harvest fair: who brings what',
    text: 'I bring the long table.',
    quotes: 'fair',
    hoursAgo: 400,
    seen: true,
  }),
  inbox({
    id: 'paper1',
    from: 'aoki',
    to: ['rep'],
    subject: '見本帳のお届けについて',
    text: '来週お届けします。',
    hoursAgo: 360,
    seen: true,
  }),
  inbox({
    id: 'paper3',
    from: 'aoki',
    to: ['rep'],
    subject: 'Re: 見本帳のお届けについて',
    text: 'ありがとうございます。',
    quotes: 'paper2',
    hoursAgo: 340,
    seen: true,
  }),
  inbox({
    id: 'quay1',
    from: 'silva',
    to: ['rep'],
    cc: ['bracket'],
    subject: 'Quotation 2026/118 for transport',
    text: 'Please find our quotation for the Porto leg. Valid for 14 days.',
    hoursAgo: 300,
    seen: true,
    flagged: true,
  }),
  inbox({
    id: 'quay3',
    from: 'bracket',
    to: ['rep'],
    cc: ['silva'],
    subject: 'Re: Quotation 2026/118 for transport',
    text: 'Up to 20 000 EUR, yes.',
    quotes: 'quay2',
    html: true,
    hoursAgo: 280,
    seen: true,
  }),
  inbox({
    id: 'nosubject',
    from: 'maya',
    to: ['rep'],
    subject: '',
    text: 'Call me when you have five minutes?',
    hoursAgo: 250,
    seen: true,
  }),
  inbox({
    id: 'angle',
    from: 'quoted',
    to: ['rep'],
    subject: 'Quick question <b>about</b> "quotes" & ampersands',
    text: 'Does the subject look right on your side?',
    html: true,
    hoursAgo: 230,
    seen: true,
  }),
  inbox({
    id: 'parts1',
    from: 'chen',
    to: ['rep'],
    cc: ['lin'],
    subject: '关于三月订单的交货期',
    text: '您好：\n\n请确认三月订单的交货期。',
    hoursAgo: 200,
    seen: true,
  }),
  inbox({
    id: 'parts3',
    from: 'lin',
    to: ['rep'],
    cc: ['chen'],
    subject: 'Re: 关于三月订单的交货期',
    text: '收到，谢谢。',
    quotes: 'parts2',
    hoursAgo: 180,
    seen: true,
  }),
  inbox({
    id: 'malt1',
    from: 'known',
    to: ['rep'],
    subject: 'Malt for the autumn brew',
    text: 'Hello Yuna,\n\nwe need forty sacks by the end of the month. Can you hold the price of last year?',
    hoursAgo: 150,
    seen: true,
  }),
  inbox({
    id: 'depot',
    from: 'nameless',
    to: ['rep'],
    subject: 'Gate 3 closed on Monday',
    text: 'Deliveries go through gate 1.',
    hoursAgo: 120,
    seen: true,
  }),
  inbox({
    id: 'optics1',
    from: 'jian',
    to: ['rep'],
    subject: '[나래광학] 견적 요청드립니다',
    text: '안녕하세요.\n\n렌즈 200개의 견적을 부탁드립니다.',
    hoursAgo: 90,
    seen: true,
  }),
  inbox({
    id: 'optics3',
    from: 'jian',
    to: ['rep'],
    cc: ['colleague'],
    subject: 'Re: [나래광학] 견적 요청드립니다',
    text: '확인했습니다. 감사합니다.',
    quotes: 'optics2',
    hoursAgo: 80,
  }),
  inbox({
    id: 'forward',
    from: 'colleague',
    to: ['rep'],
    subject: 'Fwd: Cotton samples, second lot',
    text: 'See the attached mail.',
    attaches: 'kopet',
    hoursAgo: 60,
  }),
  inbox({
    id: 'malt3',
    from: 'known',
    to: ['rep'],
    cc: ['nameless'],
    subject: 'Re: Malt for the autumn brew',
    text: 'Forty sacks it is. Please send the confirmation to the warehouse too.',
    quotes: 'malt2',
    html: true,
    hoursAgo: 30,
  }),
  inbox({
    id: 'rosa2',
    from: 'rosa',
    to: ['rep'],
    subject: 'Customs papers',
    text: 'The papers are with the carrier.',
    hoursAgo: 20,
  }),
  inbox({
    id: 'newcomer',
    from: 'newcomer',
    to: ['rep'],
    subject: '두루빛 구매팀 인사드립니다',
    text: '안녕하세요, 유나 님.\n\n두루빛 구매2팀 민하람입니다. 맥아 20포대의 단가와 납기를 알려 주시면 감사하겠습니다.',
    hoursAgo: 5,
  }),
  inbox({
    id: 'coffee',
    from: 'lin',
    to: ['rep'],
    subject: 'Coffee on the 19th? ☕',
    text: 'I land at noon.',
    hoursAgo: 2,
  }),

  {
    id: 'paper2',
    folder: 'Sent',
    from: 'rep',
    to: ['aoki'],
    subject: 'Re: 見本帳のお届けについて',
    text: 'Thank you!',
    quotes: 'paper1',
    hoursAgo: 350,
    seen: true,
  },
  {
    id: 'quay2',
    folder: 'Sent',
    from: 'rep',
    to: ['silva', 'bracket'],
    bcc: ['colleague'],
    subject: 'Re: Quotation 2026/118 for transport',
    text: 'Thanks João, is insurance included?',
    quotes: 'quay1',
    hoursAgo: 290,
    seen: true,
  },
  {
    id: 'parts2',
    folder: 'Sent',
    from: 'rep',
    to: ['chen'],
    cc: ['lin'],
    subject: 'Re: 关于三月订单的交货期',
    text: '三月二十日交货。',
    quotes: 'parts1',
    hoursAgo: 190,
    seen: true,
  },
  {
    id: 'malt2',
    folder: 'Sent',
    from: 'rep',
    to: ['known'],
    subject: 'Re: Malt for the autumn brew',
    text: 'Yes, the price of last year holds.',
    quotes: 'malt1',
    hoursAgo: 140,
    seen: true,
  },
  {
    id: 'optics2',
    folder: 'Sent',
    from: 'rep',
    to: ['jian'],
    subject: 'Re: [나래광학] 견적 요청드립니다',
    text: '견적을 보내드립니다.',
    quotes: 'optics1',
    hoursAgo: 85,
    seen: true,
  },
  {
    id: 'draft',
    folder: 'Drafts',
    from: 'rep',
    to: ['maya', 'nils'],
    subject: 'Spring order: terms',
    text: 'Dear Maya, dear Nils,',
    hoursAgo: 1,
    seen: true,
  },
  {
    id: 'projekt',
    folder: 'Projekte',
    from: 'nils',
    to: ['rep'],
    subject: 'Bryggan, etapp 2',
    text: 'Ritningarna är klara.',
    hoursAgo: 220,
    seen: true,
  },
];
