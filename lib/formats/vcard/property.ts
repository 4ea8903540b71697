/** One property of a card, whatever form the card was written in. */
export interface Property {
  /** "item1" in "item1.TEL:…": what belongs together. Lower-case; '' for none. */
  group: string;
  /** Upper-case. */
  name: string;
  /** Parameter names upper-case, values as written. */
  params: ReadonlyMap<string, readonly string[]>;
  /** The whole value as one text. */
  text: string;
  /** The value by its structure: components, each a list. */
  parts: readonly (readonly string[])[];
  line: number;
}

export interface Card {
  /** Line of its BEGIN. */
  line: number;
  properties: Property[];
  /** The file ends, or another card begins, before its END. */
  unclosed: boolean;
  /** Cards inside it (an assistant's, say), which were passed over. */
  nested: number;
  /** Lines that are none: their numbers and texts. */
  broken: { line: number; text: string }[];
}

const noTypes: ReadonlySet<string> = new Set();

/** TYPE values, lower-case, of all ways to write them ("TYPE=work,voice", "TYPE=\"work,voice\"", ";WORK"). */
export function typesOf({ params }: Property): ReadonlySet<string> {
  const written = params.get('TYPE');
  if (written === undefined) return noTypes;
  return new Set(
    written.flatMap((value) => value.split(',').map((type) => type.trim().toLowerCase())),
  );
}

export const isPreferred = (property: Property): boolean =>
  property.params.has('PREF') || typesOf(property).has('pref');

/** PREF=1 comes before PREF=2, both before what says nothing. */
function rankOf(property: Property): number {
  if (property.params.size === 0) return UNRANKED;
  const written = Number(property.params.get('PREF')?.[0] ?? Number.NaN);
  if (Number.isFinite(written)) return written;
  return typesOf(property).has('pref') ? 1 : UNRANKED;
}
const UNRANKED = 101;

/** Preferred first, else in the order of the card. */
export function byPreference(properties: readonly Property[]): readonly Property[] {
  const ranked = properties.map((property) => ({ property, rank: rankOf(property) }));
  if (ranked.every(({ rank }) => rank === UNRANKED)) return properties;
  return ranked.sort((a, b) => a.rank - b.rank).map(({ property }) => property);
}
