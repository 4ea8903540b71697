import type { Page } from '@playwright/test';
import { badge, type Cast, card, context, happened, person, settings, worth } from './book.ts';
import { captured } from './captured.ts';
import { hover } from './hover.ts';
import { rating } from './rating.ts';

import { writtenOff } from './written-off.ts';

export interface State {
  name: string;
  page: string;
  replies: (cast: Cast) => Record<string, unknown>;
  act?: (page: Page) => Promise<void>;
  /** Window width where it is not the sidebar's. */
  width?: number;
}

const ok = (value: unknown) => ({ ok: true, value });
const done = ok({ undoId: '0190a000-0000-7000-8000-00000000ffff' });
const commands = Object.fromEntries(
  [
    'contacts.add',
    'interaction.log',
    'interaction.edit',
    'interaction.delete',
    'contact.delete',
    'contact.edit',
    'contact.add',
    'never.add',
    'order.add',
    'order.edit',
    'order.writeOff',
    'payment.save',
    'payment.remove',
    'undo',
    'mailbox.logging',
    'settings.change',
    'site.choose',
  ].map((name) => [name, done]),
);

const hits = (cast: Cast) =>
  [
    { name: cast.person, detail: cast.company, badge: badge('a', { complaint: true }) },
    { name: '서다온', detail: '새솔바람기전', badge: badge('b', { tier: 'Major', grade: 'AAA' }) },
    { name: '林予安', detail: '澄川岚仪器', badge: badge('c', { tier: 'Ordinary', grade: 'A' }) },
    {
      name: 'Priya Vantharam',
      detail: 'Osterhagen Drives',
      badge: badge('d', { tier: 'Small', grade: 'AA', provisional: true }),
    },
  ].map((hit, i) => ({ kind: 'contact', id: `${i}`, ...hit }));

const base = (cast: Cast): Record<string, unknown> => ({
  'context.get': ok(context(cast)),
  'card.get': ok(card(cast)),
  'colleagues.list': ok([]),
  'timeline.list': ok({ entries: happened(cast), cursor: null, total: 48 }),
  'book.latest': ok(hits(cast)),
  'book.search': ok(hits(cast).slice(0, 2)),
  'book.stats': ok({ contacts: 1204, companies: 412, orders: 8310, interactions: 5120 }),
  'settings.get': ok(settings),
  'rating.form': ok(rating(cast)),
  'orders.unlinked': ok([]),
  'capture.get': ok(null),
  'capture.keep': ok(null),
  'capture.drop': ok(null),
  'person.choose': ok(null),
  'tab.open': ok(null),
  'drift.list': ok([]),
  ...commands,
});

const draft = (cast: Cast) => ({
  name: cast.person,
  givenName: cast.person.split(' ')[0] ?? null,
  familyName: cast.person.split(' ')[1] ?? '',
  emails: [cast.email],
  phones: [{ number: cast.phone, kind: 'work' }],
  title: cast.title,
  company: cast.company,
  companyDomain: 'firm.example',
  address: null,
  urls: [],
  linkedin: null,
  birthday: null,
  note: null,
  sources: {
    name: 'sender',
    emails: 'sender',
    company: 'domain',
    title: 'signature',
    phones: 'signature',
  },
  sourceUrl: null,
});
const unknown = (cast: Cast) =>
  context(cast, {
    people: [
      {
        role: 'from',
        name: cast.person,
        ref: cast.email,
        email: cast.email,
        badge: badge(cast.email, { state: 'unknown', tier: null, grade: null }),
      },
    ],
  });
const several = (cast: Cast) => ({
  ...base(cast),
  'context.get': ok(
    context(cast, {
      people: [
        person('from', 'Tomás Ferreirinha', { tier: 'Major', grade: 'B', limit: true }),
        person('to', 'Duarte Vilanova', {
          tier: 'Major',
          grade: 'B',
          state: 'company',
          limit: true,
        }),
        person('cc', cast.person, { tier: 'Major', grade: 'AAA' }),
        person('cc', 'Ines Falkrath', { state: 'unknown', tier: null, grade: null }),
        person('to', 'Me', { state: 'own', tier: null }),
      ],
    }),
  ),
  'card.get': ok(
    card(cast, {
      worth: worth(cast, {
        exposure: {
          open: '31900',
          overdue: '4100',
          overdueDays: 12,
          limit: '25000',
          overBy: '6900',
          currency: cast.currency,
          leftOut: 1,
        },
      }),
    }),
  ),
});

const clickAt =
  (selector: string, index = 0) =>
  async (page: Page) => {
    await page.locator(selector).nth(index).click();
  };

/** Every state of the sidebar and the extension pages, one picture each. */
export const states: State[] = [
  { name: 'known', page: 'sidepanel.html', replies: base },
  {
    name: 'why-tier',
    page: 'sidepanel.html',
    replies: base,
    act: clickAt('[data-place=worth] [aria-expanded]', 0),
  },
  {
    name: 'why-grade',
    page: 'sidepanel.html',
    replies: base,
    act: async (page) => {
      await page.locator('[data-place=worth] [aria-expanded]').nth(1).click();
      await page.locator('[data-kind=call]').click();
      await page.locator('form').waitFor();
    },
  },
  {
    name: 'saved',
    page: 'sidepanel.html',
    replies: base,
    act: async (page) => {
      await page.locator('[data-kind=call]').click();
      await page.locator('form button[type=submit]').click();
      await page.locator('[role=status]').first().waitFor();
    },
  },
  {
    name: 'order-form',
    page: 'sidepanel.html',
    replies: base,
    act: async (page) => {
      await page.locator('[data-place=now] [aria-haspopup=menu]').click();
      await page.getByRole('menuitem').nth(3).click();
      await page.locator('form input[type=radio]').nth(1).click();
    },
  },
  {
    name: 'payment-form',
    page: 'sidepanel.html',
    replies: base,
    act: async (page) => {
      await page.locator('[data-place=now] [aria-haspopup=menu]').click();
      await page.getByRole('menuitem').nth(4).click();
      await page.locator('form').waitFor();
    },
  },
  {
    name: 'complaint-form',
    page: 'sidepanel.html',
    replies: base,
    act: async (page) => {
      await page.locator('[data-place=now] [aria-haspopup=menu]').click();
      await page.getByRole('menuitem').nth(2).click();
      await page.locator('form').waitFor();
    },
  },
  {
    name: 'edit',
    page: 'sidepanel.html',
    replies: base,
    act: async (page) => {
      await page.locator('[data-place=who] [aria-haspopup=menu]').click();
      await page.getByRole('menuitem').first().click();
      await page.locator('form').waitFor();
    },
  },
  {
    name: 'menu',
    page: 'sidepanel.html',
    replies: base,
    act: clickAt('[data-place=who] [aria-haspopup=menu]'),
  },
  {
    name: 'move',
    page: 'sidepanel.html',
    replies: base,
    act: async (page) => {
      await page.locator('[data-place=who] [aria-haspopup=menu]').click();
      await page.getByRole('menuitem').nth(1).click();
      await page.getByRole('dialog').getByRole('textbox').fill('No');
    },
  },
  writtenOff(base),
  { name: 'several', page: 'sidepanel.html', replies: several },
  {
    name: 'unknown',
    page: 'sidepanel.html',
    replies: (cast) => ({
      ...base(cast),
      'context.get': ok(unknown(cast)),
      'capture.review': ok({
        draft: draft(cast),
        duplicates: [
          {
            contactId: '1',
            name: cast.person,
            company: cast.company,
            reason: 'same-name-and-company',
          },
        ],
        companies: [],
      }),
    }),
  },
  {
    name: 'company-only',
    page: 'sidepanel.html',
    replies: (cast) => ({
      ...base(cast),
      'context.get': ok(
        context(cast, { people: [person('from', 'Aksel Tunheim', { state: 'company' })] }),
      ),
      'card.get': ok(card(cast, { contact: null, due: [] })),
    }),
  },
  {
    name: 'prospect',
    page: 'sidepanel.html',
    replies: (cast) => {
      const full = worth(cast);
      return {
        ...base(cast),
        'card.get': ok(
          card(cast, {
            due: [],
            worth: {
              ...full,
              tier: null,
              prospect: true,
              credit: {
                ...full.credit,
                result: null,
                shownScore: null,
                status: 'due',
                policy: null,
              },
              revenue: { amount: '0', before: '0', change: null },
              months: [],
              exposure: { ...full.exposure, open: '0', limit: null },
              playbook: null,
            },
          }),
        ),
        'timeline.list': ok({ entries: [], cursor: null, total: 0 }),
      };
    },
  },
  {
    name: 'nobody',
    page: 'sidepanel.html',
    replies: (cast) => ({
      ...base(cast),
      'context.get': ok(context(cast, { people: [], view: 'list' })),
    }),
  },
  {
    name: 'empty-book',
    page: 'sidepanel.html',
    replies: (cast) => ({
      ...base(cast),
      'context.get': ok(context(cast, { people: [], view: 'list' })),
      'book.latest': ok([]),
    }),
  },
  {
    name: 'mailbox',
    page: 'sidepanel.html',
    replies: (cast) => ({ ...base(cast), 'context.get': ok(context(cast, { logging: null })) }),
  },
  {
    name: 'unlogged',
    page: 'sidepanel.html',
    replies: (cast) => ({
      ...base(cast),
      'context.get': ok(context(cast, { logging: 'ask', unlogged: 2 })),
    }),
  },
  {
    name: 'unrecognised',
    page: 'sidepanel.html#overlay',
    replies: (cast) => ({
      ...base(cast),
      'context.get': ok(
        context(cast, { people: [], view: null, problem: 'unrecognised', private: true }),
      ),
    }),
    act: clickAt('main button:has-text("")', 4),
  },
  {
    name: 'loading',
    page: 'sidepanel.html',
    replies: (cast) => ({ 'context.get': ok(context(cast)) }),
  },
  {
    name: 'error',
    page: 'sidepanel.html',
    replies: (cast) => ({
      ...base(cast),
      'context.get': { ok: false, error: { code: 'storage', message: 'QuotaExceededError' } },
    }),
  },
  hover,
  { name: 'options', page: 'options.html', replies: base, width: 900 },
  { name: 'options-narrow', page: 'options.html', replies: base },
  { name: 'welcome', page: 'welcome.html', replies: base, width: 900 },
  { name: 'popup', page: 'popup.html', replies: base },
  ...(['one', 'many', 'ticked', 'nobody', 'restricted'] as const).map((name) => ({
    name: `popup-${name}`,
    page: 'popup.html',
    replies: (cast: Cast) => ({ ...base(cast), ...captured(cast)[name] }),
  })),
  {
    name: 'popup-table',
    page: 'popup.html',
    replies: (cast) => ({ ...base(cast), ...captured(cast).table }),
    width: 760,
  },
  ...(['panel', 'table', 'saved'] as const).map((name) => ({
    name: `panel-${name}`,
    page: 'sidepanel.html',
    replies: (cast: Cast) => {
      const answers = captured(cast)[name];
      const view = Object(answers['capture.get']).value;
      return { ...base(cast), ...answers, 'capture.get': ok({ ...view, place: 'panel' }) };
    },
  })),
  { name: 'dashboard', page: 'dashboard.html', replies: base, width: 1100 },
];
