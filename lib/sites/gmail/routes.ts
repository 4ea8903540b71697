/** What Gmail's address says by itself. */
export interface Route {
  /** The id at the end of the address when it is a legacy one (16 hex digits) and so comparable. */
  legacyId: string | null;
  /** The address names one conversation, in whatever form. */
  conversation: boolean;
  /** A list or conversation of mail is expected, rather than settings, chat or the like. */
  mail: boolean;
  /** A window of its own, without list and account header. */
  popout: boolean;
  /** Someone else's mailbox (`/mail/b/…`, `/mail/u/N/d/…`). */
  delegated: boolean;
  /** `/u/N`: which of the signed-in accounts; 0 when the address does not say. */
  user: number;
}

const NOT_MAIL = new Set(['settings', 'chat', 'contacts', 'tasks', 'addons', 'meet', 'spaces']);
const LEGACY = /^[0-9a-f]{16}$/i;
/** Ids of the current interface: `FMfcgz…`, `Ktbx…`, at least 24 letters and digits. */
const OPAQUE = /^[A-Z][A-Za-z]{23,}$|^(?:FMfcg|Ktbx|QgrcJ)\w+$/;

export function routeOf(url: URL): Route {
  const parts = (url.hash.slice(1).split('?')[0] ?? '').split('/');
  const last = parts.length > 1 ? (parts.at(-1) ?? '') : '';
  const asked = url.searchParams.get('th') ?? last;
  const view = url.searchParams.get('view') ?? '';
  return {
    legacyId: LEGACY.test(asked) ? asked.toLowerCase() : null,
    conversation: LEGACY.test(asked) || OPAQUE.test(asked),
    mail: !NOT_MAIL.has(parts[0] ?? ''),
    popout: url.pathname.endsWith('/popout') || /^(?:btop|cm|lg|pt)$/.test(view),
    delegated: /^\/mail\/(u\/\d+\/d|b)\//.test(url.pathname),
    user: Number(/\/u\/(\d+)/.exec(url.pathname)?.[1] ?? 0),
  };
}
