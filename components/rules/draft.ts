import { schemePoints, schemeProblems } from '@/lib/domain/credit/check-scheme';
import { answerRules, financialClasses } from '@/lib/domain/credit/scheme';
import { type Grade, grades } from '@/lib/schema/base';
import type { Bands, Ceiling, CreditScheme, Indicator, IndicatorKey } from '@/lib/schema/credit';
import { readFigure, writeFigure } from '../credit/figures';

export type CeilingKey = Ceiling['key'];
export const ceilingKeys: readonly CeilingKey[] = ['badDebt', 'lowFulfilment', 'litigation'];
/** Grades with a lowest score of their own; below the last of them lies C. */
export const flooredGrades = ['AAA', 'AA', 'A', 'B'] as const;
type FlooredGrade = (typeof flooredGrades)[number];

/** A scheme while it is being written: figures stay as typed until all of them can be read. */
export interface SchemeDraft {
  /** By the names of `field`. */
  texts: Readonly<Record<string, string>>;
  /** Edges that are not in their band. */
  open: Readonly<Partial<Record<IndicatorKey, Bands['open']>>>;
  /** The best grade each ceiling leaves; null: the ceiling is off. */
  ceilings: Readonly<Record<CeilingKey, Grade | null>>;
  /** Whose terms hold at most while they are unconfirmed. */
  unconfirmedAtMost: Grade;
}

/** Names of what can be typed; faults stand under the same names, and under those of groups. */
export const field = {
  points: (key: IndicatorKey) => `points.${key}`,
  edge: (key: IndicatorKey, at: number) => `edge.${key}.${at}`,
  bands: (key: IndicatorKey) => `bands.${key}`,
  floor: (grade: FlooredGrade) => `floor.${grade}`,
  limit: (grade: Grade) => `limit.${grade}`,
  days: (grade: Grade) => `days.${grade}`,
  threshold: 'threshold',
  leastPoints: 'leastPoints',
  under: 'under',
  overdueDays: 'overdueDays',
  floors: 'floors',
  total: 'total',
  financial: 'financial',
} as const;

/**
 * `number`: not a figure; `range`: not between what the field allows; `whole`: not a whole number;
 * `order`: not from best to worst; `sum`: does not add up.
 */
export type Fault = 'number' | 'range' | 'whole' | 'order' | 'sum';

export interface ReadScheme {
  /** null while something is wrong. */
  scheme: CreditScheme | null;
  faults: ReadonlyMap<string, Fault>;
  /** Sums of the points that can be read, by class and in all; exact decimals. */
  total: string;
  financial: string;
  classPoints: ReadonlyMap<Indicator['class'], string>;
}

/** The default of the ceiling's own percentage, for a scheme that has it switched off. */
const thresholdOf = ({ ceilings }: CreditScheme): number =>
  ceilings.find(({ key }) => key === 'lowFulfilment')?.threshold ?? 85;

/** The draft that says exactly what the scheme says, in the marks of a language. */
export function draftOf(scheme: CreditScheme, language: string): SchemeDraft {
  const written = (value: number) => writeFigure(value, language);
  const texts: Record<string, string> = { [field.threshold]: written(thresholdOf(scheme)) };
  const open: Partial<Record<IndicatorKey, Bands['open']>> = {};
  for (const { key, points, bands } of scheme.indicators) {
    texts[field.points(key)] = written(points);
    if (!bands) continue;
    open[key] = bands.open;
    for (const [at, edge] of bands.edges.entries()) texts[field.edge(key, at)] = written(edge);
  }
  for (const grade of flooredGrades) texts[field.floor(grade)] = written(scheme.gradeFloors[grade]);
  for (const { grade, limitMonths, days } of scheme.policies) {
    texts[field.limit(grade)] = written(limitMonths);
    texts[field.days(grade)] = written(days);
  }
  const { leastPoints, unconfirmed, overdueDays } = answerRules(scheme);
  texts[field.leastPoints] = written(leastPoints);
  texts[field.under] = written(unconfirmed.under);
  texts[field.overdueDays] = written(overdueDays);
  const atMost = (key: CeilingKey) =>
    scheme.ceilings.find((ceiling) => ceiling.key === key)?.atMost ?? null;
  return {
    texts,
    open,
    ceilings: {
      badDebt: atMost('badDebt'),
      lowFulfilment: atMost('lowFulfilment'),
      litigation: atMost('litigation'),
    },
    unconfirmedAtMost: unconfirmed.atMost,
  };
}

interface Allowed {
  least?: number;
  most?: number;
  whole?: boolean;
}

/** Reads the figures of a draft and notes which cannot be taken. */
function reader(texts: SchemeDraft['texts'], language: string, faults: Map<string, Fault>) {
  return (name: string, { least, most, whole = false }: Allowed = {}): number => {
    const value = readFigure(texts[name] ?? '', language);
    if (value === null || value === undefined) {
      faults.set(name, 'number');
      return 0;
    }
    if ((least !== undefined && value < least) || (most !== undefined && value > most))
      faults.set(name, 'range');
    else if (whole && !Number.isInteger(value)) faults.set(name, 'whole');
    return value;
  };
}

function indicatorsOf(
  { open }: SchemeDraft,
  base: CreditScheme,
  read: ReturnType<typeof reader>,
): Indicator[] {
  return base.indicators.map(({ key, class: name, bands }) => {
    const edge = (at: number) => read(field.edge(key, at));
    return {
      key,
      class: name,
      points: read(field.points(key), { least: 0, most: 100 }),
      bands: bands && {
        direction: bands.direction,
        edges: [edge(0), edge(1), edge(2), edge(3)],
        open: open[key] ?? bands.open,
      },
    };
  });
}

function ceilingsOf({ ceilings }: SchemeDraft, read: ReturnType<typeof reader>): Ceiling[] {
  return ceilingKeys.flatMap((key) => {
    const atMost = ceilings[key];
    if (atMost === null) return [];
    const threshold =
      key === 'lowFulfilment' ? read(field.threshold, { least: 0, most: 100 }) : null;
    return [{ key, atMost, threshold }];
  });
}

/** Where the rules of a whole scheme are broken, under the names of this form. */
function ruleFaults(scheme: CreditScheme, faults: Map<string, Fault>): void {
  const keys = new Map<string, IndicatorKey>(scheme.indicators.map(({ key }) => [key, key]));
  for (const { where } of schemeProblems(scheme)) {
    const key = keys.get(where);
    if (where === 'points') faults.set(field.total, 'sum');
    else if (where === 'financial') faults.set(field.financial, 'sum');
    else if (where === 'gradeFloors') faults.set(field.floors, 'order');
    else if (key !== undefined) faults.set(field.bands(key), 'order');
  }
  // A figure that cannot be read is no matter of order: its own fault says all.
  for (const { key } of scheme.indicators)
    if ([0, 1, 2, 3].some((at) => faults.has(field.edge(key, at)))) faults.delete(field.bands(key));
  if (flooredGrades.some((grade) => faults.has(field.floor(grade)))) faults.delete(field.floors);
}

/** What a draft amounts to. `base` gives the indicators, their classes and which way is better. */
export function readScheme(draft: SchemeDraft, base: CreditScheme, language: string): ReadScheme {
  const faults = new Map<string, Fault>();
  const read = reader(draft.texts, language, faults);
  const indicators = indicatorsOf(draft, base, read);
  const floor = (grade: FlooredGrade) => read(field.floor(grade), { least: 0, most: 100 });
  const scheme: CreditScheme = {
    indicators,
    gradeFloors: { AAA: floor('AAA'), AA: floor('AA'), A: floor('A'), B: floor('B') },
    ceilings: ceilingsOf(draft, read),
    policies: grades.map((grade) => ({
      grade,
      limitMonths: read(field.limit(grade), { least: 0, most: 120 }),
      days: read(field.days(grade), { least: 0, most: 3650, whole: true }),
    })),
    leastPoints: read(field.leastPoints, { least: 1, most: 100 }),
    unconfirmed: {
      under: read(field.under, { least: 0, most: 20, whole: true }),
      atMost: draft.unconfirmedAtMost,
    },
    overdueDays: read(field.overdueDays, { least: 1, most: 89, whole: true }),
  };
  ruleFaults(scheme, faults);
  const byClass = Map.groupBy(indicators, (indicator) => indicator.class);
  return {
    scheme: faults.size === 0 ? scheme : null,
    faults,
    ...schemePoints(indicators),
    classPoints: new Map([...byClass].map(([name, own]) => [name, schemePoints(own).total])),
  };
}

export const isFinancial = (name: Indicator['class']): boolean => financialClasses.includes(name);
