import type { Fault } from '../../formats/import/fault';
import type { Party } from './party';
import type { Foreseen } from './plan';

/** Rows that are always written together; an interrupted run goes on after a whole lot. */
export const LOT = 50;

/** Some rows of a list: who they speak of, and what is wrong with the others. */
export interface Lot {
  rows: number;
  parties: Party[];
  faults: Fault[];
}

/** A list of customers or contacts whose rows stand by themselves. */
export interface PartyFile extends Foreseen {
  rows: number;
  /** What was found wrong before any lot was read. */
  faults: readonly Fault[];
  lots: () => AsyncGenerator<Lot>;
}

/** Joins lots until there are as many rows as are wanted by then; `behind` rows are passed over. */
export async function* joinedLots(
  file: PartyFile,
  behind: number,
  wanted: () => number,
): AsyncGenerator<Lot & { through: number }> {
  let through = 0;
  let rows = 0;
  let joined: Lot[] = [];
  const take = () => {
    const lot = {
      rows,
      through,
      parties: joined.flatMap(({ parties }) => parties),
      faults: joined.flatMap(({ faults }) => faults),
    };
    joined = [];
    rows = 0;
    return lot;
  };
  for await (const lot of file.lots()) {
    through += lot.rows;
    if (through <= behind) continue;
    joined.push(lot);
    rows += lot.rows;
    if (rows >= wanted()) yield take();
  }
  if (rows > 0) yield take();
}
