/** What a test asks of the stand-in pages, in the address. */
export interface PageOptions {
  theme: 'light' | 'dark';
  lang: 'en' | 'ko' | 'zh';
  /** Milliseconds until the page shows its first view. */
  slow: number;
  /** Milliseconds for which the person before stays on screen after a change of address. */
  delay: number;
  /** Class names anew at each load, as the server-driven layout has them. */
  seed: number;
  /** A conversation window floats at the right bottom, in the open root of the outlet. */
  overlay: 'none' | 'hanna';
  /** `none`: without the strict headers. */
  csp: 'strict' | 'none';
}

const defaults: PageOptions = {
  theme: 'light',
  lang: 'en',
  slow: 0,
  delay: 0,
  seed: 1,
  overlay: 'none',
  csp: 'strict',
};
const HOST = 'https://www.linkedin.com';

const oneOf = <Value extends string>(text: string | null, values: readonly Value[]) =>
  values.find((value) => value === text);

export function pageOptions(params: URLSearchParams): PageOptions {
  return {
    theme: oneOf(params.get('theme'), ['light', 'dark']) ?? defaults.theme,
    lang: oneOf(params.get('lang'), ['en', 'ko', 'zh']) ?? defaults.lang,
    slow: Number(params.get('slow') ?? defaults.slow),
    delay: Number(params.get('delay') ?? defaults.delay),
    seed: Number(params.get('seed') ?? defaults.seed),
    overlay: oneOf(params.get('overlay'), ['none', 'hanna']) ?? defaults.overlay,
    csp: oneOf(params.get('csp'), ['strict', 'none']) ?? defaults.csp,
  };
}

/** The address of a stand-in page. */
export function linkedinAddress(path: string, options: Partial<PageOptions> = {}): string {
  const url = new URL(path, HOST);
  for (const [name, value] of Object.entries(options)) url.searchParams.set(name, String(value));
  return url.href;
}
