import type { Decimal } from './decimal';

/** A decimal as an integer and its number of places: "1.25" = { units: 125n, places: 2 }. */
export interface Scaled {
  units: bigint;
  places: number;
}

const powers: bigint[] = [1n];
const power = (exponent: number): bigint => {
  const known = powers[exponent];
  if (known !== undefined) return known;
  const value = 10n ** BigInt(exponent);
  powers[exponent] = value;
  return value;
};

/** Reads a plain decimal text; the caller has checked that it is one. */
export function scaled(decimal: Decimal): Scaled {
  const dot = decimal.indexOf('.');
  if (dot < 0) return { units: BigInt(decimal), places: 0 };
  const digits = decimal.slice(0, dot) + decimal.slice(dot + 1);
  return { units: BigInt(digits), places: decimal.length - dot - 1 };
}

export const times = (a: Scaled, b: Scaled): Scaled => ({
  units: a.units * b.units,
  places: a.places + b.places,
});

/** 1 − a, exact. */
export const complement = (a: Scaled): Scaled => ({
  units: power(a.places) - a.units,
  places: a.places,
});

/**
 * Adds up very many decimals. One big.js object per row made half a million lines several times
 * slower; an integer with a common scale is as exact.
 */
export class ExactSum {
  #units = 0n;
  #places = 0;

  add(value: Scaled): void {
    if (value.places === this.#places) {
      this.#units += value.units;
    } else if (value.places < this.#places) {
      this.#units += value.units * power(this.#places - value.places);
    } else {
      this.#units = this.#units * power(value.places - this.#places) + value.units;
      this.#places = value.places;
    }
  }

  /** The sum without trailing zeros. */
  toDecimal(): Decimal {
    const negative = this.#units < 0n;
    const digits = (negative ? -this.#units : this.#units)
      .toString()
      .padStart(this.#places + 1, '0');
    const whole = digits.slice(0, digits.length - this.#places);
    const fraction = digits.slice(digits.length - this.#places).replace(/0+$/, '');
    return `${negative ? '-' : ''}${whole}${fraction === '' ? '' : `.${fraction}`}`;
  }
}

/** The exact sum of any number of decimals; "0" for none. */
export function sum(values: Iterable<Decimal>): Decimal {
  const total = new ExactSum();
  for (const value of values) total.add(scaled(value));
  return total.toDecimal();
}
