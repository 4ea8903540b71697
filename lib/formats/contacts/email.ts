import { declaredEmail } from '../../capture/web/values';
import { emailKey } from '../../domain/matching/emailKey';

/** The address in "mailto:a@b" and "Name <a@b>". */
export function bareAddress(text: string): string {
  const written = text.trim().replace(/^mailto:/i, '');
  return written.length > 600 ? written : (/<([^<>]+)>$/.exec(written)?.[1] ?? written).trim();
}

/** An address as written, with its key; null for what is none, such as "x@y" or two in one. */
export function readEmail(bare: string): { address: string; key: string } | null {
  const key = emailKey(bare);
  if (key === null || key.length > 320 || declaredEmail(bare) === null) return null;
  return { address: bare, key };
}
