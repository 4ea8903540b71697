import { i18n } from '#i18n';
import {
  type AboutCompanyField,
  type AboutPersonField,
  aboutCompanyFields,
  aboutPersonFields,
} from '@/lib/schema/about';

export type AboutField = AboutPersonField | AboutCompanyField;

const fields: ReadonlySet<string> = new Set<AboutField>([
  ...aboutPersonFields,
  ...aboutCompanyFields,
]);
export const isAbout = (field: string): field is AboutField => fields.has(field);

export function aboutWord(field: AboutField): string {
  switch (field) {
    case 'nativePlace':
      return i18n.t('profile.about.nativePlace');
    case 'birthplace':
      return i18n.t('profile.about.birthplace');
    case 'nationality':
      return i18n.t('profile.about.nationality');
    case 'education':
      return i18n.t('profile.about.education');
    case 'career':
      return i18n.t('profile.about.career');
    case 'familyBackground':
      return i18n.t('profile.about.familyBackground');
    case 'personality':
      return i18n.t('profile.about.personality');
    case 'hobbies':
      return i18n.t('profile.about.hobbies');
    case 'habits':
      return i18n.t('profile.about.habits');
    case 'likes':
      return i18n.t('profile.about.likes');
    case 'dislikes':
      return i18n.t('profile.about.dislikes');
    case 'goals':
      return i18n.t('profile.about.goals');
    case 'capital':
      return i18n.t('profile.about.capital');
    case 'scope':
      return i18n.t('profile.about.scope');
    case 'stock':
      return i18n.t('profile.about.stock');
    case 'situation':
      return i18n.t('profile.about.situation');
    case 'plan':
      return i18n.t('profile.about.plan');
    case 'needs':
      return i18n.t('profile.about.needs');
    case 'ourShare':
      return i18n.t('profile.about.ourShare');
    case 'competitors':
      return i18n.t('profile.about.competitors');
    case 'verdict':
      return i18n.t('profile.about.verdict');
  }
}
