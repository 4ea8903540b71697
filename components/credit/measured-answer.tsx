import { useEffect, useId, useRef, useState } from 'react';
import { i18n } from '#i18n';
import { checkAnswers } from '@/lib/domain/credit/bands';
import type { CreditScheme, Indicator } from '@/lib/schema/credit';
import { doubtOf } from '../orders/typed-amount';
import { figureLanguage } from '../shell/formats';
import { cx } from '../ui/cx';
import { Input } from '../ui/input';
import { bandTexts, readFigure, writeFigure } from './figures';
import { unitWord } from './words';

interface MeasuredAnswerProps {
  scheme: CreditScheme;
  indicator: Indicator;
  labelledBy: string;
  value: number | null;
  /** The value comes from orders; typing another overrides it. */
  prefilled: boolean;
  /** 0 for the best band to 4; null while unanswered. */
  band: number | null;
  onAnswer(value: number | null): void;
}

const written = (value: number | null): string =>
  value === null ? '' : writeFigure(value, figureLanguage());

/** A figure with its unit, and the five bands with the one it falls into. */
export function MeasuredAnswer(props: MeasuredAnswerProps) {
  const { scheme, indicator, value, onAnswer } = props;
  const [typed, setTyped] = useState(written(value));
  const [problem, setProblem] = useState<string | null>(null);
  const problemId = useId();
  const input = useRef<HTMLInputElement>(null);
  // The value can change elsewhere: filled in from orders again, or the form is reset. A field just
  // emptied by hand stays empty until it is left, so that another figure can be typed.
  useEffect(() => {
    const emptied = document.activeElement === input.current && input.current?.value === '';
    if (!emptied)
      setTyped((text) => (readFigure(text, figureLanguage()) === value ? text : written(value)));
    setProblem(null);
  }, [value]);

  const change = (text: string) => {
    setTyped(text);
    const read = readFigure(text, figureLanguage());
    if (read === undefined) return setProblem(i18n.t('credit.form.badNumber'));
    const allowed = checkAnswers(scheme, { [indicator.key]: read }).ok;
    setProblem(allowed ? null : i18n.t('credit.form.negative'));
    if (allowed && read !== value) onAnswer(read);
  };

  const doubt = problem === null ? doubtOf(typed, null) : undefined;
  return (
    <div className="grid items-center gap-x-2 gap-y-1 @md:grid-cols-[132px_minmax(0,1fr)] @3xl:grid-cols-[148px_minmax(0,1fr)]">
      <span className="grid grid-cols-[76px_1fr] items-center @3xl:grid-cols-[84px_1fr] gap-2 whitespace-nowrap">
        <Input
          aria-labelledby={props.labelledBy}
          aria-invalid={problem ? true : undefined}
          aria-describedby={problem || doubt ? problemId : undefined}
          ref={input}
          inputMode="decimal"
          placeholder="–"
          value={typed}
          onChange={(event) => change(event.currentTarget.value)}
          onBlur={() => {
            if (problem === null) setTyped(written(value));
          }}
          className={cx('text-end tabular-nums', props.prefilled && 'border-dotted bg-sunken')}
        />
        <span className="text-ink-2">{unitWord(indicator.key)}</span>
      </span>
      {indicator.bands && <BandList texts={bandTexts(indicator.bands)} on={props.band} />}
      {problem && (
        <p id={problemId} role="alert" className="col-span-full text-12 text-bad">
          {problem}
        </p>
      )}
      {doubt && (
        <p id={problemId} aria-live="polite" className="col-span-full text-12 text-ink-3">
          {doubt}
        </p>
      )}
    </div>
  );
}

/** The five bands as written, with the one a figure falls into. */
export function BandList({ texts, on }: { texts: string[]; on: number | null }) {
  return (
    <ol
      aria-label={i18n.t('credit.form.bands', [texts.join(' · ')])}
      className="grid grid-cols-5 overflow-clip rounded-6 border border-line text-center text-11 text-ink-3 tabular-nums @3xl:text-12"
    >
      {texts.map((text, index) => (
        <li
          key={text}
          aria-current={index === on || undefined}
          className="border-line py-0.5 whitespace-nowrap not-first:border-s aria-current:bg-accent-soft aria-current:font-strong aria-current:text-accent aria-current:shadow-[inset_0_-2px_0_var(--accent)]"
        >
          {text}
        </li>
      ))}
    </ol>
  );
}
