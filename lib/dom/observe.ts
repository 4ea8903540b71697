export interface Observation {
  /** Attributes whose change may matter; text changes are never watched, so typing costs nothing. */
  attributes: readonly string[];
  /** Asked once per record, in the callback: must be cheap. */
  relevant(record: MutationRecord): boolean;
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
  { attributes, relevant }: Observation,
  changed: () => void,
  signal: AbortSignal,
): Observer {
  const view = root.defaultView;
  if (!view || signal.aborted) return { also: () => {}, schedule: () => {} };
  let frame = 0;
  const schedule = () => {
    if (frame !== 0 || signal.aborted) return;
    frame = view.requestAnimationFrame(() => {
      frame = 0;
      changed();
    });
  };
  const observer = new view.MutationObserver((records) => {
    if (frame === 0 && records.some(relevant)) schedule();
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
