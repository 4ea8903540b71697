import { useState } from 'react';
import type { Encoding } from '@/lib/formats/encoding';
import { type ImportKind, type Mapping, missingFields } from '@/lib/formats/import/fields';
import type { DateOrder, DecimalMark } from '@/lib/formats/import/values';
import type { JobAnswer, JobArguments } from '@/lib/jobs/protocol';
import { useJob } from '../client/job';

export type Preview = JobAnswer<'import.preview'>;
export type Report = JobAnswer<'import.check'>;
export type Outcome = JobAnswer<'import.run'>;

/** How cells are read; null where the file does not say and nobody has chosen yet. */
export interface Readings {
  dateOrder: DateOrder | null;
  decimalMark: DecimalMark | null;
  percentDiscount: boolean;
  currency: string;
}

const readingsOf = ({ readings }: Preview, currency: string): Readings => ({
  dateOrder: readings.dateOrder.ambiguous ? null : readings.dateOrder.value,
  decimalMark: readings.decimalMark.ambiguous ? null : readings.decimalMark.value,
  percentDiscount: readings.percentDiscount,
  currency,
});

/** From the file to the book: preview, choices, dry run, import, way back. */
export function useImport(baseCurrency: string) {
  const preview = useJob('import.preview');
  const check = useJob('import.check');
  const write = useJob('import.run');
  const undo = useJob('import.undo');
  const [file, setFile] = useState<File | null>(null);
  const [table, setTable] = useState<Preview | null>(null);
  const [readings, setReadings] = useState<Readings | null>(null);
  const [report, setReport] = useState<Report | null>(null);
  const [outcome, setOutcome] = useState<Outcome | null>(null);
  const [undone, setUndone] = useState(false);
  /** Some of it could not be taken back. */
  const [leftBehind, setLeftBehind] = useState(false);

  /** Anything chosen anew makes the dry run out of date. */
  const forget = () => {
    setReport(null);
    setOutcome(null);
    setUndone(false);
    setLeftBehind(false);
  };

  const look = async (
    chosen: File,
    wanted: { encoding: Encoding | null; kind: ImportKind | null; mapping: Mapping | null },
  ) => {
    forget();
    const answer = await preview.run({ file: chosen, ...wanted });
    setTable(answer.ok ? answer.value : null);
    setReadings(answer.ok ? readingsOf(answer.value, readings?.currency ?? baseCurrency) : null);
  };

  const order = (): JobArguments<'import.check'> | null => {
    if (!file || !table || !readings || missingFields(table.kind, table.mapping).length > 0)
      return null;
    const { dateOrder, decimalMark, percentDiscount, currency } = readings;
    if (dateOrder === null || decimalMark === null || !/^[A-Z]{3}$/.test(currency)) return null;
    const layout = { mapping: table.mapping, dateOrder, decimalMark, percentDiscount, currency };
    return { kind: table.kind, file, encoding: table.encoding, layout };
  };

  return {
    preview,
    check,
    write,
    undo,
    file,
    table,
    readings,
    report,
    outcome,
    undone,
    leftBehind,
    /** Null while something is still to be chosen. */
    order,
    open: async (chosen: File) => {
      setFile(chosen);
      await look(chosen, { encoding: null, kind: null, mapping: null });
    },
    setKind: async (kind: ImportKind) => {
      if (file && table) await look(file, { encoding: table.encoding, kind, mapping: null });
    },
    setEncoding: async (encoding: Encoding) => {
      if (file) await look(file, { encoding, kind: table?.kind ?? null, mapping: null });
    },
    setMapping: async (mapping: Mapping) => {
      if (file && table) await look(file, { encoding: table.encoding, kind: table.kind, mapping });
    },
    setReadings: (changed: Readings) => {
      forget();
      setReadings(changed);
    },
    runCheck: async () => {
      const wanted = order();
      if (!wanted) return;
      forget();
      const answer = await check.run(wanted);
      if (answer.ok) setReport(answer.value);
    },
    runImport: async () => {
      const wanted = order();
      if (!wanted) return;
      const answer = await write.run(wanted);
      if (answer.ok) setOutcome(answer.value);
      setReport(null);
    },
    takeBack: async () => {
      if (!outcome) return;
      const answer = await undo.run({ undoIds: outcome.undoIds });
      if (!answer.ok) return;
      setUndone(answer.value.stopped === null);
      setLeftBehind(answer.value.stopped !== null);
      setOutcome({ ...outcome, undoIds: answer.value.left });
    },
    startOver: () => {
      forget();
      setFile(null);
      setTable(null);
    },
  };
}
export type Import = ReturnType<typeof useImport>;
