/** Milliseconds in which a page that has changed its address begins to change its view. */
const FOLLOWS = 50;

export interface Observation {
  /** Attributes whose change may matter; text changes are never watched, so typing costs nothing. */
  attributes: readonly string[];
  /** Asked for every record, in the callback: must be cheap. Null: `settles` will tell with the next frame. */
  relevant(record: MutationRecord): boolean | null;
  /** Whether what somebody waits for has come: then the next frame is not waited for. */
  urgent?(record: MutationRecord): boolean;
  /** Asked once per frame, when style may be read without having it worked out in between. */
  settles?(): boolean;
}

export interface Observer {
  /** Observes the document of a frame, or an open shadow root, too, until it goes. */
  also(inner: Document | ShadowRoot): void;
  /** Calls `changed` with the next frame, for what no observer can see. */
  schedule(): void;
}

/**
 * Calls `changed` once per frame, at once for what is urgent, while relevant changes happen below `root`; ends with the signal.
 * Holds no element of the page, so what the page removes is free to go.
 */
export function observe(
  root: Document,
  { attributes, relevant, urgent, settles }: Observation,
  changed: () => void,
  signal: AbortSignal,
): Observer {
  const view = root.defaultView;
  if (!view || signal.aborted) return { also: () => {}, schedule: () => {} };
  let frame = 0;
  let task = 0;
  let sure = false;
  const cancel = () => {
    view.cancelAnimationFrame(frame);
    view.clearTimeout(task);
    frame = task = 0;
    sure = false;
  };
  const look = () => {
    const anew = settles?.() || sure;
    cancel();
    if (anew) changed();
  };
  const soon = (certain: boolean | null) => {
    sure ||= certain === true;
    if (frame === 0 && !signal.aborted) frame = view.requestAnimationFrame(look);
  };
  const schedule = () => soon(true);
  // Looked at right away, the old view would be told as what stands at the new address.
  const moved = () => {
    task ||= view.setTimeout(schedule, FOLLOWS);
  };
  const observer = new view.MutationObserver((records) => {
    for (const record of records) {
      const matters = !sure && relevant(record);
      if (matters !== false) soon(matters);
    }
    if (frame === 0 || !urgent || !records.some(urgent)) return;
    // A task of its own, once the page has done all that it does in this one.
    view.clearTimeout(task);
    task = view.setTimeout(look);
  });
  const also = (inner: Document | ShadowRoot) =>
    observer.observe(inner, {
      childList: true,
      subtree: true,
      attributes: true,
      attributeFilter: [...attributes],
    });
  also(root);
  view.addEventListener('hashchange', moved, { signal });
  view.addEventListener('popstate', moved, { signal });
  signal.addEventListener(
    'abort',
    () => {
      observer.disconnect();
      cancel();
    },
    { once: true },
  );
  return { also, schedule };
}
