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

/** TYPE values, lower-case, of all ways to write them ("TYPE=work,voice", "TYPE=\"work,voice\"", ";WORK"). */
export const typesOf = ({ params }: Property): Set<string> =>
  new Set(
    [...(params.get('TYPE') ?? [])].flatMap((value) =>
      value.split(',').map((type) => type.trim().toLowerCase()),
    ),
  );

export const isPreferred = (property: Property): boolean =>
  typesOf(property).has('pref') || property.params.has('PREF');

/** Preferred first (PREF=1 before PREF=2), else in the order of the card. */
export function byPreference(properties: readonly Property[]): Property[] {
  const rank = (property: Property): number => {
    const written = Number(property.params.get('PREF')?.[0] ?? Number.NaN);
    if (Number.isFinite(written)) return written;
    return typesOf(property).has('pref') ? 1 : 101;
  };
  return [...properties].sort((a, b) => rank(a) - rank(b));
}
