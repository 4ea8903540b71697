import type { Chromium } from '../standin/chromium.ts';
import { extensionFrame } from '../standin/pierce.ts';
import { readCard } from './card.ts';
import { cast, openConversation, openInbox } from './gmail.ts';
import type { Album } from './shots.ts';
import type { Step } from './steps.ts';

/** The same pages in the dark theme. */
export async function seeDark({ context }: Chromium, step: Step, album: Album): Promise<void> {
  await step('Dark theme', async () => {
    const page = await context.newPage();
    await page.emulateMedia({ colorScheme: 'dark' });
    const session = await context.newCDPSession(page);
    await openInbox(page, session, { theme: 'dark' });
    await album.shoot(page, 'dark-inbox');
    await openConversation(page, cast.customer.email);
    await readCard(await extensionFrame(page, 'sidebar.html#docked'), cast.customer.name);
    await album.shoot(page, 'dark-conversation');
    await page.close();
    return { saw: 'inbox and conversation', value: null };
  });
}

/** A browser in Korean, with the same book. */
export async function seeKorean({ context }: Chromium, step: Step, album: Album): Promise<void> {
  await step('Korean', async () => {
    const page = await context.newPage();
    const session = await context.newCDPSession(page);
    await openInbox(page, session, { lang: 'ko' });
    await openConversation(page, cast.korean.email);
    const sidebar = await extensionFrame(page, 'sidebar.html#docked');
    await readCard(sidebar, cast.korean.name);
    const title = await sidebar.locator('[data-place=history] h3').textContent();
    await album.shoot(page, 'korean');
    return { saw: `${cast.korean.name}, ${title}`, value: null };
  });
}
