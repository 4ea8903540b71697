/** Says on stderr what is wrong with the input and gives the exit code for it. */
export function fail(message: string): number {
  process.stderr.write(`dangol: ${message}\n`);
  return 2;
}
