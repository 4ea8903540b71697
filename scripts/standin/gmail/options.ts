/** How one page of the stand-in looks and behaves; each is a parameter of its address. */
export interface PageOptions {
  /** `lang`: interface language. */
  lang: 'en' | 'ko' | 'zh' | 'ru' | 'ar';
  /** `theme` */
  theme: 'light' | 'dark';
  /** `classes=random`: every class name is replaced by a token that says nothing. */
  classes: 'real' | 'random';
  /** `seed` of the random tokens. */
  seed: number;
  /** `pane`: reading pane beside or under the list. The address then stays the list's. */
  pane: 'none' | 'right' | 'below';
  /** `slow`: milliseconds from the painted shell to the filled list. */
  slow: number;
  /** `lateId`: milliseconds after which a conversation in the pane gets its id. */
  lateId: number;
  /** `recipients`: markup of a compose window's recipient rows. */
  recipients: 'chips' | 'classic';
  /** `threads=off`: one row per message. */
  threads: 'on' | 'off';
  /** `layout=classic`: conversation markup from before November 2023. */
  layout: 'current' | 'classic';
  /** `permId`: what the sync form of the thread id holds. */
  permId: 'good' | 'undefined' | 'missing';
  /** `kept=main`: hidden earlier views keep their role. */
  kept: 'plain' | 'main';
  /** `cutAt`: recipients shown in the one-line list. */
  cutAt: number;
  /** `csp=none`: without the strict headers. */
  csp: 'strict' | 'none';
}

function oneOf<T extends string>(value: string | null, first: T, ...others: T[]): T {
  return others.find((other) => other === value) ?? first;
}

function count(value: string | null, otherwise: number): number {
  const parsed = Number.parseInt(value ?? '', 10);
  return Number.isFinite(parsed) && parsed >= 0 ? parsed : otherwise;
}

/** Reads the options of an address; unknown values fall back to the usual page. */
export function pageOptions(query: URLSearchParams): PageOptions {
  return {
    lang: oneOf(query.get('lang'), 'en', 'ko', 'zh', 'ru', 'ar'),
    theme: oneOf(query.get('theme'), 'light', 'dark'),
    classes: oneOf(query.get('classes'), 'real', 'random'),
    seed: count(query.get('seed'), 1),
    pane: oneOf(query.get('pane'), 'none', 'right', 'below'),
    slow: count(query.get('slow'), 0),
    lateId: count(query.get('lateId'), 0),
    recipients: oneOf(query.get('recipients'), 'chips', 'classic'),
    threads: oneOf(query.get('threads'), 'on', 'off'),
    layout: oneOf(query.get('layout'), 'current', 'classic'),
    permId: oneOf(query.get('permId'), 'good', 'undefined', 'missing'),
    kept: oneOf(query.get('kept'), 'plain', 'main'),
    cutAt: count(query.get('cutAt'), 12),
    csp: oneOf(query.get('csp'), 'strict', 'none'),
  };
}

/** Address of the stand-in with these options, for example `standInAddress({ lang: 'ko' }, '#inbox')`. */
export function standInAddress(
  options: Partial<PageOptions> = {},
  hash = '#inbox',
  path = '/mail/u/0/',
): string {
  const query = new URLSearchParams();
  for (const [key, value] of Object.entries(options)) query.set(key, String(value));
  const search = query.size > 0 ? `?${query}` : '';
  return `https://mail.google.com${path}${search}${hash}`;
}
