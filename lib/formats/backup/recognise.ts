/** How every backup of ours begins, whatever its version. */
const BEGINNING = '{"dangol":"book';

/** Whether a file is a backup of ours, plain or encrypted, so that it goes to restore and not to import. */
export async function isBackup(file: Blob): Promise<boolean> {
  return (await file.slice(0, BEGINNING.length).text()) === BEGINNING;
}
