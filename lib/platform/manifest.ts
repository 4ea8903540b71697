import type { UserManifest } from 'wxt';

const GECKO_ID = 'dangol@dangol.app';
/**
 * Content scripts are plain scripts named here, not WXT's content entry points: WXT's wrapper announces
 * the extension's id to the page and weighs a kilobyte.
 */
export const SCRIPTS = {
  gmail: 'gmail.js',
  linkedin: 'linkedin.js',
  roundcube: 'roundcube.js',
  capture: 'capture.js',
} as const;
export const GMAIL_HOST = 'https://mail.google.com/*';
export const LINKEDIN_HOST = 'https://www.linkedin.com/*';

/** The two hosts served from installation on; every other host is asked for in context. */
export const BUILT_IN_HOSTS = [GMAIL_HOST, LINKEDIN_HOST];
export const OPTIONAL_HOSTS = ['https://*/*', 'http://*/*'];

const PERMISSIONS = [
  'storage',
  'alarms',
  'contextMenus',
  'activeTab',
  'scripting',
  'unlimitedStorage',
] as const;

/**
 * The manifest's own part for one browser. Reasons for each permission: docs/permissions.md.
 * minimum_chrome_version 123: first with light-dark(), which both themes rest on; sidePanel.open() and the rest are older.
 */
export function manifestFor(browser: string): UserManifest {
  const firefox = browser === 'firefox';
  const resource = {
    resources: ['sidebar.html'],
    matches: OPTIONAL_HOSTS,
    ...(firefox ? {} : { use_dynamic_url: true }),
  };
  return {
    name: '__MSG_extension_name__',
    description: '__MSG_extension_description__',
    default_locale: 'en',
    permissions: firefox ? [...PERMISSIONS] : [...PERMISSIONS, 'sidePanel'],
    host_permissions: BUILT_IN_HOSTS,
    optional_permissions: ['notifications', 'downloads'],
    optional_host_permissions: OPTIONAL_HOSTS,
    content_scripts: [
      { matches: [GMAIL_HOST], js: [SCRIPTS.gmail], run_at: 'document_idle' },
      { matches: [LINKEDIN_HOST], js: [SCRIPTS.linkedin], run_at: 'document_idle' },
    ],
    web_accessible_resources: [resource],
    commands: {
      'toggle-sidebar': {
        suggested_key: { default: 'Alt+Shift+D' },
        description: '__MSG_extension_openSidebar__',
      },
      'capture-page': {
        suggested_key: { default: 'Alt+Shift+A' },
        description: '__MSG_extension_capturePage__',
      },
    },
    ...(firefox
      ? {
          browser_specific_settings: {
            gecko: {
              id: GECKO_ID,
              strict_min_version: '142.0',
              data_collection_permissions: { required: ['none'] },
            },
          },
        }
      : { minimum_chrome_version: '123' }),
  };
}
