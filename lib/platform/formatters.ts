const numbers = new Map<string, Intl.NumberFormat>();
const dates = new Map<string, Intl.DateTimeFormat>();

/** The one kept under `key`, or the one `make` gives from now on. */
function kept<Made>(from: Map<string, Made>, key: string, make: () => Made): Made {
  const found = from.get(key);
  if (found) return found;
  const made = make();
  from.set(key, made);
  return made;
}

/** A formatter takes a hundred times longer to make than to use: one is kept for each language and form. */
export const numberFormat = (
  language: string,
  options: Intl.NumberFormatOptions = {},
): Intl.NumberFormat =>
  kept(
    numbers,
    `${language} ${JSON.stringify(options)}`,
    () => new Intl.NumberFormat(language, options),
  );

/** As `numberFormat`. One in the reader's own zone is made anew when the clock on the wall is changed. */
export const dateFormat = (
  language: string,
  options: Intl.DateTimeFormatOptions,
): Intl.DateTimeFormat =>
  kept(
    dates,
    `${language} ${JSON.stringify(options)} ${options.timeZone ?? new Date().getTimezoneOffset()}`,
    () => new Intl.DateTimeFormat(language, options),
  );
