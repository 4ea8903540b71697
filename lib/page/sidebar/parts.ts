const MIN = 320;
const MAX = 480;
const STEP = 16;

/** Stands at the edge while the sidebar is collapsed. */
export function edgeTab(root: Document, label: string, open: () => void): HTMLButtonElement {
  const tab = root.createElement('button');
  tab.className = 'tab';
  tab.title = label;
  tab.addEventListener('click', (event) => {
    event.stopPropagation();
    if (event.isTrusted) open();
  });
  return tab;
}

export const clampWidth = (width: number): number =>
  Math.round(Math.min(MAX, Math.max(MIN, width)));

interface HandleActions {
  get(): number;
  move(width: number): void;
  done(): void;
}

/** Drag or arrow keys change the width; the background remembers it once the hand is off. */
export function widthHandle(root: Document, label: string, actions: HandleActions): HTMLElement {
  const handle = root.createElement('div');
  handle.className = 'handle';
  handle.tabIndex = 0;
  handle.setAttribute('role', 'separator');
  handle.setAttribute('aria-orientation', 'vertical');
  handle.setAttribute('aria-label', label);
  handle.setAttribute('aria-valuemin', `${MIN}`);
  handle.setAttribute('aria-valuemax', `${MAX}`);
  handle.addEventListener('pointerdown', (down) => {
    if (!down.isTrusted) return;
    down.stopPropagation();
    handle.setPointerCapture(down.pointerId);
    const from = actions.get() + down.clientX;
    const move = (event: PointerEvent) => actions.move(clampWidth(from - event.clientX));
    handle.addEventListener('pointermove', move);
    handle.addEventListener(
      'lostpointercapture',
      () => {
        handle.removeEventListener('pointermove', move);
        actions.done();
      },
      { once: true },
    );
  });
  handle.addEventListener('keydown', (event) => {
    const step = event.key === 'ArrowLeft' ? STEP : event.key === 'ArrowRight' ? -STEP : 0;
    if (!step) return;
    event.stopPropagation();
    actions.move(clampWidth(actions.get() + step));
    actions.done();
  });
  return handle;
}
