import BaseBig from 'big.js';

/** Our own constructor, so that nobody else's settings of big.js reach our figures. */
const Exact = BaseBig();
Exact.DP = 24;
Exact.RM = Exact.roundHalfUp;

/** For percentages: division itself stops at ten places, towards one side. */
const Down = BaseBig();
Down.DP = 10;
Down.RM = Down.roundDown;
const Up = BaseBig();
Up.DP = 10;
Up.RM = Up.roundUp;

/** An exact decimal as plain text without exponent: "-12.5". */
export type Decimal = string;

const text = (value: BaseBig): Decimal => value.toFixed();

/** A finite number as the decimal it is written as (0.1 → "0.1", 1e-7 → "0.0000001"). */
export const fromNumber = (value: number): Decimal => text(new Exact(value));

/** a + b, exact. */
export const add = (a: Decimal, b: Decimal): Decimal => text(new Exact(a).plus(b));

/** a − b, exact. */
export const subtract = (a: Decimal, b: Decimal): Decimal => text(new Exact(a).minus(b));

/** a × b, exact. */
export const multiply = (a: Decimal, b: Decimal): Decimal => text(new Exact(a).times(b));

/** a ÷ b as a number, for shares and ratios that are only shown; b must not be 0. */
export const ratio = (a: Decimal, b: Decimal): number => Number(text(new Exact(a).div(b)));

/** a ÷ b rounded half up to 24 places; b must not be 0. */
export const divide = (a: Decimal, b: Decimal): Decimal => text(new Exact(a).div(b));

/**
 * part ÷ whole in percent, cut at ten places towards `towards`, so that a share just short of a
 * band's edge never reaches it by rounding. `whole` must be above 0.
 */
export function percentOf(part: Decimal, whole: Decimal, towards: 'down' | 'up'): number {
  const Side = towards === 'down' ? Down : Up;
  return Number(text(new Side(part).times(100).div(whole)));
}

/** −1, 0 or 1 for a < b, a = b, a > b; "1.50" equals "1.5". */
export const compare = (a: Decimal, b: Decimal): number =>
  a === b ? 0 : new Exact(a).cmp(new Exact(b));

/** True for amounts above zero. */
export const isPositive = (a: Decimal): boolean => Number(a) > 0;

export const larger = (a: Decimal, b: Decimal): Decimal => (compare(a, b) >= 0 ? a : b);
export const smaller = (a: Decimal, b: Decimal): Decimal => (compare(a, b) <= 0 ? a : b);

/** One minor unit of a currency with `digits` decimal places: 2 → "0.01", 0 → "1". */
export const minorUnit = (digits: number): Decimal => text(new Exact(10).pow(-digits));

/** Rounded half up to `digits` places. */
export function roundTo(value: Decimal, digits: number): Decimal {
  const dot = value.indexOf('.');
  const rounded = dot < 0 || value.length - dot - 1 <= digits;
  return rounded ? value : text(new Exact(value).round(digits, Exact.roundHalfUp));
}

/** Cut towards zero to `digits` places, always showing them: (89.96, 1) → "89.9". */
export const cut = (value: number, digits: number): Decimal =>
  new Exact(value).round(digits, Exact.roundDown).toFixed(digits);
