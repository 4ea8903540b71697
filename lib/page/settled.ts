/** Longest wait for a quiet moment after the load; a busy page is served all the same. */
const PATIENCE = 2000;

/**
 * Waits until a page made by a framework has loaded and come to rest once: nodes put in before it has
 * taken over its own markup would disturb it.
 */
export async function settled(view: Window): Promise<void> {
  if (view.document.readyState !== 'complete')
    await new Promise((done) => view.addEventListener('load', done, { once: true }));
  await new Promise((done) => view.requestIdleCallback(done, { timeout: PATIENCE }));
}
