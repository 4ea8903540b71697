import fc from 'fast-check';
import { expect, it } from 'vitest';
import { hoverCss } from '../messages/handlers/frameCss';
import { HOVER, hoverPlace } from './hover';

it('stands below the badge, and above it where the window ends', () => {
  const view = { width: 1280, height: 800 };
  expect(hoverPlace({ left: 100, top: 50, bottom: 66 }, view)).toEqual({ left: 100, top: 72 });
  expect(hoverPlace({ left: 100, top: 760, bottom: 776 }, view).top).toBe(760 - 6 - HOVER.height);
});

it('never leaves a window that can hold it', () => {
  fc.assert(
    fc.property(
      fc.integer({ min: 320, max: 4000 }),
      fc.integer({ min: 400, max: 3000 }),
      fc.integer({ min: 0, max: 4000 }),
      fc.integer({ min: 0, max: 3000 }),
      (width, height, left, top) => {
        const at = hoverPlace(
          { left, top: Math.min(top, height - 16), bottom: Math.min(top, height - 16) + 16 },
          { width, height },
        );
        expect(at.left).toBeGreaterThanOrEqual(6);
        expect(at.left + HOVER.width).toBeLessThanOrEqual(width);
        expect(at.top).toBeGreaterThanOrEqual(6);
        expect(at.top + HOVER.height).toBeLessThanOrEqual(height);
      },
    ),
  );
});

it('is placed by the size that its rules give it', () => {
  expect(hoverCss).toContain(`inline-size:${HOVER.width}px!important;block-size:${HOVER.height}px`);
});
