import type { Linkedin, Phone } from '@/lib/schema/draft';

export const blankToNull = (text: string): string | null => text.trim() || null;

/** One entry per line; blank lines and repetitions go. */
export const linesOf = (text: string): string[] => [
  ...new Set(
    text
      .split('\n')
      .map((line) => line.trim())
      .filter(Boolean),
  ),
];

/** Phones as typed, each keeping the kind it had before. */
export const phonesOf = (text: string, before: readonly Phone[]): Phone[] =>
  linesOf(text).map(
    (number) => before.find((phone) => phone.number === number) ?? { number, kind: 'work' },
  );

/** A profile path or its address; the member id stays only with the same path. */
export function linkedinOf(text: string, before: Linkedin | null): Linkedin | null {
  const typed = text.trim();
  if (!typed) return null;
  const slug = /linkedin\.com\/in\/([^/?#]+)/i.exec(typed)?.[1] ?? typed.replace(/^@|\/+$/g, '');
  return before?.slug === slug ? before : { slug, memberId: null };
}

/** Fields as a form holds them: each a text. */
export type TextsOf<Field extends string> = Record<Field, string>;

/** The fields of a record that are texts, empty where there is none. */
export function textsOf<Field extends string>(
  fields: readonly Field[],
  record: { [Name in Field]?: string | null | undefined },
): TextsOf<Field>;
export function textsOf(
  fields: readonly string[],
  record: { [name: string]: string | null | undefined },
): TextsOf<string> {
  return Object.fromEntries(fields.map((field) => [field, record[field] ?? '']));
}
