export type Theme = 'light' | 'dark';

export type Rgb = readonly [red: number, green: number, blue: number];

/** Relative luminance, 0 for black to 1 for white; channels 0–255, with the plain exponent of sRGB's curve. */
const luminance = (rgb: Rgb): number =>
  rgb.reduce((sum, part, i) => sum + (WEIGHTS[i] ?? 0) * (part / 255) ** 2.2, 0);
const WEIGHTS = [0.2126, 0.7152, 0.0722];

/** True where the dark badge stands out better from a background, 0.18 being the middle grey. */
export const suitsDark = (background: Rgb): boolean => luminance(background) < 0.18;

/** The colour of a computed `background-color`; null where it lets the ground shine through. */
export function opaqueColour(computed: string): Rgb | null {
  const [red, green, blue, alpha = 1] = (computed.match(/[\d.]+/g) ?? []).map(Number);
  if (!computed.startsWith('rgb') || red === undefined || alpha < 0.5) return null;
  return [red, green ?? 0, blue ?? 0];
}
