import { i18n } from '#i18n';
import type { MergeKind } from '@/lib/schema/records/merge';
import type { LikeReason, SinceMerge } from '@/lib/schema/views/duplicates';
import { aboutWord, isAbout } from '../customer/about-word';
import { figures } from '../shell/formats';

function personReason(reason: LikeReason): string {
  switch (reason) {
    case 'address':
      return i18n.t('duplicates.reason.address');
    case 'profile':
      return i18n.t('duplicates.reason.profile');
    case 'phone':
      return i18n.t('duplicates.reason.phone');
    case 'name-company':
      return i18n.t('duplicates.reason.nameCompany');
    case 'domain':
      return i18n.t('duplicates.reason.domain');
    case 'registered-name':
      return i18n.t('duplicates.reason.registeredName');
  }
}

/** Why two records may be one: "same address · same name and company". */
export const reasonWords = (reasons: readonly LikeReason[]): string =>
  reasons.map(personReason).join(' · ');

/** "93 % alike"; never a certainty. */
export const scoreWord = (score: number): string =>
  i18n.t('duplicates.score', [figures.share(Math.min(0.99, score))]);

export const notSameWord = (kind: MergeKind): string =>
  kind === 'contact' ? i18n.t('duplicates.notSame.person') : i18n.t('duplicates.notSame.company');

/** The name of a stored field. */
export function fieldWord(field: string): string {
  switch (field) {
    case 'name':
    case 'givenName':
    case 'familyName':
      return i18n.t('duplicates.field.name');
    case 'title':
      return i18n.t('duplicates.field.title');
    case 'companyId':
      return i18n.t('duplicates.field.company');
    case 'emails':
      return i18n.t('duplicates.field.emails');
    case 'phones':
      return i18n.t('duplicates.field.phones');
    case 'phone':
      return i18n.t('duplicates.field.phone');
    case 'linkedin':
      return i18n.t('duplicates.field.linkedin');
    case 'urls':
      return i18n.t('duplicates.field.urls');
    case 'address':
      return i18n.t('duplicates.field.address');
    case 'birthday':
      return i18n.t('duplicates.field.birthday');
    case 'preference':
      return i18n.t('duplicates.field.preference');
    case 'note':
      return i18n.t('duplicates.field.note');
    case 'profile':
      return i18n.t('duplicates.field.profile');
    case 'domains':
      return i18n.t('duplicates.field.domains');
    case 'website':
      return i18n.t('duplicates.field.website');
    case 'externalKeys':
      return i18n.t('duplicates.field.externalKeys');
    case 'deletedAt':
      return i18n.t('duplicates.field.deleted');
    default:
      return isAbout(field) ? aboutWord(field) : i18n.t('duplicates.field.deleted');
  }
}

/** What was done since a merge, in one line. */
export function sinceWord({ table, field, label }: SinceMerge): string {
  if (field !== null) return i18n.t('duplicates.since.edited', [fieldWord(field)]);
  switch (table) {
    case 'orders':
      return i18n.t('duplicates.since.order', [label ?? '']);
    case 'ratings':
      return i18n.t('duplicates.since.rating', [label === null ? '' : figures.quarter(label)]);
    default:
      return i18n.t('duplicates.since.interaction', [label ?? '–']);
  }
}
