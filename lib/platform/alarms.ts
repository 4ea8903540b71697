import { browser } from './browser';

/** An alarm that rings every so many minutes; one that is set already keeps its time. */
export async function setAlarm(name: string, everyMinutes: number): Promise<void> {
  if (await browser.alarms.get(name)) return;
  await browser.alarms.create(name, { delayInMinutes: 1, periodInMinutes: everyMinutes });
}

export async function clearAlarm(name: string): Promise<void> {
  await browser.alarms.clear(name);
}

export const onAlarm = (heard: (name: string) => void): void =>
  browser.alarms.onAlarm.addListener(({ name }) => heard(name));
