import type { BadgeView } from '../../schema/views/badge';
import type { BadgePlace, Person, SiteAdapter } from '../../sites/contract';
import type { BadgeLook } from '../badge/parts';
import { type Box, boxesOf } from './boxes';
import { byTier, emptyFace, faceOf } from './face';
import { grounds, noGround } from './ground';
import { type BadgeHost, createHost } from './host';
import { badgeLookup, unwanted } from './lookup';
import { watchPointer } from './pointer';

/** A box whose hosts the page takes away this often, each time at once, is given up. */
const REFUSALS = 3;
const AT_ONCE = 2000;

export interface BadgeActions {
  clicked(view: BadgeView | undefined, ref: string, place: BadgePlace): void;
  /** `others`: people of the same place for whom there is no room. */
  entered(ref: string, box: DOMRect, others: string[]): void;
  left(): void;
  /** The page keeps removing our host from this kind of place. */
  refused(place: BadgePlace): void;
}

/** Over a name the colour right behind counts: a selected row may be painted by its cells. */
const behind = ({ place }: Box): Element => (place.align === 'over' ? place.box : place.ground);

interface Slot {
  host: BadgeHost;
  ref: string;
  /** Those after the last badge. */
  others: string[];
  since: number;
}

interface Placed {
  box: Box;
  slots: Slot[];
}

/**
 * Keeps exactly one badge per person and box of the page. `scan` is cheap and may be called after
 * every burst of changes: it adds, re-binds and removes hosts, then paints what is known.
 */
export function createBadges(
  root: Document,
  adapter: SiteAdapter,
  look: BadgeLook,
  actions: BadgeActions,
  signal: AbortSignal,
) {
  let placed = new Map<Element, Placed>();
  let own = new Set<string>();
  let places: BadgePlace[] = [];
  /** People stood there before us: hosts and drawings come together, so that the page is laid out once. */
  let waiting: boolean | undefined;
  const refusals = new WeakMap<Element, number>();
  const lookup = badgeLookup(answered);
  const pointer = watchPointer(signal);

  const refOf = adapter.ref ?? (({ email }: Person) => email);
  const leftOut = (ref: string) => own.has(ref) || unwanted(lookup.get(ref));

  function slotFor(element: Element, box: Box): Slot {
    const slot: Slot = {
      ref: '',
      others: [],
      since: performance.now(),
      host: createHost(box.place, look, {
        clicked: () => actions.clicked(lookup.get(slot.ref), slot.ref, box.place),
        entered: (rect) => actions.entered(slot.ref, rect, slot.others),
        left: () => actions.left(),
      }),
    };
    element.append(slot.host.element);
    return slot;
  }

  /** True once the page has shown that it does not want us there; we never fight with it. */
  function refused(element: Element, box: Box, old: Placed | undefined): boolean {
    const count = refusals.get(element) ?? 0;
    if (count >= REFUSALS) return true;
    const now = performance.now();
    const lost = old?.slots.some(
      (slot) => slot.host.element.parentElement !== element && now - slot.since < AT_ONCE,
    );
    if (!lost) return false;
    refusals.set(element, count + 1);
    if (count + 1 < REFUSALS) return false;
    actions.refused(box.place);
    return true;
  }

  function place(element: Element, box: Box): Placed {
    const old = placed.get(element);
    const kept = (old?.slots ?? []).filter((slot) => slot.host.element.parentElement === element);
    if (refused(element, box, old)) {
      for (const slot of kept) slot.host.element.remove();
      return { box, slots: [] };
    }
    const slots = Array.from({ length: box.slots }, (_, i) => kept[i] ?? slotFor(element, box));
    for (const slot of kept.slice(box.slots)) slot.host.element.remove();
    for (const slot of slots) pointer.bind(box.place.ground, slot.host);
    return { box, slots };
  }

  /** Everything is read before anything is written: asked in between, the browser would lay out anew each time. */
  function paintAll(groundOf = grounds()): void {
    const faces = [...placed.values()].map((at) => facesOf(at, groundOf));
    for (const paint of faces.flat()) paint();
  }

  function facesOf({ box, slots }: Placed, groundOf: ReturnType<typeof grounds>): (() => void)[] {
    const order = [...box.refs].sort((a, b) => byTier(lookup.get(a), lookup.get(b)));
    const rest = order.slice(slots.length);
    const { kind } = box.place;
    return slots.map((slot, i) => {
      slot.ref = order[i] ?? '';
      const view = lookup.get(slot.ref);
      slot.others = i === slots.length - 1 ? rest : [];
      const words = [slot.ref, ...slot.others].map((ref) => lookup.get(ref)?.title ?? '');
      const face = view ? faceOf(view, kind) : emptyFace(kind);
      const ground = face.state === 'none' ? noGround : groundOf(behind(box));
      return () => slot.host.paint(face, ground, words.filter(Boolean).join('\n'));
    });
  }

  function scan(): void {
    const boxes = boxesOf(places, refOf, leftOut);
    for (const { refs } of boxes.values()) refs.forEach(lookup.want);
    waiting ??= boxes.size > 0;
    if (waiting) return;
    for (const [element, { slots }] of placed) {
      if (!boxes.has(element)) for (const slot of slots) slot.host.element.remove();
    }
    // Asked once the hosts stand there, the browser would work out their style for this alone.
    const groundOf = grounds();
    for (const box of boxes.values()) if (box.refs.some(lookup.get)) groundOf(behind(box));
    const next = new Map<Element, Placed>();
    for (const [element, box] of boxes) next.set(element, place(element, box));
    placed = next;
    paintAll(groundOf);
  }

  function answered(moved: boolean): void {
    if (signal.aborted) return;
    const anew = moved || waiting;
    waiting = false;
    if (anew) scan();
    else paintAll();
  }

  function clear(): void {
    for (const { slots } of placed.values()) for (const slot of slots) slot.host.element.remove();
    placed = new Map();
    places = [];
  }
  signal.addEventListener('abort', clear, { once: true });

  return {
    /** Looks at the page again, or at the `places` already seen there. `ownRefs` never get a badge. */
    scan(ownRefs: string[], address: URL, seen = adapter.places(root, address)): void {
      own = new Set(ownRefs);
      places = seen;
      lookup.setOwn(ownRefs);
      scan();
    },
    /** Asks again for those in sight of these people, or of all. */
    forget: (refs: string[] | null) =>
      lookup.forget(
        refs,
        places.flatMap(({ person }) => refOf(person) ?? []),
      ),
  };
}

export type Badges = ReturnType<typeof createBadges>;
