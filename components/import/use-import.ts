import { useRef, useState } from 'react';
import type { Encoding } from '@/lib/formats/encoding';
import { type ImportKind, type Mapping, missingFields } from '@/lib/formats/import/fields';
import type { DateOrder, DecimalMark } from '@/lib/formats/import/values';
import type { JobAnswer, JobArguments } from '@/lib/jobs/protocol';
import { useJob } from '../client/job';

export type Preview = JobAnswer<'import.preview'>;
export type Checked = JobAnswer<'import.check'>;
/** What a dry run and an import have in common. */
export type Report = Omit<Checked, 'alike' | 'alikeCount' | 'joined' | 'twins'>;
export type Alike = Checked['alike'][number];
/** Two that are not the same, as the rep said. */
export type Apart = NonNullable<JobArguments<'import.run'>['apart']>[number];
export type Outcome = JobAnswer<'import.run'>;
export type TakenBack = JobAnswer<'import.undo'>;

export const isApart = (told: Apart, { line, knownId, knownLine }: Alike): boolean =>
  told.line === line && told.knownId === knownId && told.knownLine === knownLine;

/** How cells are read; null where the file does not say and nobody has chosen yet. */
export interface Readings {
  dateOrder: DateOrder | null;
  decimalMark: DecimalMark | null;
  percentDiscount: boolean;
  currency: string;
  /** Columns without a field go into the note. */
  keep: boolean;
}

const readingsOf = ({ readings, remembered }: Preview, currency: string): Readings => {
  const { dateOrder, decimalMark, percentDiscount } = readings;
  // What was chosen for the last file with these columns settles what this one leaves open.
  const { layout } = remembered ?? {};
  return {
    dateOrder: dateOrder.ambiguous ? (layout?.dateOrder ?? null) : dateOrder.value,
    decimalMark: decimalMark.ambiguous ? (layout?.decimalMark ?? null) : decimalMark.value,
    percentDiscount: layout?.percentDiscount ?? percentDiscount,
    currency: layout?.currency ?? currency,
    keep: (layout?.rest?.length ?? 0) > 0,
  };
};

/** Lists of people and customers, whose notes have room for what has no field. */
export const hasNotes = (kind: ImportKind): boolean => kind !== 'orders' && kind !== 'payments';

/** The encoding, once it is sure or somebody chose it. */
const settled = ({ encoding, encodingChoices }: Preview): Encoding | null =>
  encodingChoices.length > 0 ? null : encoding;

/** From the file to the book: preview, choices, dry run, import, way back. */
export function useImport(baseCurrency: string) {
  const preview = useJob('import.preview');
  const check = useJob('import.check');
  const write = useJob('import.run');
  const undo = useJob('import.undo');
  const [file, setFile] = useState<File | null>(null);
  const [table, setTable] = useState<Preview | null>(null);
  const [readings, setReadings] = useState<Readings | null>(null);
  const [report, setReport] = useState<Checked | null>(null);
  const [outcome, setOutcome] = useState<Outcome | null>(null);
  const [taken, setTaken] = useState<TakenBack | null>(null);
  const [apart, setApart] = useState<Apart[]>([]);
  const looks = useRef(0);

  /** Anything chosen anew makes the dry run out of date. */
  const forget = () => {
    setReport(null);
    setOutcome(null);
    setTaken(null);
  };

  /** What was said of a dry run goes with it. */
  const forgetCheck = () => {
    forget();
    setApart([]);
  };

  const look = async (
    chosen: File,
    wanted: { encoding: Encoding | null; kind: ImportKind | null; mapping: Mapping | null },
  ) => {
    forgetCheck();
    looks.current += 1;
    const own = looks.current;
    preview.cancel();
    const answer = await preview.run({ file: chosen, ...wanted });
    // Something else was chosen meanwhile; its own answer counts.
    if (own !== looks.current) return;
    setTable(answer.ok ? answer.value : null);
    setReadings(answer.ok ? readingsOf(answer.value, readings?.currency ?? baseCurrency) : null);
  };

  const order = (): JobArguments<'import.check'> | null => {
    if (preview.busy || !file || !table || !readings) return null;
    if (table.encodingChoices.length > 0) return null;
    if (missingFields(table.kind, table.mapping).length > 0) return null;
    const { dateOrder, decimalMark, percentDiscount, currency, keep } = readings;
    if (dateOrder === null || decimalMark === null || !/^[A-Z]{3}$/.test(currency)) return null;
    const read = { dateOrder, decimalMark, percentDiscount, currency };
    const rest = keep && hasNotes(table.kind) ? { rest: table.rest } : {};
    const layout = { mapping: table.mapping, ...read, ...rest };
    return { kind: table.kind, file, encoding: table.encoding, layout };
  };

  const start = async (
    reading: Omit<JobArguments<'import.check'>, 'file'> | null,
    resumeId: string | null,
  ) => {
    if (!reading || !file || !table) return;
    const { kind, encoding, layout } = reading;
    const named = { file, fileName: file.name, columns: table.columns };
    const answer = await write.run({ ...named, kind, encoding, layout, resumeId, apart });
    forget();
    if (answer.ok) setOutcome(answer.value);
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
    taken,
    /** Lookalikes of the dry run that are not the same; kept for good with the import. */
    apart,
    tellApart: ({ line, knownId, knownLine }: Alike, told: boolean) =>
      setApart((before) => {
        const pair = { line, knownId, knownLine };
        const others = before.filter(
          (one) => one.line !== line || one.knownId !== knownId || one.knownLine !== knownLine,
        );
        return told ? [...others, pair] : others;
      }),
    /** Changes whenever an import was written or taken back. */
    turn: `${outcome?.importId ?? ''} ${outcome?.stopped?.code ?? ''} ${taken?.leftCount ?? ''}`,
    /** Null while something is still to be chosen. */
    order,
    open: async (chosen: File) => {
      setFile(chosen);
      await look(chosen, { encoding: null, kind: null, mapping: null });
    },
    setKind: async (kind: ImportKind) => {
      if (file && table) await look(file, { encoding: settled(table), kind, mapping: null });
    },
    setEncoding: async (encoding: Encoding) => {
      if (file) await look(file, { encoding, kind: table?.kind ?? null, mapping: null });
    },
    setMapping: async (mapping: Mapping) => {
      if (!file || !table) return;
      // The next choice may come before the file was read once more.
      setTable({ ...table, mapping });
      await look(file, { encoding: settled(table), kind: table.kind, mapping });
    },
    setReadings: (changed: Readings) => {
      forgetCheck();
      setReadings(changed);
    },
    runCheck: async () => {
      const wanted = order();
      if (!wanted) return;
      forgetCheck();
      const answer = await check.run(wanted);
      if (answer.ok) setReport(answer.value);
    },
    runImport: () => start(order(), null),
    /** Goes on with an import that was stopped just now. */
    resume: (importId: string) => start(order() ?? table?.unfinished?.reading ?? null, importId),
    /** Goes on with an interrupted import of this file, read as it was then. */
    goOn: async () => {
      if (table?.unfinished) await start(table.unfinished.reading, table.unfinished.importId);
    },
    takeBack: async () => {
      if (!outcome) return;
      const answer = await undo.run({ importId: outcome.importId });
      if (answer.ok) setTaken(answer.value);
    },
    startOver: () => {
      forgetCheck();
      setFile(null);
      setTable(null);
    },
  };
}
export type Import = ReturnType<typeof useImport>;
