import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import * as z from 'zod/mini';
import { rootFolder } from '../architecture/source';

/** What the built manifests must hold, no more and no less. Reasons: docs/permissions.md. */
const hosts = ['https://mail.google.com/*', 'https://www.linkedin.com/*'];
const everywhere = ['http://*/*', 'https://*/*'];
const common = ['activeTab', 'alarms', 'contextMenus', 'scripting', 'storage', 'unlimitedStorage'];

const manifestSchema = z.looseObject({
  manifest_version: z.literal(3),
  version: z.string(),
  permissions: z.array(z.string()),
  host_permissions: z.array(z.string()),
  optional_permissions: z.array(z.string()),
  optional_host_permissions: z.array(z.string()),
  content_scripts: z.array(
    z.looseObject({
      matches: z.array(z.string()),
      js: z.optional(z.array(z.string())),
      css: z.optional(z.array(z.string())),
      all_frames: z.optional(z.boolean()),
      world: z.optional(z.string()),
    }),
  ),
  web_accessible_resources: z.array(
    z.object({
      resources: z.array(z.string()),
      matches: z.array(z.string()),
      use_dynamic_url: z.optional(z.boolean()),
    }),
  ),
  commands: z.record(
    z.string(),
    z.object({
      suggested_key: z.optional(z.object({ default: z.string() })),
      description: z.string(),
    }),
  ),
  content_security_policy: z.optional(z.looseObject({ extension_pages: z.optional(z.string()) })),
  externally_connectable: z.optional(z.unknown()),
  minimum_chrome_version: z.optional(z.string()),
  browser_specific_settings: z.optional(
    z.object({
      gecko: z.object({
        id: z.string(),
        strict_min_version: z.string(),
        data_collection_permissions: z.object({ required: z.array(z.string()) }),
      }),
    }),
  ),
});

const builds = ['chrome-mv3', 'edge-mv3', 'firefox-mv3'] as const;
const folderOf = (build: string) => join(rootFolder, '.output', build);
const manifestOf = (build: string) =>
  manifestSchema.parse(JSON.parse(readFileSync(join(folderOf(build), 'manifest.json'), 'utf8')));

describe.each(builds)('%s', (build) => {
  const manifest = manifestOf(build);
  const chromium = build !== 'firefox-mv3';

  it('asks for exactly these permissions at install', () => {
    const wanted = chromium ? [...common, 'sidePanel'] : common;
    expect([...manifest.permissions].sort()).toEqual([...wanted].sort());
    expect([...manifest.host_permissions].sort()).toEqual(hosts);
  });

  it('asks for the rest in context only', () => {
    expect([...manifest.optional_permissions].sort()).toEqual(['downloads', 'notifications']);
    expect([...manifest.optional_host_permissions].sort()).toEqual(everywhere);
  });

  it('runs its scripts on Gmail and LinkedIn, each its own, in the top frame and the isolated world', () => {
    expect(manifest.content_scripts.map(({ matches }) => matches)).toEqual(
      hosts.map((host) => [host]),
    );
    expect(manifest.content_scripts.map(({ js }) => js)).toEqual([['gmail.js'], ['linkedin.js']]);
    for (const script of manifest.content_scripts) {
      expect(script.css ?? []).toEqual([]);
      expect(script.all_frames ?? false).toBe(false);
      expect(script.world ?? 'ISOLATED').toBe('ISOLATED');
    }
  });

  it('has a worker whose later parts are all there, and whose first holds none of the long lists', () => {
    const first = readFileSync(join(folderOf(build), 'background.js'), 'utf8');
    const parts = existsSync(join(folderOf(build), 'background'))
      ? readdirSync(join(folderOf(build), 'background')).map((name) => `/background/${name}`)
      : [];
    const install = /importScripts\(("[^)]*")\)/.exec(first)?.[1] ?? '';
    expect([...install.matchAll(/"([^"]+)"/g)].map((match) => match[1]).sort()).toEqual(parts);
    if (chromium)
      expect(parts.map((name) => name.replace(/-.*/, ''))).toContain('/background/rest');
    // A public mail host and a public suffix, each of its list.
    expect(/hotmail\.co\.uk|kawasaki/.test(first)).toBe(!chromium);
  });

  it('suggests one shortcut for the sidebar and one for capturing', () => {
    const keys = Object.entries(manifest.commands).map(([name, { suggested_key }]) => [
      name,
      suggested_key?.default,
    ]);
    expect(Object.fromEntries(keys)).toEqual({
      'toggle-sidebar': 'Alt+Shift+D',
      'capture-page': 'Alt+Shift+A',
    });
  });

  it('opens one page to other sites, and in Chromium under a changing address', () => {
    expect(manifest.web_accessible_resources).toHaveLength(1);
    const [resource] = manifest.web_accessible_resources;
    expect(resource?.resources).toEqual(['sidebar.html']);
    expect([...(resource?.matches ?? [])].sort()).toEqual(everywhere);
    expect(resource?.use_dynamic_url).toBe(chromium ? true : undefined);
    expect(manifest.externally_connectable).toBeUndefined();
  });

  it('states its oldest browser and collects nothing', () => {
    const gecko = manifest.browser_specific_settings?.gecko;
    if (chromium) {
      expect(Number(manifest.minimum_chrome_version)).toBeGreaterThanOrEqual(116);
      expect(gecko).toBeUndefined();
    } else {
      expect(gecko?.id).toBe('dangol@dangol.app');
      expect(Number.parseFloat(gecko?.strict_min_version ?? '0')).toBeGreaterThanOrEqual(142);
      expect(gecko?.data_collection_permissions.required).toEqual(['none']);
    }
  });

  it('loosens no content security policy and loads no code from elsewhere', () => {
    expect(manifest.content_security_policy?.extension_pages ?? '').not.toMatch(/unsafe|https?:/);
    const pages = readdirSync(folderOf(build)).filter((name) => name.endsWith('.html'));
    expect(pages.length).toBeGreaterThan(0);
    for (const page of pages) {
      expect(readFileSync(join(folderOf(build), page), 'utf8')).not.toMatch(
        /(?:src|href)\s*=\s*["']?(?:https?:)?\/\//,
      );
    }
  });

  it('speaks three languages', () => {
    expect(readdirSync(join(folderOf(build), '_locales')).sort()).toEqual(['en', 'ko', 'zh_CN']);
  });
});

describe('docs/permissions.md', () => {
  it('gives a reason for every permission, and for no other', () => {
    const file = join(rootFolder, 'docs/permissions.md');
    expect(existsSync(file)).toBe(true);
    const named = [...readFileSync(file, 'utf8').matchAll(/^\| `([^`]+)` \|/gm)].map(([, n]) => n);
    const asked = new Set(
      builds
        .map(manifestOf)
        .flatMap((m) => [
          ...m.permissions,
          ...m.host_permissions,
          ...m.optional_permissions,
          ...m.optional_host_permissions,
        ]),
    );
    expect([...new Set(named)].sort()).toEqual([...asked].sort());
  });
});
