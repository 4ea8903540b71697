import type { BadgePlace } from '../../sites/contract';
import { type BadgeFace, paintBadge, showPlus } from '../badge/draw';
import { hostTags } from '../life';
import { emptyFace } from './face';
import type { Ground } from './ground';
import { createLayers } from './layers';

/** Events of a badge that the page's row must never see: it would open or be dragged. */
const kept = [
  'pointerdown',
  'pointerup',
  'mousedown',
  'mouseup',
  'touchstart',
  'touchend',
  'click',
  'auxclick',
  'dblclick',
  'contextmenu',
] as const;

/** Room and place of the host by alignment; the box is the same for every value. */
function ruleFor({ align = 'inline', line = 20, inset = 0 }: BadgePlace): string {
  if (align === 'inline') return ':host{margin-inline-start:4px!important}';
  if (align === 'end') return ':host{flex:none!important;margin-inline-start:auto!important}';
  // Centred on the line above, of no net height; the first of two hosts stands left of the second.
  const above = -(line + 24) / 2;
  const below = (line - 24) / 2;
  return (
    `:host{display:block!important;margin-inline:auto ${inset}px!important;margin-block:${above}px ${below}px!important}` +
    `:host(:not(:last-child)){margin-inline-end:${52 + inset}px!important}`
  );
}

export interface BadgeHost {
  element: HTMLElement;
  paint(face: BadgeFace, ground: Ground, words: string): void;
  near(near: boolean): void;
}

export interface HostListeners {
  clicked(): void;
  entered(box: DOMRect): void;
  left(): void;
}

/**
 * An empty host element with a closed root. It is the same for everybody, known or not, before and
 * after the answer: what the answer changes is drawn inside and cannot be read by the page.
 */
export function createHost(place: BadgePlace, listeners: HostListeners): BadgeHost {
  const element = place.box.ownerDocument.createElement(hostTags.badge);
  const { hit, drawn } = createLayers(element, ruleFor(place), place.kind !== 'row');
  const inner = paintBadge(drawn, emptyFace(place.kind), 'light', '');
  hit.hidden = true;
  const act = (event: Event) => {
    event.preventDefault();
    if (event.isTrusted) listeners.clicked();
  };
  for (const type of kept) {
    hit.addEventListener(type, (event) => {
      event.stopPropagation();
      // A press not prevented would drag the row, which is the draggable element.
      if (type === 'mousedown') event.preventDefault();
      if (type === 'click') act(event);
    });
  }
  hit.addEventListener('keydown', (event) => {
    if (event.key !== 'Enter' && event.key !== ' ') return;
    event.stopPropagation();
    act(event);
  });
  hit.addEventListener('keyup', (event) => {
    if (event.key === 'Enter' || event.key === ' ') event.stopPropagation();
  });
  hit.addEventListener('pointerenter', (event) => {
    if (event.isTrusted) listeners.entered(boxInTab(element));
  });
  hit.addEventListener('pointerleave', () => listeners.left());
  return {
    element,
    paint(face, ground, words) {
      paintBadge(drawn, face, ground.theme, words);
      hit.hidden = face.state === 'none';
      // It stands over the end of a long name.
      if (place.align === 'over') inner.style.backgroundColor = `rgb(${ground.colour.join()})`;
    },
    near: (near) => showPlus(drawn, near),
  };
}

/** Where an element of the page or of a frame of the same origin stands in the tab's window. */
function boxInTab(element: Element): DOMRect {
  const { x, y, width, height } = element.getBoundingClientRect();
  const frame = element.ownerDocument.defaultView?.frameElement;
  if (!frame) return new DOMRect(x, y, width, height);
  const around = boxInTab(frame);
  const left = around.x + frame.clientLeft;
  return new DOMRect(left + x, around.y + frame.clientTop + y, width, height);
}
