import { numberFormat } from '@/lib/platform/formatters';
import {
  type Answer,
  type Bands,
  type Indicator,
  type IndicatorKey,
  judgements,
} from '@/lib/schema/credit';
import { readAmount, writeAmount } from '../format/amount';
import { figureLanguage } from '../shell/formats';
import { judgementWord, unitWord } from './words';

/** A plain figure as this reader writes it, at most two decimals. */
export const figure = (value: number): string =>
  numberFormat(figureLanguage(), { maximumFractionDigits: 2 }).format(value);

/** The five bands as written, best first: ≥ 5 · ≥ 3 · ≥ 1 · ≥ 0.5 · < 0.5. */
export function bandTexts({ direction, edges, open }: Bands): string[] {
  const higher = direction === 'higher';
  const within = edges.map((edge, index) => {
    // Nothing lies below a best of zero: it is the figure itself.
    if (!higher && index === 0 && edge === 0) return figure(0);
    const sign = higher ? (open[index] ? '>' : '≥') : open[index] ? '<' : '≤';
    return `${sign} ${figure(edge)}`;
  });
  const beyond = higher ? (open[3] ? '≤' : '<') : open[3] ? '≥' : '>';
  return [...within, `${beyond} ${figure(edges[3])}`];
}

const withUnit = (text: string, key: IndicatorKey): string => {
  const unit = unitWord(key);
  return unit === '%' ? `${text}%` : unit ? `${text} ${unit}` : text;
};

/** An answer as read: a word, or a figure with its unit; – for none. */
export function answerText(key: IndicatorKey, answer: Answer | undefined): string {
  if (answer === null || answer === undefined) return '–';
  return typeof answer === 'string' ? judgementWord(answer) : withUnit(figure(answer), key);
}

/** What an answer must become to earn `share` (0–100) of its points. */
export function shareText({ key, bands }: Indicator, share: number): string {
  const index = 4 - share / 25;
  if (bands) return withUnit(bandTexts(bands)[index] ?? '–', key);
  const judgement = judgements[index];
  return judgement ? judgementWord(judgement) : '–';
}

/** The number that was typed, in the marks of a language; null for an empty field, undefined for no number. */
export function readFigure(typed: string, language: string): number | null | undefined {
  if (typed.trim() === '') return null;
  const value = readAmount(typed, language, null)?.value ?? '';
  return /^-?\d{1,12}(\.\d{1,6})?$/.test(value) ? Number(value) : undefined;
}

/** A whole number within its bounds, as typed in the marks of a language; null for anything else. */
export function readWhole(
  typed: string,
  language: string,
  { least, most }: { least: number; most: number },
): number | null {
  const value = readFigure(typed, language);
  return typeof value === 'number' && Number.isInteger(value) && value >= least && value <= most
    ? value
    : null;
}

/** A figure as it stands in a field. One with more places than can be typed was computed: it is cut to two. */
export function writeFigure(value: number, language: string): string {
  if (Number(value.toFixed(6)) === value) return writeAmount(String(value), language);
  return numberFormat(language, {
    numberingSystem: 'latn',
    useGrouping: false,
    maximumFractionDigits: 2,
    roundingMode: 'trunc',
  }).format(value);
}
