import { ask } from '../messages/client';
import type { PageFacts, Reading } from '../sites/contract';

export interface SessionOptions {
  read(url: URL): Reading;
  url(): URL;
  /** A private window reports nothing by itself. */
  private: boolean;
}

/**
 * Tells the background what is on the page, once per change. The facts are compared as text, so a
 * burst of changes that alters nothing for us sends nothing.
 */
export function createSession({ read, url, private: secret }: SessionOptions) {
  let sent = '';
  let facts: PageFacts | null = null;

  /** Reports what was read of the page at `at` when it is something new. */
  function update(at: string, reading: Reading): void {
    if (reading.ok) facts = reading.value;
    const report = { url: at, reading };
    const text = JSON.stringify(report);
    if (text === sent || secret) return;
    sent = text;
    void ask('page.report', report).then((reply) => {
      // Not received: the next change sends it again.
      if (!reply.ok) sent = '';
    });
  }

  return {
    update,
    /** The page goes: whoever was on it must not be shown beside the next one. */
    leave: () => update(url().origin, { ok: false, problem: 'loading' }),
    /** For a private window: what is on screen, given away only when the rep clicked. */
    describe: () => ({ url: url().href, reading: read(url()) }),
    own: (): string[] => facts?.own ?? [],
  };
}
