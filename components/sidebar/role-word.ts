import { i18n } from '#i18n';

/** The part a person plays on the page, in a word short enough for a list. */
export function roleWord(role: string): string {
  switch (role) {
    case 'from':
      return i18n.t('sidebar.people.role.from');
    case 'to':
      return i18n.t('sidebar.people.role.to');
    case 'cc':
      return i18n.t('sidebar.people.role.cc');
    case 'bcc':
      return i18n.t('sidebar.people.role.bcc');
    case 'row':
      return i18n.t('sidebar.people.role.row');
    case 'compose-to':
    case 'compose-cc':
    case 'compose-bcc':
      return i18n.t('sidebar.people.role.compose');
    case 'profile':
      return i18n.t('sidebar.people.role.profile');
    case 'result':
      return i18n.t('sidebar.people.role.result');
    default:
      return i18n.t('sidebar.people.role.participant');
  }
}
