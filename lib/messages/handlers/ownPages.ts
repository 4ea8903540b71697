import type { Arguments } from '../protocol';

type OwnPage = Arguments<'tab.open'>['page'];

const paths: Record<OwnPage, string> = {
  dashboard: '/dashboard.html',
  contact: '/dashboard.html#/contact',
  company: '/dashboard.html#/company',
  options: '/options.html',
  welcome: '/welcome.html',
  rating: '/dashboard.html#/rating',
  import: '/dashboard.html#/import',
  export: '/dashboard.html#/export',
  backup: '/dashboard.html#/backup',
  duplicates: '/dashboard.html#/duplicates',
  'contact-like': '/dashboard.html#/like/contact',
  'company-like': '/dashboard.html#/like/company',
};

/** The address of an extension page; a rating names its customer. */
export const ownPagePath = (page: OwnPage, id: string | undefined): string =>
  id === undefined ? paths[page] : `${paths[page]}/${encodeURIComponent(id)}`;
