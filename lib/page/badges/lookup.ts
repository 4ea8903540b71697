import { ask } from '../../messages/client';
import type { BadgeView } from '../../schema/views/badge';

/** Most addresses asked for in one message. */
const BATCH = 200;

/** Own and never-log addresses get no badge at all. */
export const unwanted = (view: BadgeView | undefined): boolean =>
  view?.state === 'own' || view?.state === 'never';

/**
 * Remembers answers for this page and asks for what is missing, all addresses of a frame in one
 * message. `answered` is called when something new can be painted, and told whether somebody's badge
 * has to go or come.
 */
export function badgeLookup(answered: (moved: boolean) => void) {
  const known = new Map<string, BadgeView>();
  const wanted = new Set<string>();
  const asking = new Set<string>();
  let own: string[] = [];
  let scheduled = false;
  let generation = 0;

  async function flush(): Promise<void> {
    scheduled = false;
    const emails = [...wanted].slice(0, BATCH);
    for (const email of emails) {
      wanted.delete(email);
      asking.add(email);
    }
    const asked = generation;
    const reply = await ask('badges.lookup', { emails, own });
    for (const email of emails) asking.delete(email);
    // The book changed meanwhile: the answer may be older than the change.
    if (asked !== generation) for (const email of emails) wanted.add(email);
    else if (reply.ok) {
      const views = reply.value;
      const moved = views.some((view) => unwanted(view) !== unwanted(known.get(view.email)));
      for (const view of views) known.set(view.email, view);
      answered(moved);
    }
    if (wanted.size > 0) schedule();
  }

  function schedule(): void {
    if (scheduled) return;
    scheduled = true;
    queueMicrotask(() => void flush());
  }

  return {
    get: (email: string): BadgeView | undefined => known.get(email),
    want(email: string): void {
      if (known.has(email) || asking.has(email) || wanted.has(email)) return;
      wanted.add(email);
      schedule();
    },
    setOwn(addresses: string[]): void {
      if (addresses.join() === own.join()) return;
      own = addresses;
      known.clear();
    },
    /** null: anything may have changed. Old answers stay painted until the new ones are there. */
    forget(emails: string[] | null): void {
      generation += 1;
      const stale = emails ?? [...known.keys()];
      for (const email of stale) if (known.has(email) && !asking.has(email)) wanted.add(email);
      if (wanted.size > 0) schedule();
    },
  };
}

export type BadgeLookup = ReturnType<typeof badgeLookup>;
