/** An amount as it was understood. */
export interface ReadAmount {
  /** Exact decimal, as stored. */
  value: string;
  /** Set where the same writing could mean another amount: how its only mark was taken. */
  doubt: { mark: string; as: 'decimal' | 'thousands' } | null;
}

/** What an order can hold, see `decimalSchema`. */
const MOST_DIGITS = 24;
const GROUP = 3;

interface Marks {
  decimal: string;
  group: string;
}

/** The decimal mark and the one between thousands of a language; always with European digits. */
function marksOf(language: string): Marks {
  const parts = new Intl.NumberFormat(language, {
    numberingSystem: 'latn',
    useGrouping: true,
  }).formatToParts(1_234_567.5);
  const mark = (type: Intl.NumberFormatPartTypes) =>
    parts.find((part) => part.type === type)?.value ?? '';
  return { decimal: mark('decimal'), group: mark('group') };
}

/** "1,234,567" in threes, or as the language groups (12,34,567). */
function isGrouped(groups: readonly string[], language: string): boolean {
  const [first = '', ...rest] = groups;
  if (first === '' || first.startsWith('0')) return false;
  if (first.length <= GROUP && rest.every((group) => group.length === GROUP)) return true;
  const usual = new Intl.NumberFormat(language, { numberingSystem: 'latn' })
    .formatToParts(BigInt(groups.join('')))
    .filter(({ type }) => type === 'integer')
    .map(({ value }) => value.length);
  return usual.join() === groups.map((group) => group.length).join();
}

/**
 * Reads an amount as typed. The marks of the language decide; `places` are the currency's decimal places,
 * null for figures of no currency (quantities) and unit prices, which may have any. Two different marks, or
 * the same one twice, say themselves which is which. Null when it cannot be read as one amount.
 */
export function readAmount(
  typed: string,
  language: string,
  places: number | null,
): ReadAmount | null {
  const text = typed.normalize('NFKC').trim().replace(/^−/, '-').replace(/。/g, '.');
  const sign = text.startsWith('-') ? '-' : '';
  const body = text.slice(sign.length).trim();
  if (!/^[\d.,'’_\s]*$/.test(body) || !/\d/.test(body)) return null;
  const [grouped, fraction, doubt] = split(body, language, places);
  const groups = grouped.split(/\D/);
  // Spaces and the like part thousands and nothing else.
  const spread = new Set(grouped.replace(/\d/g, ''));
  if (spread.size > 1 || (groups.length > 1 && !isGrouped(groups, language))) return null;
  if (!/^\d*$/.test(fraction)) return null;
  const whole = groups.join('').replace(/^0+(?=\d)/, '') || '0';
  if (whole.length > MOST_DIGITS || fraction.length > MOST_DIGITS) return null;
  return { value: `${sign}${whole}${fraction === '' ? '' : `.${fraction}`}`, doubt };
}

/** The part before the decimal mark, the one after it, and whether the mark could have been the other. */
function split(
  body: string,
  language: string,
  places: number | null,
): [string, string, ReadAmount['doubt']] {
  const found = [...body.matchAll(/[.,]/g)];
  const last = found.at(-1);
  if (!last) return [body, '', null];
  const [mark] = last;
  const before = body.slice(0, last.index);
  const after = body.slice(last.index + 1);
  if (found.filter(([other]) => other === mark).length > 1) return [body, '', null];
  if (found.length > 1 || !/^\d{3}$/.test(after) || !/^[1-9]\d*$/.test(before))
    return [before, after, null];
  const { as, sure } = taken(mark, isGrouped([before, after], language), language, places);
  const doubt = sure ? null : { mark, as };
  return as === 'decimal' ? [before, after, doubt] : [body, '', doubt];
}

/** Exactly three digits after the only mark: thousands or thousandths? */
function taken(
  mark: string,
  fits: boolean,
  language: string,
  places: number | null,
): { as: 'decimal' | 'thousands'; sure: boolean } {
  const { decimal, group } = marksOf(language);
  const coarse = places !== null && places < GROUP;
  const fine = places !== null && places >= GROUP;
  if (mark === decimal) return { as: 'decimal', sure: !fits || fine };
  if (!fits) return { as: 'decimal', sure: mark !== group };
  if (mark === group) return { as: 'thousands', sure: coarse };
  return { as: coarse ? 'thousands' : 'decimal', sure: false };
}

/** A stored decimal as a person of this language types it: its decimal mark, nothing between thousands. */
export const writeAmount = (value: string, language: string): string =>
  value.replace('.', marksOf(language).decimal);
