/** Polls `holds` until it does; fails with `what` after `timeout` ms. */
export async function until(
  holds: () => boolean | Promise<boolean>,
  timeout: number,
  what: string,
): Promise<void> {
  await found(async () => (await holds()) || undefined, timeout, what);
}

/** Polls `find` until it gives something, and gives that; fails with `what` after `timeout` ms. */
export async function found<T>(
  find: () => Promise<T | undefined>,
  timeout: number,
  what: string,
): Promise<T> {
  const end = performance.now() + timeout;
  for (;;) {
    const one = await find();
    if (one !== undefined) return one;
    if (performance.now() > end) throw new Error(`${what} within ${timeout} ms`);
    await new Promise((done) => setTimeout(done, 20));
  }
}
