import type { CDPSession, Page } from '@playwright/test';
import * as z from 'zod/mini';
import { answerOf } from '../../../tests/support/messages.ts';
import { launchChromium } from '../../standin/chromium.ts';
import { nthPerson } from '../../standin/gmail/many.ts';
import { startStandIns } from '../../standin/server.ts';
import { percentile } from '../budget.ts';
import type { Measure } from '../measure.ts';
import { putRaw } from '../raw-put.ts';

/** Rows of the file; fewer while something is tried out. */
const ROWS = Number(process.env.DANGOL_BENCH_ROWS ?? 100_000);
const COMPANIES = 5000;
const TABLES = ['companies', 'contacts', 'badges', 'terms'] as const;

function contactFile(): Buffer {
  const lines = Array.from({ length: ROWS }, (_, n) => {
    const { name, email } = nthPerson(n);
    const firm = n % COMPANIES;
    const mail = email.replace(/@.*/, `@firm${firm}.example`);
    return `${name},${mail},Firm ${firm} Ltd,Head of Unit ${n % 300},+49 30 ${1_000_000 + n}`;
  });
  return Buffer.from(`Name,E-mail,Company,Job title,Phone\n${lines.join('\n')}\n`);
}

/** Megabytes in use on the heap of the page's one worker, read again and again until stopped. */
async function watchWorkerHeap(session: CDPSession): Promise<() => Promise<number[]>> {
  const answer = z.object({ result: z.object({ usedSize: z.number() }) });
  const seen: number[] = [];
  let going = true;
  session.on('Target.receivedMessageFromTarget', ({ message }) => {
    const parsed = answer.safeParse(JSON.parse(message));
    if (parsed.success) seen.push(parsed.data.result.usedSize / 2 ** 20);
  });
  let worker = '';
  session.on('Target.attachedToTarget', ({ sessionId, targetInfo }) => {
    if (targetInfo.type === 'worker') worker = sessionId;
  });
  await session.send('Target.setAutoAttach', {
    autoAttach: true,
    waitForDebuggerOnStart: false,
    flatten: false,
  });
  const message = JSON.stringify({ id: 1, method: 'Runtime.getHeapUsage' });
  const asking = (async () => {
    while (going) {
      // The worker may just have ended.
      if (worker)
        await session
          .send('Target.sendMessageToTarget', { sessionId: worker, message })
          .catch(() => null);
      await new Promise((done) => setTimeout(done, 250));
    }
  })();
  return async () => {
    going = false;
    await asking;
    return seen;
  };
}

interface Beside {
  /** Milliseconds of lookups of 50 addresses, and the longest the page itself stood still. */
  lookups: number[];
  longestTask: number;
}

/** What a rep who works on meanwhile feels, measured in a page of its own. */
async function watchBeside(page: Page): Promise<() => Promise<Beside>> {
  await page.evaluate(
    (refs) => {
      const api = Reflect.get(globalThis, 'chrome');
      const state = { lookups: [] as number[], going: true };
      Reflect.set(globalThis, 'beside', state);
      const again = async () => {
        if (!state.going) return;
        const start = performance.now();
        await api.runtime.sendMessage({
          dangol: 1,
          name: 'badges.lookup',
          args: { refs, own: [] },
        });
        state.lookups.push(performance.now() - start);
        setTimeout(again, 200);
      };
      void again();
    },
    Array.from({ length: 50 }, (_, n) => nthPerson(n * 13).email),
  );
  return async () =>
    await page.evaluate(() => {
      const state = Reflect.get(globalThis, 'beside');
      state.going = false;
      return { lookups: state.lookups, longestTask: 0 };
    });
}

interface Imported {
  /** From the click on "Check the file" until it may be imported, and from the click on "Import" until it is in. */
  checkMs: number;
  ms: number;
  /** The longest task of the page meanwhile. */
  longestTask: number;
}

async function importFile(page: Page, file: Buffer): Promise<Imported> {
  await page.getByLabel('File to import').setInputFiles({
    name: 'contacts.csv',
    mimeType: 'text/csv',
    buffer: file,
  });
  const button = page.getByRole('button', { name: 'Check the file' });
  await button.click({ timeout: 120_000 });
  const checking = performance.now();
  const run = page.getByRole('button', { name: 'Import', exact: true });
  await run.waitFor({ timeout: 600_000 });
  const checkMs = performance.now() - checking;
  const imported = await page.evaluate(async () => {
    let longestTask = 0;
    new PerformanceObserver((list) => {
      for (const { duration } of list.getEntries()) longestTask = Math.max(longestTask, duration);
    }).observe({ type: 'longtask' });
    const said = new Promise<void>((done) => {
      const observer = new MutationObserver(() => {
        if (!document.body.textContent?.includes('The file is in the book.')) return;
        observer.disconnect();
        done();
      });
      observer.observe(document.body, { childList: true, subtree: true });
    });
    const start = performance.now();
    const [clicked] = [...document.querySelectorAll('button')].filter(
      (one) => one.textContent === 'Import',
    );
    clicked?.click();
    await said;
    return { ms: performance.now() - start, longestTask };
  });
  return { checkMs, ...imported };
}

const seconds = (ms: number) => (ms / 1000).toFixed(1);

/** The import of a large contact list against the bare work of the browser's own storage, in one run. */
export const importMeasure: Measure = {
  name: 'import',
  async run({ build, say }) {
    const standIns = await startStandIns({});
    const browser = await launchChromium({ extension: build, standIns, language: 'en' });
    try {
      // The compiler names inner functions with a helper that a page does not have.
      await browser.context.addInitScript('globalThis.__name = (named) => named;');
      const page = await browser.openExtensionPage('dashboard.html#/import');
      const beside = await browser.openExtensionPage('sidepanel.html');
      await answerOf(beside, 'database.id', {});
      page.setDefaultTimeout(900_000);
      const session = await browser.context.newCDPSession(page);
      const heap = await watchWorkerHeap(session);
      const felt = await watchBeside(beside);
      const { checkMs, ms, longestTask } = await importFile(page, contactFile());
      say(
        `import: checked in ${seconds(checkMs)} s, taken in in ${seconds(ms)} s; now the same rows raw`,
      );
      const { lookups } = await felt();
      const heaps = await heap();
      const { contacts } = await answerOf(beside, 'book.stats', {});
      if (contacts !== ROWS) throw new Error(`${contacts} contacts came in, not ${ROWS}`);
      let [raw, rows] = [0, 0];
      for (const table of TABLES) {
        const put = await putRaw(page, table);
        say(
          `import: ${put.rows.toLocaleString('en')} rows of ${table} raw in ${seconds(put.ms)} s`,
        );
        raw += put.ms;
        rows += put.rows;
      }
      return [
        {
          name: `import of ${ROWS.toLocaleString('en')} contacts against raw IndexedDB put`,
          measured: ms / raw,
          budget: 2,
          unit: '×',
          detail:
            `checked in ${seconds(checkMs)} s, import ${seconds(ms)} s (${Math.round(ROWS / (ms / 1000))} contacts/s), a raw put of its ` +
            `${rows.toLocaleString('en')} rows ${seconds(raw)} s; heap of the worker at most ` +
            `${Math.max(...heaps).toFixed(0)} MB; longest task of the page ${longestTask.toFixed(0)} ms`,
        },
        {
          name: 'badge lookup of 50 addresses beside an import, p95',
          measured: percentile(lookups, 0.95),
          budget: 250,
          unit: 'ms',
          detail: `n ${lookups.length}, median ${percentile(lookups, 0.5).toFixed(0)} ms`,
        },
      ];
    } finally {
      await browser.close();
      await standIns.close();
    }
  },
};
