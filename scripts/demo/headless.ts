import { mina } from '../standin/gmail/demo/people.ts';
import type { StandIns } from '../standin/server.ts';
import { firstThatWorks } from './browsers.ts';
import { loadBook } from './load-book.ts';
import { seeDark, seeKorean } from './looks.ts';
import { openBrowser, passingProfile } from './open.ts';
import type { Report } from './report.mjs';
import { album } from './shots.ts';
import { type Step, stepPrinter } from './steps.ts';
import { walk } from './walk.ts';

/** Walks the main job without a window; `report` holds what was seen even when it throws. */
export async function walkHeadless(
  standIns: StandIns,
  now: number,
  report: Report,
  tell: (line: string) => void,
): Promise<void> {
  const step = stepPrinter(tell);
  const profile = passingProfile();
  const pictures = album();
  report.screenshots = pictures.taken;
  const open = (language: string) =>
    firstThatWorks((browser) => openBrowser(browser, standIns, { profile, language }));
  const chromium = await step('Browser with the extension', async () => {
    const value = await open('en');
    return { saw: value.browser.path, value };
  });
  try {
    await step('Sample book, restored from a backup', async () => {
      const contacts = await loadBook(chromium, now);
      return { saw: `${contacts} contacts of ${mina.email}`, value: null };
    });
    const page = await chromium.context.newPage();
    const session = await chromium.context.newCDPSession(page);
    await walk({ page, session, step, album: pictures, report });
    await page.close();
    await seeDark(chromium, step, pictures);
  } finally {
    await chromium.close();
  }
  await lookKorean(await open('ko'), step, pictures);
  report.ok = true;
}

async function lookKorean(
  korean: Awaited<ReturnType<typeof openBrowser>>,
  step: Step,
  pictures: ReturnType<typeof album>,
): Promise<void> {
  try {
    await seeKorean(korean, step, pictures);
  } finally {
    await korean.close();
  }
}
