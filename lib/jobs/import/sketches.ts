import { nameKeys } from '../../domain/matching/nameKey';
import type { Contact } from '../../schema/records/contact';
import { blankContact } from '../../schema/records/contact';

export const personKey = (key: string, companyId: string | null): string =>
  `${companyId ?? ''} ${key}`;

export function noteAlso(index: Map<string, string[]>, key: string, id: string): void {
  if (key === '') return;
  const ids = index.get(key);
  if (ids === undefined) index.set(key, [id]);
  else if (!ids.includes(id)) ids.push(id);
}

const SOME_ADDRESS: Contact['emails'] = [{ address: '', key: '' }];
const NONE: Contact['emails'] = [];
const TYPED: Contact['provenance'] = {};
/** Another row may call the person something else. */
const FROM_FILE: Contact['provenance'] = { name: { how: 'file', url: null, verifiedAt: 0 } };
interface Sketch {
  name: string;
  companyId: string | null;
  createdAt: number;
  hasAddress: boolean;
  nameFromFile: boolean;
  phones: Contact['phones'];
  linkedin: Contact['linkedin'];
  birthday: Contact['birthday'];
}

/**
 * People a dry run has met in a file, reduced to what later rows find them by or are kept apart by: a
 * hundred thousand of them must fit into memory. That there is an address is kept with the person, which one with the keys alone.
 */
export class Sketches {
  readonly #people = new Map<string, Sketch>();
  readonly #byKey = new Map<string, string>();
  readonly #byName = new Map<string, string | string[]>();

  has(id: string): boolean {
    return this.#people.has(id);
  }

  get(id: string): Contact | undefined {
    const sketch = this.#people.get(id);
    if (sketch === undefined) return undefined;
    const { hasAddress, nameFromFile, ...kept } = sketch;
    const emails = hasAddress ? SOME_ADDRESS : NONE;
    const provenance = nameFromFile ? FROM_FILE : TYPED;
    return { ...blankContact, ...kept, id, updatedAt: kept.createdAt, emails, provenance };
  }

  byKey(key: string): string | undefined {
    return this.#byKey.get(key);
  }

  byName(key: string): readonly string[] {
    const found = this.#byName.get(key);
    return found === undefined ? [] : typeof found === 'string' ? [found] : found;
  }

  add(contact: Contact, keys: readonly string[]): void {
    const { id, createdAt, name, companyId, phones, linkedin, birthday } = contact;
    this.#people.set(id, {
      name,
      companyId,
      createdAt,
      phones,
      linkedin,
      birthday,
      hasAddress: contact.emails.length > 0,
      nameFromFile: contact.provenance.name?.how === 'file',
    });
    for (const key of keys) if (key !== '' && !this.#byKey.has(key)) this.#byKey.set(key, id);
    for (const key of nameKeys(name)) this.#noteName(personKey(key, companyId), id);
  }

  /** Nearly every name stands there once and needs no list. */
  #noteName(key: string, id: string): void {
    const ids = this.byName(key);
    if (ids.includes(id)) return;
    this.#byName.set(key, ids.length === 0 ? id : [...ids, id]);
  }
}
