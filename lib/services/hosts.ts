type Lists = Pick<typeof import('../capture/companyDomain'), 'companyDomain'>;

let lists: Lists | null = null;
let missed = false;

/** The firm's domain behind an address, as `companyDomain` tells it. Within `withHosts`, or after `loadHosts`. */
export function firmDomain(email: string): string | null {
  missed ||= lists === null;
  return lists?.companyDomain(email) ?? null;
}

/**
 * Runs a read of the book, and once more where it turned out to need the lists of hosts. They are more than half of the
 * background's code and few mails need them; a transaction does not outlive the loading of a script.
 */
export async function withHosts<Value>(read: () => Promise<Value>): Promise<Value> {
  const had = lists !== null;
  const value = await read();
  if (had || !missed) return value;
  await loadHosts();
  return await read();
}

/** For work that may not be begun twice. */
export async function loadHosts(): Promise<void> {
  lists ??= await import('../capture/companyDomain');
}
