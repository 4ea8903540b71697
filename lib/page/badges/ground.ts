import { opaqueColour, type Rgb, suitsDark, type Theme } from '../badge/style';

export interface Ground {
  theme: Theme;
  /** The colour itself, for a badge that has to cover the end of a name. */
  colour: Rgb;
}

const white: Rgb = [255, 255, 255];
/** For a badge on which nothing is drawn. */
export const noGround: Ground = { theme: 'light', colour: white };

/**
 * What a badge stands on: the first opaque background behind it, not the system's theme. Each element
 * is asked once per scan; a row may differ from its neighbours, and a badge over a name shows it.
 */
export function grounds(): (ground: Element) => Ground {
  const known = new Map<Element, Rgb>();
  const colourAt = (element: Element | null): Rgb => {
    const view = element?.ownerDocument.defaultView;
    if (!element || !view) return white;
    const colour =
      known.get(element) ??
      opaqueColour(view.getComputedStyle(element).backgroundColor) ??
      colourAt(element.parentElement);
    known.set(element, colour);
    return colour;
  };
  return (ground) => {
    const colour = colourAt(ground);
    return { colour, theme: suitsDark(colour) ? 'dark' : 'light' };
  };
}
