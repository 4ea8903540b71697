import { i18n } from '#i18n';
import type { IndicatorClass } from '@/lib/schema/credit';
import { Meter } from '../ui/meter';
import { figure } from './figures';
import { classWord } from './words';

interface ClassBarsProps {
  classes: readonly { class: IndicatorClass; points: number; of: number; answered?: number }[];
}

/** Points by class; where answers are missing, what could be earned stands before the whole. */
export function ClassBars({ classes }: ClassBarsProps) {
  return (
    <ul>
      {classes.map(({ class: name, points, of, answered = of }) => {
        const text =
          answered < of
            ? i18n.t('credit.partly', [figure(points), figure(answered), figure(of)])
            : i18n.t('credit.points', [figure(points), figure(of)]);
        return (
          <li
            key={name}
            className="grid min-h-hit grid-cols-[minmax(0,5fr)_minmax(0,5fr)_minmax(96px,auto)] items-center gap-2.5"
          >
            <span>{classWord(name)}</span>
            <Meter label={classWord(name)} value={points} max={of} text={text} />
            <span className="text-end whitespace-nowrap tabular-nums">{text}</span>
          </li>
        );
      })}
    </ul>
  );
}
