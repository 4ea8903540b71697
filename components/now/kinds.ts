import { i18n } from '#i18n';
import type { manualKinds } from '@/lib/schema/records/interaction';

export type LogKind = (typeof manualKinds)[number];

/** What is logged with its minutes. */
export const timedKinds = ['call', 'visit', 'meeting'] as const;
export type TimedKind = (typeof timedKinds)[number];
export const isTimed = (kind: LogKind): kind is TimedKind =>
  timedKinds.some((timed) => timed === kind);

export function logWord(kind: LogKind | 'order' | 'payment'): string {
  switch (kind) {
    case 'call':
      return i18n.t('sidebar.now.call');
    case 'visit':
      return i18n.t('sidebar.now.visit');
    case 'meeting':
      return i18n.t('sidebar.now.meeting');
    case 'note':
      return i18n.t('sidebar.now.note');
    case 'message':
      return i18n.t('sidebar.now.message');
    case 'greeting':
      return i18n.t('sidebar.now.greeting');
    case 'complaint':
      return i18n.t('sidebar.now.complaint');
    case 'order':
      return i18n.t('sidebar.now.order');
    case 'payment':
      return i18n.t('sidebar.now.payment');
  }
}
