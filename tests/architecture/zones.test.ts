import { describe, expect, it } from 'vitest';
import { allSources, isTest, type SourceFile } from './source';
import { zoneOf, zones } from './zones';

const sources = allSources().filter(({ path }) => !isTest(path));
const byPath = new Map(sources.map((file) => [file.path, file]));
const within = (target: string, zone: string) => target === zone || target.startsWith(`${zone}/`);

function faults(file: SourceFile): string[] {
  const name = zoneOf(file.path);
  const zone = name ? zones[name] : undefined;
  if (!name || !zone) return [];
  return file.imports.flatMap(({ from, typeOnly, target }) => {
    const say = `${file.path} → ${from}: not allowed, ${zone.because}`;
    if (target === null) return typeOnly || zone.packages.test(from) ? [] : [say];
    if (target.startsWith('missing')) return [`${file.path} → ${from}: there is no such file`];
    if (/\.(css|yml|json|png|svg)$/.test(target)) return [];
    const allowed = [name, ...zone.lib, ...(typeOnly ? (zone.typesFrom ?? []) : [])];
    return allowed.some((other) => within(target, other)) ? [] : [say];
  });
}

/** Everything a file loads at run time, itself included. */
function reach(path: string): Set<string> {
  const seen = new Set<string>();
  const todo = [path];
  for (let at = todo.pop(); at !== undefined; at = todo.pop()) {
    if (seen.has(at)) continue;
    seen.add(at);
    for (const { target, typeOnly } of byPath.get(at)?.imports ?? []) {
      if (target && !typeOnly) todo.push(target);
    }
  }
  return seen;
}

describe('import zones', () => {
  it('has files to look at in every zone that exists', () => {
    expect(sources.length).toBeGreaterThan(40);
  });

  it('lets nobody import against the direction of the house', () => {
    expect(sources.flatMap(faults)).toEqual([]);
  });

  it('keeps one site out of another', () => {
    const crossing = sources.flatMap(({ path, imports }) => {
      const site = /^lib\/sites\/(\w+)\//.exec(path)?.[1];
      return imports.flatMap(({ target }) => {
        const other = /^lib\/sites\/(\w+)\//.exec(target ?? '')?.[1];
        return site && other && site !== other ? [`${path} → ${target}`] : [];
      });
    });
    expect(crossing).toEqual([]);
  });

  it('leaves entry points to themselves', () => {
    const inward = sources.flatMap(({ path, imports }) =>
      imports
        .filter(
          ({ target }) => target?.startsWith('entrypoints/') && !path.startsWith('entrypoints/'),
        )
        .map(({ target }) => `${path} → ${target}`),
    );
    expect(inward).toEqual([]);
  });

  it('reaches neither storage nor validation from a page or an embedded frame', () => {
    const starts = sources.filter(({ path }) =>
      /^entrypoints\/(gmail|roundcube|sidebar|sidepanel|popup|capture)\b/.test(path),
    );
    expect(starts.length).toBeGreaterThan(0);
    const wrong = starts.flatMap(({ path }) =>
      [...reach(path)]
        .filter((target) => within(target, 'lib/db') || within(target, 'lib/services'))
        .map((target) => `${path} reaches ${target}`),
    );
    expect(wrong).toEqual([]);
  });

  it('gives content scripts no zod, no tldts, no React', () => {
    const heavy = /^(zod|tldts|libphonenumber|react|dexie|big\.js)/;
    const starts = sources.filter(({ path }) => /^entrypoints\/(gmail|roundcube)\.ts/.test(path));
    const wrong = starts.flatMap(({ path }) =>
      [...reach(path)].flatMap((file) =>
        (byPath.get(file)?.imports ?? [])
          .filter(({ from, typeOnly }) => !typeOnly && heavy.test(from))
          .map(({ from }) => `${path} reaches ${file} → ${from}`),
      ),
    );
    expect(wrong).toEqual([]);
  });

  it('has no cycles', () => {
    const cycles: string[] = [];
    const done = new Set<string>();
    const visit = (path: string, trail: string[]): void => {
      const at = trail.indexOf(path);
      if (at >= 0) {
        cycles.push([...trail.slice(at), path].join(' → '));
        return;
      }
      if (done.has(path)) return;
      for (const { target, typeOnly } of byPath.get(path)?.imports ?? []) {
        if (target && !typeOnly && byPath.has(target)) visit(target, [...trail, path]);
      }
      done.add(path);
    };
    for (const { path } of sources) visit(path, []);
    expect(cycles).toEqual([]);
  });
});
