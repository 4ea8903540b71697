import type { Arguments } from '@/lib/messages/protocol';

export type Kind = Arguments<'timeline.list'>['kinds'][number];

export const filters = ['all', 'mail', 'calls', 'visits', 'orders', 'notes'] as const;
export type Filter = (typeof filters)[number];

/** The kinds behind each chip; together they name every kind once, and `all` asks for no kind at all. */
export const kindsOf: Record<Filter, Kind[]> = {
  all: [],
  mail: ['mail-sent', 'mail-received'],
  calls: ['call'],
  visits: ['visit', 'meeting'],
  orders: ['order', 'order-entry'],
  notes: ['note', 'message', 'greeting', 'complaint', 'survey', 'announcement'],
};
