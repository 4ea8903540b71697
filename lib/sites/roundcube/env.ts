/** What Roundcube tells its own scripts about the page, read from the text of `rcmail.set_env({…})`. */
export interface Env {
  task: string | null;
  action: string | null;
  mailbox: string | null;
  uid: string | null;
  /** Login name; need not be an address. */
  username: string | null;
  /** IMAP name → kind (`inbox`, `sent`, `drafts`, `junk`, `trash`) of the special folders. */
  folders: ReadonlyMap<string, string>;
  /** Addresses the rep may send from; only the compose page has them. */
  identities: readonly string[];
}

const CALL = 'rcmail.set_env(';
const known = new WeakMap<Document, Env>();

/** The page's environment, or null where it has none. Kept per document: it never changes in place. */
export function envOf(root: Document): Env | null {
  const before = known.get(root);
  if (before) return before;
  for (const script of root.scripts) {
    const text = script.textContent ?? '';
    const start = text.indexOf(CALL);
    if (start < 0) continue;
    const env = readEnv(text.slice(start + CALL.length));
    if (env) known.set(root, env);
    return env;
  }
  return null;
}

/** Reads the object literal at the start of a script's text. */
export function readEnv(text: string): Env | null {
  const values = parsed(objectAt(text));
  if (values === null) return null;
  const uid = values.uid;
  return {
    task: textOf(values.task),
    action: textOf(values.action),
    mailbox: textOf(values.mailbox),
    uid: typeof uid === 'number' ? String(uid) : textOf(uid),
    username: textOf(values.username),
    folders: new Map(
      entriesOf(values.mailboxes).flatMap(([name, folder]) => {
        const kind = textOf(folder.class)?.split(' ')[0];
        return kind ? [[name, kind] as const] : [];
      }),
    ),
    identities: entriesOf(values.identities).flatMap(([, one]) => textOf(one.email) ?? []),
  };
}

/** The text up to the brace that closes the one it starts with; braces in strings do not count. */
function objectAt(text: string): string {
  let depth = 0;
  let quoted = false;
  for (let at = 0; at < text.length; at += 1) {
    const char = text[at];
    if (quoted) {
      if (char === '\\') at += 1;
      else if (char === '"') quoted = false;
    } else if (char === '"') quoted = true;
    else if (char === '{') depth += 1;
    else if (char === '}') {
      depth -= 1;
      if (depth === 0) return text.slice(0, at + 1);
    }
  }
  return '';
}

function parsed(text: string): Record<string, unknown> | null {
  try {
    const value: unknown = JSON.parse(text);
    return isRecord(value) ? value : null;
  } catch {
    // Not JSON: another version's page. The caller falls back on the page's elements.
    return null;
  }
}

const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);
const textOf = (value: unknown): string | null =>
  typeof value === 'string' && value !== '' ? value : null;
const entriesOf = (value: unknown): [string, Record<string, unknown>][] =>
  isRecord(value)
    ? Object.entries(value).flatMap(([key, one]) => (isRecord(one) ? [[key, one]] : []))
    : [];
