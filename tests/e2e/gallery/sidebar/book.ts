import {
  defaultComplaintDays,
  defaultFallDays,
  defaultSettings,
  defaultUsualMinutes,
} from '../../../../lib/schema/defaults.ts';
import { blankCompany, blankContact } from '../../../../lib/schema/records/contact.ts';
import type { Interaction } from '../../../../lib/schema/records/interaction.ts';
import type { BadgeView } from '../../../../lib/schema/views/badge.ts';
import type { CardView, TimelineEntry, WorthView } from '../../../../lib/schema/views/card.ts';
import type { PersonView, SidebarContext } from '../../../../lib/schema/views/sidebar.ts';
import { nobodysBadge } from '../../../support/badgeView.ts';

/** Invented people and figures for looking at every state. */
const day = 86_400_000;
const now = Date.now();
const onDay = (days: number) => new Date(now + days * day).toISOString().slice(0, 10);
const id = (n: number) => `0190a000-0000-7000-8000-${String(n).padStart(12, '0')}`;
const stamps = { createdAt: now - 400 * day, updatedAt: now - day };

export interface Cast {
  person: string;
  title: string;
  company: string;
  email: string;
  phone: string;
  preference: string;
  currency: string;
  revenue: string;
  before: string;
  open: string;
  limit: string;
  words: string[];
}

export const casts: Record<'en' | 'ko' | 'zh-CN', Cast> = {
  en: {
    person: 'Linnea Brandvold',
    title: 'Head of purchasing',
    company: 'Norvik Pumpeverk',
    email: 'linnea.brandvold@norvik.example',
    phone: '+47 5550 0142',
    preference: 'Prefers phone, before 11:00',
    currency: 'EUR',
    revenue: '412600.00',
    before: '368392.86',
    open: '61200.00',
    limit: '80000',
    words: [
      'Re: Seal kit for the P-340 line',
      'leaking seals, lot 2231',
      'Asked for a replacement lot before 1 Dec',
      'Walked the new test bench with their line chief',
      'Send the yearly frame',
    ],
  },
  ko: {
    person: '서다온',
    title: '구매본부 부장',
    company: '새솔바람기전',
    email: 'daon.seo@saesolbaram.example',
    phone: '02-5550-0134',
    preference: '전화 선호, 오전 11시 이전',
    currency: 'KRW',
    revenue: '584200000',
    before: '521607142',
    open: '86400000',
    limit: '113000000',
    words: [
      'Re: 정밀 감속기 40대 견적',
      '밸브 누유, 로트 2231',
      '12월 1일 전까지 교체품을 요청',
      '새 시험대를 라인 책임자와 함께 둘러봄',
      '연간 단가 계약서 보내기',
    ],
  },
  'zh-CN': {
    person: '林予安',
    title: '采购部经理',
    company: '澄川岚仪器有限公司',
    email: 'lin.yuan@chengchuanlan.example',
    phone: '021-5550-0156',
    preference: '偏好电话，上午 11 点前',
    currency: 'CNY',
    revenue: '386500.00',
    before: '371634.62',
    open: '58000.00',
    limit: '66000',
    words: [
      '回复：新型流量计的技术规格',
      '流量计渗漏，批次 2231',
      '询问备件交期，希望十二月中旬到货',
      '与产线主管一起查看新试验台',
      '发送年度框架协议',
    ],
  },
};

export const badge = (email: string, more: Partial<BadgeView> = {}): BadgeView => ({
  ...nobodysBadge,
  ref: email,
  state: 'known',
  contactId: id(1),
  customerId: id(2),
  name: email,
  tier: 'VIP',
  grade: 'AA',
  ...more,
});

const months = (total: string) =>
  Array.from({ length: 24 }, (_, i) => ({
    month: onDay(-30 * (24 - i)).slice(0, 7),
    amount: String(Math.round((Number(total) / 12) * (0.6 + 0.3 * Math.sin(i * 1.7) + i / 40))),
  }));

export function worth(cast: Cast, more: Partial<WorthView> = {}): WorthView {
  const { currency } = cast;
  return {
    currency,
    prospect: false,
    tier: {
      tier: 'VIP',
      amount: cast.revenue,
      rank: 3,
      base: 412,
      smallBase: false,
      period: { from: onDay(-365), to: onDay(-1) },
      next: null,
      margin: '50231.5',
      waiting: { amount: '4200', from: onDay(9) },
      leftOut: [],
      currency,
      history: [
        {
          id: id(90),
          customerId: id(2),
          day: onDay(-40),
          at: now - 40 * day,
          from: 'Major',
          to: 'VIP',
          cause: 'order',
          alert: false,
        },
      ],
      fallDays: defaultFallDays,
    },
    credit: {
      quarter: '2026Q4',
      ratedQuarter: '2026Q4',
      status: 'current',
      shownScore: '84',
      result: {
        score: 84,
        grade: 'AA',
        provisional: false,
        answered: 20,
        points: {},
        ceilings: [],
        cheapest: [{ key: 'onTimeRate', from: 75, to: 100, gain: 4 }],
      },
      policy: { limit: cast.limit, days: 60, unconfirmed: null },
    },
    revenue: {
      amount: cast.revenue,
      before: cast.before,
      change: Number(cast.revenue) / Number(cast.before) - 1,
    },
    months: months(cast.revenue),
    exposure: {
      open: cast.open,
      overdue: '0',
      overdueDays: 0,
      limit: cast.limit,
      overBy: null,
      currency,
      leftOut: 0,
    },
    playbook: { contactDays: 7, discountPercent: 12, creditDays: 60 },
    ...more,
  };
}

export const interaction = (n: number, more: Partial<Interaction>): Interaction => ({
  id: id(n),
  ...stamps,
  kind: 'call',
  at: now - n * day,
  atFrom: 'typed',
  minutes: null,
  channel: null,
  contactIds: [id(1)],
  customerId: id(2),
  subject: '',
  text: null,
  url: null,
  messageKey: null,
  account: null,
  nextStep: null,
  complaint: null,
  ...more,
});

const told = (one: Interaction): TimelineEntry => ({
  id: one.id,
  kind: one.kind,
  at: one.at,
  title: one.subject,
  interaction: one,
  order: null,
  people: [],
});

export function happened(cast: Cast): TimelineEntry[] {
  const [mail, complaint, call, visit] = cast.words;
  return [
    told(
      interaction(0, {
        kind: 'mail-received',
        subject: mail ?? '',
        messageKey: 'k',
        url: 'https://mail.google.com/mail/u/0/#all/abc',
      }),
    ),
    told(
      interaction(2, {
        kind: 'complaint',
        subject: complaint ?? '',
        complaint: { severity: 2, due: onDay(0), resolvedAt: null, remedy: null },
      }),
    ),
    told(interaction(3, { kind: 'call', minutes: 15, text: call ?? null })),
    {
      id: id(50),
      kind: 'order-entry',
      at: now - 19 * day,
      title: '10482',
      interaction: null,
      order: {
        id: id(50),
        number: '10482',
        amount: cast.open,
        currency: cast.currency,
        open: cast.open,
        orderedOn: onDay(-19),
        dueOn: onDay(11),
        lines: linesOver(cast.open),
        payments: [],
        writtenOff: '0',
        writtenOffOn: null,
        note: null,
      },
      people: [],
    },
    told(interaction(32, { kind: 'visit', minutes: 90, text: visit ?? null })),
  ];
}

/** Four lines that make up an amount. */
const linesOver = (amount: string) =>
  ['DN 40', 'DN 50', 'DN 65', 'DN 80'].map((product) => ({
    product,
    quantity: '4',
    price: String(Number(amount) / 16),
    discount: '0',
    amount: String(Number(amount) / 4),
  }));

export function card(cast: Cast, more: Partial<CardView> = {}): CardView {
  return {
    customerId: id(2),
    contact: {
      ...blankContact,
      id: id(1),
      ...stamps,
      name: cast.person,
      emails: [{ address: cast.email, key: cast.email }],
      phones: [{ number: cast.phone, kind: 'work' }],
      title: cast.title,
      companyId: id(2),
      preference: cast.preference,
    },
    company: {
      ...blankCompany,
      id: id(2),
      ...stamps,
      name: cast.company,
      nameKey: '',
      domains: ['norvik.example'],
    },
    badge: badge(cast.email, { name: cast.person }),
    worth: worth(cast),
    due: [
      {
        interaction: interaction(2, {
          kind: 'complaint',
          subject: cast.words[1] ?? '',
          complaint: { severity: 2, due: onDay(0), resolvedAt: null, remedy: null },
        }),
        what: 'complaint',
        due: onDay(0),
        overdue: false,
      },
    ],
    phones: [{ number: cast.phone, text: cast.phone }],
    stale: [],
    staleDays: 180,
    complaintDays: defaultComplaintDays,
    usualMinutes: defaultUsualMinutes,
    ...more,
  };
}

export const person = (role: string, name: string, more: Partial<BadgeView> = {}): PersonView => {
  const email = `${name.toLowerCase().replace(/[^a-z]+/g, '.') || 'x'}@firm.example`;
  return { role, name, ref: email, email, badge: badge(email, { name, ...more }) };
};

export const context = (cast: Cast, more: Partial<SidebarContext> = {}): SidebarContext => ({
  tabId: 1,
  site: 'gmail',
  siteKey: 'gmail',
  choice: 'page',
  view: 'conversation',
  problem: null,
  private: false,
  account: 'me@own.example',
  logging: 'automatic',
  unlogged: 0,
  subject: cast.words[0] ?? '',
  people: [
    {
      role: 'from',
      name: cast.person,
      ref: cast.email,
      email: cast.email,
      badge: badge(cast.email, { name: cast.person }),
    },
  ],
  found: [],
  chosen: null,
  card: null,
  ...more,
});

export const settings = {
  ...defaultSettings,
  ratedBy: 'Ana Ribeiro',
  rates: { USD: '0.92', KRW: '0.00067' },
  neverLog: ['newsletter@shop.example', '@bank.example'],
  mailboxes: { 'me@own.example': 'automatic', 'team@own.example': 'ask' },
  sites: { gmail: 'page', linkedin: 'panel' },
} as const;
