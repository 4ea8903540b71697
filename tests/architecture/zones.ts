/**
 * Who may import whom. A zone is the longest prefix that fits a file. `lib` lists other zones it may
 * import at run time, `packages` the packages; types may come from `typesFrom` as well.
 */
export interface Zone {
  lib: string[];
  packages: RegExp;
  typesFrom?: string[];
  because: string;
}

const none = /^$/;

export const zones: Record<string, Zone> = {
  'lib/schema': {
    lib: [],
    packages: /^zod\/mini$/,
    because: 'types are inferred here and nowhere else',
  },
  'lib/schema/ref.ts': { lib: [], packages: none, because: 'content scripts load it' },
  'lib/domain': {
    lib: ['lib/schema'],
    packages: /^(big\.js|zod\/mini)$/,
    because: 'rules are pure',
  },
  'lib/capture': {
    lib: ['lib/schema', 'lib/domain'],
    packages: /^(tldts|libphonenumber-js.*|email-providers.*)$/,
    because: 'readers are pure',
  },
  'lib/formats': {
    lib: ['lib/schema', 'lib/domain', 'lib/capture'],
    packages: /^(papaparse|big\.js|zod\/mini|uuid|libphonenumber-js\/min)$/,
    because: 'files are read without a browser',
  },
  'lib/dom': { lib: [], packages: none, because: 'helpers know no site' },
  'lib/sites': {
    lib: ['lib/dom', 'lib/schema/linkedinPath.ts', 'lib/schema/ref.ts'],
    packages: none,
    typesFrom: ['lib/schema'],
    because: 'an adapter reads the page and nothing else',
  },
  'lib/page': {
    lib: ['lib/dom', 'lib/sites', 'lib/messages/client.ts', 'lib/platform'],
    packages: none,
    typesFrom: ['lib/schema', 'lib/messages'],
    because: 'a content script carries no storage, no validation, no framework',
  },
  'lib/messages/client.ts': {
    lib: ['lib/platform'],
    packages: none,
    typesFrom: ['lib/schema', 'lib/messages'],
    because: 'content scripts load it',
  },
  'lib/messages': {
    lib: [
      'lib/schema',
      'lib/services',
      'lib/platform',
      'lib/diagnostics',
      'lib/dom/censor.ts',
      'lib/page/badge',
    ],
    packages: /^(zod\/mini|#i18n)$/,
    because: 'one router over the services',
  },
  'lib/db/migrations': { lib: [], packages: /^dexie$/, because: 'a migration is frozen' },
  'lib/db': {
    lib: ['lib/schema', 'lib/domain'],
    packages: /^(dexie|zod\/mini|uuid|big\.js)$/,
    because: 'storage knows rules and records only',
  },
  'lib/services': {
    lib: [
      'lib/schema',
      'lib/domain',
      'lib/capture',
      'lib/db',
      'lib/platform',
      'lib/diagnostics',
      'lib/formats',
    ],
    packages: /^(#i18n|uuid|big\.js|zod\/mini)$/,
    typesFrom: ['lib/messages'],
    because: 'use cases stand over domain and storage',
  },
  'lib/jobs': {
    lib: [
      'lib/schema',
      'lib/domain',
      'lib/capture',
      'lib/db',
      'lib/services',
      'lib/formats',
      'lib/platform',
      'lib/diagnostics',
    ],
    packages: /^(uuid|zod\/mini|big\.js)$/,
    because: 'long work runs beside the background',
  },
  'lib/platform': {
    lib: [],
    packages: /^(wxt(\/.*)?|@wxt-dev\/.*|#imports)$/,
    typesFrom: ['lib/schema'],
    because: 'the only door to the extension API',
  },
  'lib/diagnostics': {
    lib: ['lib/schema', 'lib/platform'],
    packages: /^zod\/mini$/,
    because: 'logs know no feature',
  },
  components: {
    lib: [
      'lib/schema',
      'lib/domain',
      'lib/messages',
      'lib/platform',
      'lib/page/badge',
      'lib/formats',
      'lib/jobs',
      'lib/diagnostics',
    ],
    packages:
      /^(react(-dom)?(\/.*)?|radix-ui(\/internal)?|lucide-react|react-hook-form|wouter(\/.*)?|uuid|#i18n|big\.js)$/,
    because: 'components take props and ask by hooks',
  },
  entrypoints: {
    lib: ['lib', 'components'],
    packages: /^(wxt\/utils\/.*|react(-dom)?(\/.*)?|wouter(\/.*)?|#i18n)$/,
    because: 'entry points only wire',
  },
};

/** The zone of a file, or null where no rule applies. */
export function zoneOf(path: string): string | null {
  const fits = Object.keys(zones).filter((zone) => path === zone || path.startsWith(`${zone}/`));
  return fits.sort((a, b) => b.length - a.length)[0] ?? null;
}
