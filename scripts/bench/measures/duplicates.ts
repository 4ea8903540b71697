import { rowOf } from '../../../lib/db/indexing.ts';
import { answerOf } from '../../../tests/support/messages.ts';
import { fillBook } from '../../../tests/support/seed.ts';
import { alikeBook } from '../../sample/alike.ts';
import { launchChromium } from '../../standin/chromium.ts';
import { startStandIns } from '../../standin/server.ts';
import type { Measure } from '../measure.ts';

const PEOPLE = 100_000;
const CHUNK = 5000;

/** From the click on "Look again" to the list: the whole scan of a book in a worker of the page. */
export const duplicatesMeasure: Measure = {
  name: 'duplicates',
  async run({ build }) {
    const standIns = await startStandIns({});
    const browser = await launchChromium({ extension: build, standIns });
    try {
      const desk = await browser.openExtensionPage('sidepanel.html');
      await answerOf(desk, 'database.id', {});
      const { companies, contacts, twice } = alikeBook(PEOPLE);
      const firms = companies.map((company) => rowOf('companies', company.id, company));
      await fillBook(desk, { companies: firms });
      for (let at = 0; at < contacts.length; at += CHUNK) {
        const part = contacts.slice(at, at + CHUNK);
        await fillBook(desk, { contacts: part.map((one) => rowOf('contacts', one.id, one)) });
      }
      const page = await browser.openExtensionPage('dashboard.html#/duplicates');
      const again = page.getByRole('button', { name: 'Look again' });
      await again.waitFor({ timeout: 240_000 });
      const start = performance.now();
      await again.click();
      await again.waitFor({ state: 'detached' });
      await again.waitFor({ timeout: 240_000 });
      const took = (performance.now() - start) / 1000;
      const said = await page.getByText(/looked through/).textContent();
      return [
        {
          name: 'duplicate scan of 100,000 contacts',
          measured: took,
          budget: 10,
          unit: 's',
          detail: `${contacts.length} people, ${companies.length} companies, ${twice.length} there twice; ${said}`,
        },
      ];
    } finally {
      await browser.close();
      await standIns.close();
    }
  },
};
