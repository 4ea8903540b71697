export interface Observation {
  /** Attributes whose change may matter; text changes are never watched, so typing costs nothing. */
  attributes: readonly string[];
  /** Asked for every record, in the callback: must be cheap. Null: `settles` will tell with the next frame. */
  relevant(record: MutationRecord): boolean | null;
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
 * Calls `changed` at most once per frame while relevant changes happen below `root`; ends with the signal.
 * Holds no element of the page, so what the page removes is free to go.
 */
export function observe(
  root: Document,
  { attributes, relevant, settles }: Observation,
  changed: () => void,
  signal: AbortSignal,
): Observer {
  const view = root.defaultView;
  if (!view || signal.aborted) return { also: () => {}, schedule: () => {} };
  let frame = 0;
  let sure = false;
  const look = () => {
    const anew = settles?.() || sure;
    frame = 0;
    sure = false;
    if (anew) changed();
  };
  const soon = (certain: boolean | null) => {
    sure ||= certain === true;
    if (frame === 0 && !signal.aborted) frame = view.requestAnimationFrame(look);
  };
  const schedule = () => soon(true);
  const observer = new view.MutationObserver((records) => {
    for (const record of records) {
      const matters = !sure && relevant(record);
      if (matters !== false) soon(matters);
    }
  });
  const also = (inner: Document | ShadowRoot) =>
    observer.observe(inner, {
      childList: true,
      subtree: true,
      attributes: true,
      attributeFilter: [...attributes],
    });
  also(root);
  view.addEventListener('hashchange', schedule, { signal });
  view.addEventListener('popstate', schedule, { signal });
  signal.addEventListener(
    'abort',
    () => {
      observer.disconnect();
      view.cancelAnimationFrame(frame);
    },
    { once: true },
  );
  return { also, schedule };
}
