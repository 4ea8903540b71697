import { type Cast, happened } from './book.ts';
import type { State } from './states.ts';

/** An order whose rest was given up, with the day of that open for correction. */
export const writtenOff = (base: State['replies']): State => ({
  name: 'written-off',
  page: 'sidepanel.html',
  replies: (cast) => ({
    ...base(cast),
    'timeline.list': { ok: true, value: { entries: entriesOf(cast), cursor: null, total: 48 } },
  }),
  act: async (page) => {
    await page.getByText('10482').first().click();
    await page.locator('p:has(> span.text-bad.tabular-nums) + div > button').first().click();
    await page.locator('input[type=date]').scrollIntoViewIfNeeded();
  },
});

const entriesOf = (cast: Cast) =>
  happened(cast).map((entry) =>
    entry.order
      ? {
          ...entry,
          order: { ...entry.order, open: '0', writtenOff: '812.5', writtenOffOn: '2026-11-20' },
        }
      : entry,
  );
