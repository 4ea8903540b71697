import { ask } from '../../messages/client';
import type { BadgeView } from '../../schema/views/badge';

/** Most people asked for in one message. */
const BATCH = 200;
/** People remembered who are out of sight and may have changed. */
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
  /** Known, and out of date: painted until there is a newer answer. */
  const stale = new Set<string>();
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
        stale.delete(view.ref);
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
      if ((known.has(ref) && !stale.has(ref)) || asking.has(ref) || wanted.has(ref)) return;
      wanted.add(ref);
      schedule();
    },
    setOwn(refs: string[]): void {
      if (refs.join() === own.join()) return;
      own = refs;
      // What is under way was asked for somebody else's page.
      generation += 1;
      known.clear();
    },
    /**
     * null: anything may have changed. Old answers stay painted until the new ones are there; who is not in sight is
     * asked for when they are, and of very many forgotten: a tab may be open for weeks.
     */
    forget(refs: string[] | null, inSight: ReadonlySet<string | null>): void {
      generation += 1;
      for (const ref of refs ?? known.keys()) {
        if (!known.has(ref)) continue;
        stale.add(ref);
        if (inSight.has(ref)) this.want(ref);
        else if (known.size > MOST) known.delete(ref);
      }
    },
  };
}
