// @vitest-environment happy-dom
import { describe, expect, it } from 'vitest';
import { badgeParts } from '@/lib/messages/handlers/badgeParts';
import { grades, tiers } from '@/lib/schema/base';
import { emptyFace } from '../badges/face';
import { paintBadge, showPlus } from './draw';
import { dress } from './dress';
import type { BadgeFace } from './parts';
import { badgeShapes } from './shapes';
import { sheet } from './sheet';

const plain: BadgeFace = {
  state: 'known',
  kind: 'row',
  tier: 'VIP',
  prospect: false,
  grade: 'AA',
  provisional: false,
  personKnown: true,
  complaint: false,
  limit: false,
};
const yesNo = [false, true];

/** Every face there is: 4 tiers, prospect and none × 5 grades, NR and none × four yes-or-no marks. */
function* faces(): Generator<BadgeFace> {
  for (const tier of [...tiers, null, 'prospect'] as const)
    for (const grade of [...grades, 'NR', null] as const)
      for (const provisional of yesNo)
        for (const personKnown of yesNo)
          for (const complaint of yesNo)
            for (const limit of yesNo)
              yield {
                ...plain,
                tier: tier === 'prospect' ? null : tier,
                prospect: tier === 'prospect',
                grade,
                provisional,
                personKnown,
                complaint,
                limit,
              };
  yield { ...plain, state: 'unknown' };
  yield { ...plain, state: 'none' };
}

function fresh(): ShadowRoot {
  const root = document.createElement('dangol-mark').attachShadow({ mode: 'closed' });
  dress(root, sheet);
  return root;
}

function drawing(face: BadgeFace, theme: 'light' | 'dark' = 'light') {
  const root = fresh();
  const box = paintBadge(root, face, theme, 'words', badgeParts);
  return { root, box, svg: box.innerHTML };
}

describe('the drawing of a badge', () => {
  it('holds no text outside the sheet, for every face', () => {
    for (const face of faces()) {
      const { box } = drawing(face);
      expect(box.textContent).toBe('');
    }
  });

  it('asks for nothing by address, takes nothing from the page, generates no content', () => {
    const all = [...faces()].map((face) => drawing(face).svg).join('') + sheet;
    expect(all).not.toMatch(/url\(|var\(|--|@import|content:|font|https?:(?!\/\/www\.w3\.org)/);
  });

  it('has the same sheet and box whatever it says, and one size where it draws', () => {
    const frames = new Set(
      [...faces()].map((face) => {
        const { root, box } = drawing(face);
        const svg = box.querySelector('svg');
        expect([svg?.getAttribute('width'), svg?.getAttribute('height')]).toEqual(
          face.state === 'none' ? [undefined, undefined] : ['52', '24'],
        );
        const sheets = [...root.adoptedStyleSheets].map(({ cssRules }) => cssRules.length);
        const style = root.querySelector('style')?.textContent;
        return [sheets.join(), style, root.childNodes.length, root.host.outerHTML].join('|');
      }),
    );
    expect(frames.size).toBe(1);
  });

  it('stays inside its box, each form moved by its first point alone', () => {
    for (const face of faces())
      for (const path of drawing(face).box.querySelectorAll('path')) {
        const starts = [...(path.getAttribute('d') ?? '').matchAll(/[A-Z]([-.\d]*) ?([-.\d]*)/g)];
        expect(starts.length).toBeGreaterThan(0);
        for (const [all, x, y] of starts) {
          expect(all[0]).toBe('M');
          expect(Number(x)).toBeGreaterThanOrEqual(0);
          expect(Number(x)).toBeLessThanOrEqual(52);
          expect(Number(y)).toBeGreaterThanOrEqual(4);
          expect(Number(y)).toBeLessThanOrEqual(20);
        }
      }
  });

  it('draws what our own pages draw, form by form', () => {
    const bare = (d: string) => d.replace(/M[-.\d]+ [-.\d]+/g, 'M');
    for (const face of [...faces(), { ...plain, state: 'maybe' as const }]) {
      const paths = [...drawing(face).box.querySelectorAll('path')];
      const drawn = paths.map((path) => path.getAttribute('d') ?? '').join('');
      expect(bare(drawn)).toBe(
        bare(
          badgeShapes(face)
            .map(({ d }) => d)
            .join(''),
        ),
      );
    }
  });

  it('draws neighbours of one ink as one path', () => {
    const { box } = drawing({ ...plain, tier: 'Major', grade: 'AAA' });
    expect(box.querySelectorAll('path')).toHaveLength(3);
  });

  it('differs for every tier and grade by form, not by colour alone', () => {
    const forms = new Set<string>();
    for (const tier of tiers)
      for (const grade of [...grades, 'NR'] as const)
        for (const personKnown of yesNo)
          forms.add(drawing({ ...plain, tier, grade, personKnown }).svg.replace(/#\w{6}/g, ''));
    expect(forms.size).toBe(4 * 6 * 2);
  });

  it('draws a provisional plate dashed and without fill', () => {
    expect(drawing({ ...plain, provisional: true }).svg).toContain('stroke-dasharray');
    expect(drawing({ ...plain, provisional: true }).svg).not.toContain('#d7eeee');
    expect(drawing(plain).svg).not.toContain('stroke-dasharray');
  });

  it('names its values inside the closed root', () => {
    const { box } = drawing({ ...plain, provisional: true, personKnown: false, limit: true });
    expect({ ...box.dataset }).toMatchObject({
      state: 'known',
      tier: 'VIP',
      grade: 'AA',
      provisional: 'true',
      person: 'false',
      marks: 'limit',
    });
    expect({ ...drawing(emptyFace('row')).box.dataset }).not.toHaveProperty('tier');
  });
});

describe('repainting', () => {
  it('leaves every node alone when nothing has changed', () => {
    const root = fresh();
    const box = paintBadge(root, plain, 'light', 'words', badgeParts);
    const before = [...box.querySelectorAll('path')];
    expect(paintBadge(root, { ...plain }, 'light', 'words', badgeParts)).toBe(box);
    const after = [...box.querySelectorAll('path')];
    expect(after.length).toBeGreaterThan(3);
    expect(after.every((path, i) => path === before[i])).toBe(true);
  });

  it('ends with the same drawing as a fresh one, whatever was shown before', () => {
    const root = fresh();
    for (const face of faces()) {
      const box = paintBadge(root, face, 'dark', 'words', badgeParts);
      const once = drawing(face, 'dark').box;
      expect(box.innerHTML).toBe(once.innerHTML);
      expect({ ...box.dataset }).toEqual({ ...once.dataset });
    }
  });

  it('is an image that says its words, nothing beside own addresses', () => {
    const { box: header } = drawing({ ...plain, kind: 'header' });
    const { box: own } = drawing({ ...plain, state: 'none', kind: 'header' });
    expect(header.getAttribute('role')).toBe('img');
    expect([header.title, header.getAttribute('aria-label')]).toEqual(['words', 'words']);
    expect([own.getAttribute('role'), own.getAttribute('title')]).toEqual([null, null]);
    expect(own.querySelectorAll('path')).toHaveLength(0);
  });

  it('shows the plus of an unknown person only while told so', () => {
    const { root, box } = drawing({ ...plain, state: 'unknown' });
    showPlus(root, true);
    expect(box.hasAttribute('data-near')).toBe(true);
    showPlus(root, false);
    expect(box.hasAttribute('data-near')).toBe(false);
  });
});
