import type { Measure } from './measure.ts';
import { badges } from './measures/badges.ts';
import { cardMeasure } from './measures/card.ts';
import { duplicatesMeasure } from './measures/duplicates.ts';
import { importMeasure } from './measures/importing.ts';
import { lookupMeasure } from './measures/lookup.ts';
import { sidebar } from './measures/sidebar.ts';
import { size } from './measures/size.ts';
import { typing } from './measures/typing.ts';

/** Every part of the bench, in the order of the report. A new one is a file of `measures/` and a line here. */
export const measures: readonly Measure[] = [
  size,
  badges,
  lookupMeasure,
  cardMeasure,
  duplicatesMeasure,
  importMeasure,
  sidebar,
  typing,
];
