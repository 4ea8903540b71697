import { Ints, KeyLists, KeyNumbers } from '../../domain/matching/keyNumbers';
import { nameKeys } from '../../domain/matching/nameKey';
import type { Phone } from '../../schema/draft';
import type { Contact } from '../../schema/records/contact';
import { blankContact } from '../../schema/records/contact';
import { isDraftId } from './draftIds';
import { PackedTexts } from './packedText';

export const personKey = (key: string, companyId: string | null): string =>
  `${companyId ?? ''} ${key}`;

export function noteAlso(index: Map<string, string[]>, key: string, id: string): void {
  if (key === '') return;
  const ids = index.get(key);
  if (ids === undefined) index.set(key, [id]);
  else if (!ids.includes(id)) ids.push(id);
}

type Email = Contact['emails'][number];

const TYPED: Contact['provenance'] = {};
/** Another row may call the person something else. */
const FROM_FILE: Contact['provenance'] = { name: { how: 'file', url: null, verifiedAt: 0 } };

/** Nearly every address is its own key. */
type PackedEmail = string | [address: string, key: string];
const packed = ({ address, key }: Email): PackedEmail =>
  address === key ? address : [address, key];
const unpacked = (email: PackedEmail): Email =>
  typeof email === 'string' ? { address: email, key: email } : { address: email[0], key: email[1] };

/** In this order, as JSON. */
type Sketch = [
  id: string,
  name: string,
  nameFromFile: boolean,
  createdAt: number,
  companyId: string | null,
  emails: PackedEmail[],
  phones: [Phone['number'], Phone['kind']][],
  linkedin: Contact['linkedin'],
  birthday: Contact['birthday'],
];

/**
 * People a dry run has met in a file, reduced to what later rows find them by or are kept apart by, and packed:
 * a hundred thousand of them take a few megabytes.
 */
export class Sketches {
  readonly #texts = new PackedTexts();
  readonly #made = new Ints();
  readonly #byId = new KeyNumbers();
  readonly #byKey = new KeyNumbers();
  readonly #byName = new KeyLists();

  /** How many the file brings; `madeAt` gives each. */
  get made(): number {
    return this.#made.length;
  }

  has(id: string): boolean {
    return this.#byId.has(id);
  }

  get(id: string): Contact | undefined {
    const number = this.#byId.get(id);
    return number === undefined ? undefined : this.#at(number);
  }

  madeAt(position: number): Contact {
    return this.#at(this.#made.at(position));
  }

  #at(number: number): Contact {
    const sketch: Sketch = JSON.parse(this.#texts.at(number));
    const [id, name, fromFile, createdAt, companyId, emails, phones, linkedin, birthday] = sketch;
    return {
      ...blankContact,
      ...{ id, name, createdAt, updatedAt: createdAt, companyId, linkedin, birthday },
      emails: emails.map(unpacked),
      phones: phones.map(([number, kind]) => ({ number, kind })),
      provenance: fromFile ? FROM_FILE : TYPED,
    };
  }

  byKey(key: string): string | undefined {
    const number = this.#byKey.get(key);
    return number === undefined ? undefined : this.#at(number).id;
  }

  byName(key: string): readonly string[] {
    return this.#byName.get(key).map((number) => this.#at(number).id);
  }

  add(contact: Contact, keys: readonly string[]): void {
    const { id, name, createdAt, companyId, emails, phones, linkedin, birthday } = contact;
    const nameFromFile = contact.provenance.name?.how === 'file';
    const sketch: Sketch = [
      ...([id, name, nameFromFile, createdAt, companyId] as const),
      emails.map(packed),
      phones.map(({ number, kind }) => [number, kind]),
      ...([linkedin, birthday] as const),
    ];
    const text = JSON.stringify(sketch);
    const known = this.#byId.get(id);
    const number = known ?? this.#texts.push(text);
    if (known === undefined) this.#byId.set(id, number);
    else this.#texts.replace(known, text);
    if (known === undefined && isDraftId(id)) this.#made.push(number);
    for (const key of keys) if (key !== '') this.#byKey.add(key, number);
    for (const key of nameKeys(name)) this.#byName.add(personKey(key, companyId), number);
  }
}
