import { opaqueColour, type Rgb, suitsDark, type Theme } from '../badge/style';

export interface Ground {
  theme: Theme;
  /** The colour itself, for a badge that has to cover the end of a name. */
  colour: Rgb;
}

const white: Rgb = [255, 255, 255];

/**
 * What a badge stands on: the first opaque background behind it, not the system's theme.
 * One reading per parent and scan is enough, since the rows of a list differ in shade only.
 */
export function grounds(): (ground: Element) => Ground {
  const known = new Map<Element | null, Ground>();
  return (ground) => {
    const found = known.get(ground.parentElement);
    if (found) return found;
    const colour = colourAt(ground);
    const reading: Ground = { colour, theme: suitsDark(colour) ? 'dark' : 'light' };
    known.set(ground.parentElement, reading);
    return reading;
  };
}

function colourAt(ground: Element): Rgb {
  const view = ground.ownerDocument.defaultView;
  for (let at: Element | null = ground; at && view; at = at.parentElement) {
    const colour = opaqueColour(view.getComputedStyle(at).backgroundColor);
    if (colour) return colour;
  }
  return white;
}
