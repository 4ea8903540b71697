import * as z from 'zod/mini';
import { session } from '../../platform/session';
import { pageSchemas } from '../../schema/messages/page';
import type { ChosenPerson } from './context';

/** Each fact of a tab has its own key, so that two messages at once never overwrite each other. */
type Part = 'seen' | 'report' | 'chosen' | 'room' | 'captured';
export const key = (tabId: number, part: Part): string => `tab.${tabId}.${part}`;

const seenSchema = z.object({ url: z.nullable(z.string()), private: z.boolean() });
const chosenSchema = z.object({
  ref: z.string(),
  name: z.nullable(z.string()),
  intent: z.enum(['show', 'capture']),
  view: z.string(),
});
type Report = z.infer<(typeof pageSchemas)['page.report']>;

export interface Remembered {
  seen: z.infer<typeof seenSchema> | null;
  report: Report | null;
  chosen: ChosenPerson | null;
}

/**
 * What was kept as the background woke, and written or forgotten since, so that a question right after a report need
 * not wait for the store. Never the only copy: the store has it as soon as `write` is done.
 */
const written = new Map<string, unknown>();

async function write(values: Record<string, unknown>): Promise<void> {
  for (const name in values) written.set(name, values[name]);
  await session.write(values).catch(async () => {
    await makeRoom();
    await session.write(values);
  });
}

/**
 * The store of a session holds ten megabytes, which the open mails of many tabs can fill. Their texts are what is large
 * and least needed: who is on the pages stays known.
 */
async function makeRoom(): Promise<void> {
  const shorter: Record<string, unknown> = {};
  for (const [name, kept] of Object.entries(await session.read(null))) {
    if (!name.endsWith('.report')) continue;
    const report = pageSchemas['page.report'].safeParse(
      written.has(name) ? written.get(name) : kept,
    );
    if (report.success) shorter[name] = withoutTexts(report.data);
  }
  await session.write(shorter);
}

function withoutTexts({ url, reading }: Report): Report {
  if (!reading.ok) return { url, reading };
  const messages = reading.value.messages.map((message) => ({ ...message, text: null }));
  return { url, reading: { ok: true, value: { ...reading.value, messages } } };
}

async function forget(names: string[]): Promise<void> {
  for (const name of names) written.set(name, undefined);
  await session.forget(names);
}

let recalled: Promise<void> | null = null;

/** Asks for what is kept of all tabs as soon as the background wakes, so that nobody waits for it alone. */
export function recall(): void {
  recalled ??= session.read(null).then(
    (kept) => {
      for (const name in kept)
        if (!written.has(name) && !name.endsWith('.captured')) written.set(name, kept[name]);
    },
    () => {
      // Then each part is asked for by itself, and whoever does hears why it fails.
      recalled = null;
    },
  );
}

async function read(names: string[]): Promise<Record<string, unknown>> {
  const lacks = () => names.filter((name) => !written.has(name));
  if (lacks().length > 0) await recalled;
  const missing = recalled ? [] : lacks();
  const stored = missing.length > 0 ? await session.read(missing) : {};
  return Object.fromEntries(
    names.map((name) => [name, written.has(name) ? written.get(name) : stored[name]]),
  );
}

/** What is kept of a tab; parsed, because an update may read what an older version wrote. */
export async function rememberedOf(tabId: number): Promise<Remembered> {
  const names = {
    seen: key(tabId, 'seen'),
    report: key(tabId, 'report'),
    chosen: key(tabId, 'chosen'),
  };
  const stored = await read(Object.values(names));
  const seen = seenSchema.safeParse(stored[names.seen]);
  const report = pageSchemas['page.report'].safeParse(stored[names.report]);
  const chosen = chosenSchema.safeParse(stored[names.chosen]);
  return {
    seen: seen.success ? seen.data : null,
    report: report.success ? report.data : null,
    chosen: chosen.success ? chosen.data : null,
  };
}

/** A page said hello: what was known of its tab is over. A private one leaves no address. */
export async function rememberPage(tabId: number, url: string, isPrivate: boolean): Promise<void> {
  const over = ['report', 'chosen', 'room', ...(isPrivate ? ['captured' as const] : [])] as const;
  await forget(over.map((part) => key(tabId, part)));
  await write({
    [key(tabId, 'seen')]: { url: isPrivate ? null : url, private: isPrivate },
  });
}

export const rememberReport = (tabId: number, report: Report): Promise<void> =>
  write({ [key(tabId, 'report')]: report });

export const rememberChosen = (tabId: number, chosen: ChosenPerson | null): Promise<void> =>
  chosen === null ? forget([key(tabId, 'chosen')]) : write({ [key(tabId, 'chosen')]: chosen });

/** Of a private tab nobody stays behind: whom the rep clicked and what they captured there goes. */
export const forgetPeople = (tabId: number): Promise<void> =>
  forget([key(tabId, 'chosen'), key(tabId, 'captured')]);

/** The style rule now in a tab's page, '' for none. */
export async function roomOf(tabId: number): Promise<string> {
  const name = key(tabId, 'room');
  const value = (await read([name]))[name];
  return typeof value === 'string' ? value : '';
}

export const rememberRoom = (tabId: number, css: string): Promise<void> =>
  css === '' ? forget([key(tabId, 'room')]) : write({ [key(tabId, 'room')]: css });

export const forgetTab = (tabId: number): Promise<void> =>
  forget(
    (['seen', 'report', 'chosen', 'room', 'captured'] as const).map((part) => key(tabId, part)),
  );

/** Tabs whose page said hello: only they are told of changes. */
export async function listeningTabs(): Promise<number[]> {
  const all = await session.read(null);
  return Object.keys(all).flatMap((name) => {
    const id = /^tab\.(\d+)\.seen$/.exec(name)?.[1];
    return id === undefined ? [] : [Number(id)];
  });
}
