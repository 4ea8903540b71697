import { type Fault, RowFault } from '../../formats/import/fault';

/** What a row says, or why it says nothing usable. */
export function attempt<Value>(
  line: number,
  read: () => Value,
  fault?: (fault: Fault) => void,
): Value | null {
  try {
    return read();
  } catch (error) {
    if (!(error instanceof RowFault)) throw error;
    fault?.(error.at(line));
    return null;
  }
}
