import { ask } from '../../messages/client';
import type { BadgeView } from '../../schema/views/badge';

/** Most people asked for in one message. */
const BATCH = 200;
/** With more people remembered, those out of sight who may have changed are forgotten. */
const MOST = 1000;

/** Own and never-log addresses get no badge at all. */
export const unwanted = (view: BadgeView | undefined): boolean =>
  view?.state === 'own' || view?.state === 'never';

/**
 * Remembers answers for this page and asks for what is missing, everybody of a frame in one
 * message. `answered` is called when something new can be painted, and told whether somebody's badge
 * has to go or come.
 */
export function badgeLookup(answered: (moved: boolean) => void) {
  const known = new Map<string, BadgeView>();
  const wanted = new Set<string>();
  const asking = new Set<string>();
  /** Whose answer is of the book as it is; an older one stays painted until there is a newer. */
  const fresh = new Set<string>();
  let own: string[] = [];
  let scheduled = false;
  let generation = 0;

  async function flush(): Promise<void> {
    scheduled = false;
    const refs = [...wanted].slice(0, BATCH);
    for (const ref of refs) {
      wanted.delete(ref);
      asking.add(ref);
    }
    const asked = generation;
    const reply = await ask('badges.lookup', { refs, own });
    for (const ref of refs) asking.delete(ref);
    // The book changed meanwhile: the answer may be older than the change.
    if (asked !== generation) for (const ref of refs) wanted.add(ref);
    else if (reply.ok) {
      const views = reply.value;
      const moved = views.some((view) => unwanted(view) !== unwanted(known.get(view.ref)));
      for (const view of views) {
        known.set(view.ref, view);
        fresh.add(view.ref);
      }
      answered(moved);
    } else answered(false);
    if (wanted.size > 0) schedule();
  }

  function schedule(): void {
    if (scheduled) return;
    scheduled = true;
    queueMicrotask(() => void flush());
  }

  return {
    get: (ref: string): BadgeView | undefined => known.get(ref),
    want(ref: string): void {
      if (fresh.has(ref) || asking.has(ref) || wanted.has(ref)) return;
      wanted.add(ref);
      schedule();
    },
    setOwn(refs: string[]): void {
      if (refs.join() === own.join()) return;
      own = refs;
      // What is under way was asked for somebody else's page.
      generation += 1;
      known.clear();
      fresh.clear();
    },
    /**
     * null: anything may have changed. Old answers stay painted until the new ones are there; who is not in sight is
     * asked for when they are, and of very many forgotten: a tab may be open for weeks.
     */
    forget(refs: string[] | null, inSight: readonly string[]): void {
      generation += 1;
      for (const ref of refs ?? known.keys()) {
        fresh.delete(ref);
        if (known.size > MOST && !inSight.includes(ref)) known.delete(ref);
      }
      inSight.forEach(this.want);
    },
  };
}
