import type {
  Bands,
  CreditScheme,
  Indicator,
  IndicatorClass,
  IndicatorKey,
} from '../../schema/credit';

type Edges = Bands['edges'];
type Open = Bands['open'];

const closed: Open = [false, false, false, false];
/** The last band is written "> 0": its edge is not in it. */
const lastOpen: Open = [false, false, false, true];

const atLeast = (edges: Edges, open: Open = closed): Bands => ({
  direction: 'higher',
  edges,
  open,
});
const atMost = (edges: Edges): Bands => ({ direction: 'lower', edges, open: closed });

const indicator =
  (of: IndicatorClass) =>
  (key: IndicatorKey, points: number, bands: Bands | null = null): Indicator => ({
    key,
    class: of,
    points,
    bands,
  });
const quality = indicator('quality');
const performance = indicator('performance');
const solvency = indicator('solvency');
const operation = indicator('operation');
const profitability = indicator('profitability');

/** Classes whose figures come from the customer's accounts; together 30 points. */
export const financialClasses: readonly IndicatorClass[] = [
  'solvency',
  'operation',
  'profitability',
];

/** What holds where a scheme says nothing of it: those made before these figures could be set. */
const untold = {
  leastPoints: 40,
  unconfirmed: { under: 15, atMost: 'A' },
  overdueDays: 30,
} as const satisfies Partial<CreditScheme>;

export type AnswerRules = Required<Pick<CreditScheme, keyof typeof untold>>;

/** How much must be answered for a grade and for confirmed terms, and when a rating is late. */
export const answerRules = ({
  leastPoints = untold.leastPoints,
  unconfirmed = untold.unconfirmed,
  overdueDays = untold.overdueDays,
}: CreditScheme): AnswerRules => ({ leastPoints, unconfirmed, overdueDays });

/** The scheme of a new installation; the user edits a copy. Percent values: 95 means 95 %. */
export const defaultCreditScheme: CreditScheme = {
  indicators: [
    quality('overallImpression', 4),
    quality('industryStanding', 4),
    quality('principalIntegrity', 4),
    quality('cooperationSincerity', 4),
    quality('litigationRecord', 4),
    quality('relationshipYears', 3, atLeast([5, 3, 1, 0.5])),
    quality('ordersLastFourQuarters', 3, atLeast([12, 6, 3, 1])),
    quality('employees', 2, atLeast([500, 100, 50, 10])),
    performance('fulfilmentRate', 20, atLeast([100, 95, 85, 70])),
    performance('onTimeRate', 16, atLeast([95, 85, 70, 50])),
    performance('badDebtRate', 6, atMost([0, 1, 3, 5])),
    solvency('currentRatio', 3, atLeast([2, 1.5, 1.2, 1])),
    solvency('quickRatio', 3, atLeast([1, 0.8, 0.6, 0.5])),
    solvency('debtToAssets', 3, atMost([40, 50, 60, 70])),
    solvency('cashFlowToCurrentLiabilities', 3, atLeast([40, 30, 20, 10])),
    operation('receivablesDays', 3, atMost([30, 60, 90, 120])),
    operation('inventoryTurnover', 3, atLeast([8, 6, 4, 2])),
    operation('revenueGrowth', 3, atLeast([20, 10, 5, 0])),
    profitability('netMargin', 5, atLeast([15, 10, 5, 0], lastOpen)),
    profitability('returnOnEquity', 4, atLeast([15, 10, 5, 0], lastOpen)),
  ],
  gradeFloors: { AAA: 90, AA: 80, A: 70, B: 60 },
  ceilings: [
    { key: 'badDebt', atMost: 'B', threshold: null },
    { key: 'lowFulfilment', atMost: 'A', threshold: 85 },
    { key: 'litigation', atMost: 'B', threshold: null },
  ],
  policies: [
    { grade: 'AAA', limitMonths: 3, days: 90 },
    { grade: 'AA', limitMonths: 2, days: 60 },
    { grade: 'A', limitMonths: 1, days: 30 },
    { grade: 'B', limitMonths: 0.5, days: 15 },
    { grade: 'C', limitMonths: 0, days: 0 },
  ],
  ...untold,
};
