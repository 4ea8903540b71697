import type { BadgePlace } from '../../sites/contract';
import { type BadgeFace, paintBadge, showPlus } from '../badge/draw';
import { hostTags } from '../life';
import type { Ground } from './ground';
import { createLayers } from './layers';

/** Room and place of the host by alignment; the box is the same for every value. */
function ruleFor({ align = 'inline', line = 20, inset = 0 }: BadgePlace): string {
  if (align === 'inline') return ':host{margin-inline-start:4px!important}';
  if (align === 'kept')
    return ':host{position:sticky!important;inset-inline-end:4px!important;z-index:1!important;margin-inline-start:4px!important}';
  if (align === 'end') return ':host{flex:none!important;margin-inline-start:auto!important}';
  // A flex row gives what is as wide as itself a line of its own.
  const ending = (room: number) =>
    `margin-inline:${align === 'line' ? `calc(100% - ${52 + room}px)` : 'auto'} ${room}px!important`;
  // Centred on the line above, of no net height; the first of two hosts stands left of the second.
  const above = -(line + 24) / 2;
  const below = (line - 24) / 2;
  return (
    `:host{display:block!important;${ending(inset)};margin-block:${above}px ${below}px!important}` +
    `:host(:not(:last-child)){${ending(52 + inset)}}`
  );
}

export interface HostActions {
  clicked(): void;
  entered(box: DOMRect): void;
  left(): void;
}

export interface BadgeHost {
  element: HTMLElement;
  clicked(): void;
  /** The pointer is on it. */
  entered(): void;
  left(): void;
  paint(face: BadgeFace, ground: Ground, words: string): void;
  /** Shows the "+" of an unknown person while the pointer is near. */
  near(near: boolean): void;
  /** False for own and never-log addresses: the page gets all events as if nothing stood there. */
  takes(): boolean;
}

/**
 * An empty host element with a closed root. It is the same for everybody, known or not, before and
 * after the answer: what the answer changes is drawn inside and cannot be read by the page.
 */
export function createHost(place: BadgePlace, css: string, actions: HostActions): BadgeHost {
  const element = place.box.ownerDocument.createElement(hostTags.badge);
  const { hit, drawn } = createLayers(element, css + ruleFor(place), place.kind !== 'row');
  hit.hidden = true;
  return {
    ...actions,
    element,
    entered: () => actions.entered(boxInTab(element)),
    paint(face, ground, words) {
      const inner = paintBadge(drawn, face, ground.theme, words);
      const hidden = face.state === 'none';
      if (hit.hidden !== hidden) hit.hidden = hidden;
      // It may stand over the end of a long name.
      if (['over', 'line', 'kept'].includes(place.align ?? '') && !hidden)
        inner.style.backgroundColor = `rgb(${ground.colour.join()})`;
    },
    near: (near) => showPlus(drawn, near),
    takes: () => !hit.hidden,
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
