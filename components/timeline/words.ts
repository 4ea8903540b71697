import { i18n } from '#i18n';
import type { OrderView, TimelineEntry } from '@/lib/schema/views/card';
import { dayOf } from '../format/dates';
import { figures } from '../shell/formats';
import type { Filter, Kind } from './filters';

export function kindWord(kind: Kind): string {
  switch (kind) {
    case 'mail-sent':
      return i18n.t('timeline.kind.mailSent');
    case 'mail-received':
      return i18n.t('timeline.kind.mailReceived');
    case 'call':
      return i18n.t('timeline.kind.call');
    case 'visit':
      return i18n.t('timeline.kind.visit');
    case 'meeting':
      return i18n.t('timeline.kind.meeting');
    case 'message':
      return i18n.t('timeline.kind.message');
    case 'note':
      return i18n.t('timeline.kind.note');
    case 'greeting':
      return i18n.t('timeline.kind.greeting');
    case 'complaint':
      return i18n.t('timeline.kind.complaint');
    case 'survey':
      return i18n.t('timeline.kind.survey');
    case 'order':
      return i18n.t('timeline.kind.order');
    case 'announcement':
      return i18n.t('timeline.kind.announcement');
    case 'order-entry':
      return i18n.t('timeline.kind.orderEntry');
  }
}

export function filterWord(filter: Filter): string {
  switch (filter) {
    case 'all':
      return i18n.t('timeline.filter.all');
    case 'mail':
      return i18n.t('timeline.filter.mail');
    case 'calls':
      return i18n.t('timeline.filter.calls');
    case 'visits':
      return i18n.t('timeline.filter.visits');
    case 'orders':
      return i18n.t('timeline.filter.orders');
    case 'notes':
      return i18n.t('timeline.filter.notes');
  }
}

function orderTitle(order: OrderView): string {
  const amount = figures.money(order.amount, order.currency);
  return order.number
    ? i18n.t('timeline.order', [order.number, amount])
    : i18n.t('timeline.orderPlain', [amount]);
}

/** First line of an entry. */
export function titleOf(entry: TimelineEntry): string {
  if (entry.order) return orderTitle(entry.order);
  const subject = entry.interaction?.subject || entry.title;
  if (entry.kind === 'mail-sent' || entry.kind === 'mail-received') {
    return subject || kindWord(entry.kind);
  }
  if (entry.kind === 'complaint' && subject) return i18n.t('timeline.complaintOf', [subject]);
  const minutes = entry.interaction?.minutes;
  const head = minutes
    ? i18n.t('timeline.kindMinutes', [kindWord(entry.kind), figures.count(minutes)])
    : kindWord(entry.kind);
  return subject && subject !== kindWord(entry.kind)
    ? i18n.t('timeline.kindOf', [head, subject])
    : head;
}

function orderDetail(order: OrderView): string {
  const { length } = order.lines;
  const parts = length > 0 ? [i18n.t('timeline.lines', length)] : [];
  const open = Number(order.open);
  const money = figures.money(order.open, order.currency);
  const lost = Number(order.writtenOff) > 0;
  if (lost)
    parts.push(
      i18n.t('orders.amountWrittenOff', [figures.money(order.writtenOff, order.currency)]),
    );
  if (open <= 0) {
    if (!lost) parts.push(i18n.t('timeline.paid'));
  } else if (!order.dueOn) parts.push(i18n.t('timeline.openAmount', [money]));
  else {
    const day = figures.day(order.dueOn);
    const late = order.dueOn < dayOf(Date.now());
    parts.push(
      late ? i18n.t('timeline.openLate', [money, day]) : i18n.t('timeline.openDue', [money, day]),
    );
  }
  return parts.join(' · ');
}

/** Second line of an entry; empty when there is nothing to add. */
export function detailOf(entry: TimelineEntry): string {
  if (entry.order) return orderDetail(entry.order);
  const { interaction } = entry;
  if (!interaction) return entry.people.join(', ');
  const { complaint, nextStep, text } = interaction;
  return [
    entry.kind === 'mail-sent' && i18n.t('timeline.sent'),
    entry.kind === 'mail-received' && i18n.t('timeline.received'),
    complaint && i18n.t('timeline.severity', [String(complaint.severity)]),
    complaint &&
      (complaint.resolvedAt
        ? [i18n.t('timeline.resolved'), complaint.remedy].filter(Boolean).join(': ')
        : i18n.t('timeline.dueOn', [figures.day(complaint.due)])),
    text,
    nextStep &&
      i18n.t(nextStep.doneAt ? 'timeline.stepDone' : 'timeline.step', [
        nextStep.due ? `${nextStep.text}, ${figures.day(nextStep.due)}` : nextStep.text,
      ]),
    entry.kind.startsWith('mail') && entry.people.join(', '),
    interaction.atFrom === 'read' && i18n.t('timeline.readTime'),
  ]
    .filter(Boolean)
    .join(' · ');
}
