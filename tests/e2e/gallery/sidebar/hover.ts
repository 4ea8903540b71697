import { badge, casts } from './book.ts';
import type { State } from './states.ts';

/** The card beside a badge of a row with more people than badges. */
export const hover: State = {
  name: 'hover',
  page: 'sidebar.html#hover',
  replies: (cast) => ({
    'hover.get': {
      ok: true,
      value: {
        ...badge(cast.email, {
          name: cast.person,
          company: cast.company,
          provisional: true,
          answered: 17,
          why: 'Over the credit limit',
        }),
        others: Object.values(casts).map(({ person: name }) =>
          badge(name, { name, tier: 'Small', grade: 'B' }),
        ),
      },
    },
    'frame.ready': { ok: true, value: null },
  }),
  act: async (page) => {
    await page.evaluate(() => {
      const { tell } = globalThis as unknown as { tell: (change: unknown) => void };
      tell({ event: 'hover.show', ref: 'x@firm.example', others: [], hint: null });
    });
  },
  width: 280,
};
