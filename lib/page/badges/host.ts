import type { BadgePlace } from '../../sites/contract';
import { paintBadge, showPlus } from '../badge/draw';
import type { BadgeFace, BadgeLook } from '../badge/parts';
import { hostTags } from '../life';
import type { Ground } from './ground';
import { createLayers } from './layers';
import { placeRule } from './rule';

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
export function createHost(
  place: BadgePlace,
  { css, parts }: BadgeLook,
  actions: HostActions,
): BadgeHost {
  const element = place.box.ownerDocument.createElement(hostTags.badge);
  const { hit, drawn } = createLayers(element, css + placeRule(place), place.kind !== 'row');
  hit.hidden = true;
  return {
    ...actions,
    element,
    entered: () => actions.entered(boxInTab(element)),
    paint(face, ground, words) {
      const inner = paintBadge(drawn, face, ground.theme, words, parts);
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
