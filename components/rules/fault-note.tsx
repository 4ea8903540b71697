import { i18n } from '#i18n';
import type { Fault } from './draft';
import type { SchemeForm } from './scheme-form';

interface FaultNoteProps {
  id: string;
  form: SchemeForm;
  /** The fields this note speaks for; the first fault is said. */
  names: readonly string[];
  /** What a wrong order means here. */
  order?: string;
  /** The bounds of a field that has some. */
  range?: readonly [string, string];
}

function faultText(fault: Fault, { order, range }: Pick<FaultNoteProps, 'order' | 'range'>) {
  switch (fault) {
    case 'number':
      return i18n.t('rules.fault.number');
    case 'range':
      return i18n.t('rules.fault.rangeOf', [range?.[0] ?? '0', range?.[1] ?? '100']);
    case 'whole':
      return i18n.t('rules.fault.whole');
    case 'order':
    case 'sum':
      return order ?? '';
  }
}

/** What is wrong with some fields, where they stand. */
export function FaultNote({ id, form, names, order, range }: FaultNoteProps) {
  const fault = names.map((name) => form.read.faults.get(name)).find((found) => found);
  if (fault === undefined) return null;
  return (
    <p id={id} role="alert" className="text-12 text-bad">
      {faultText(fault, { ...(order ? { order } : {}), ...(range ? { range } : {}) })}
    </p>
  );
}
