const MARK = 'n';

/** Short ids for what a dry run makes and nobody stores; they sort in the order they were made in. */
export function draftIds(): () => string {
  let made = 0;
  return () => {
    made += 1;
    return `${MARK}${made.toString(36).padStart(6, '0')}`;
  };
}

/** Whether a dry run made it: ids of the book are UUIDs. */
export const isDraftId = (id: string): boolean => id.startsWith(MARK);
