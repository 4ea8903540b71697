import { browser } from './browser';

const NEEDED = { permissions: ['downloads' as const] };

export const downloadsGranted = (): Promise<boolean> => browser.permissions.contains(NEEDED);

/** Must be the first thing a click handler does: any wait before it loses the user's gesture. */
export const askForDownloads = (): Promise<boolean> => browser.permissions.request(NEEDED);

/** Whether this place can give data an address of its own; a service worker cannot. */
export const makesAddresses = (): boolean => typeof URL.createObjectURL === 'function';

/** Longest address that Chromium takes; a longer one is quietly emptied. */
const LONGEST_ADDRESS = 2_000_000;

/** The file as an address that can be saved, or null where it is too large for this place. */
export async function addressOf(file: Blob): Promise<string | null> {
  if (makesAddresses()) return URL.createObjectURL(file);
  if (file.size * 1.4 > LONGEST_ADDRESS) return null;
  const bytes = new Uint8Array(await file.arrayBuffer());
  const parts: string[] = [];
  for (let at = 0; at < bytes.length; at += 0x3000)
    parts.push(btoa(String.fromCharCode(...bytes.subarray(at, at + 0x3000))));
  return `data:application/octet-stream;base64,${parts.join('')}`;
}

async function finished(id: number): Promise<void> {
  const { promise, resolve, reject } = Promise.withResolvers<void>();
  const look = async () => {
    const [item] = await browser.downloads.search({ id });
    if (item === undefined) reject(new Error('the download is gone'));
    else if (item.state === 'complete') resolve();
    else if (item.state === 'interrupted') reject(new Error(item.error ?? 'interrupted'));
  };
  const changed = (delta: { id: number }) => {
    if (delta.id === id) void look();
  };
  browser.downloads.onChanged.addListener(changed);
  try {
    await look();
    await promise;
  } finally {
    browser.downloads.onChanged.removeListener(changed);
  }
}

/** Writes a file to the downloads folder and waits until it is there; throws the browser's own words if not. */
export async function saveDownload(file: Blob, name: string): Promise<number | null> {
  const url = await addressOf(file);
  if (url === null) return null;
  const id = await browser.downloads.download({
    url,
    filename: name,
    conflictAction: 'uniquify',
    saveAs: false,
  });
  await finished(id);
  if (url.startsWith('blob:')) URL.revokeObjectURL(url);
  return id;
}

/** Takes away a file that we saved; false where the browser does not know it any more. */
export async function removeDownload(id: number): Promise<boolean> {
  const [item] = await browser.downloads.search({ id });
  if (!item || item.byExtensionId !== browser.runtime.id) return false;
  // Moved or deleted by hand, it is no longer ours to remove.
  const removed = await browser.downloads.removeFile(id).then(
    () => true,
    () => false,
  );
  await browser.downloads.erase({ id });
  return removed;
}
