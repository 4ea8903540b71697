import { companyKey } from '../../lib/domain/matching/companyKey.ts';
import { emailKey } from '../../lib/domain/matching/emailKey.ts';
import type { Company, Contact } from '../../lib/schema/records/contact.ts';
import { blankCompany, blankContact } from '../../lib/schema/records/contact.ts';
import { type Random, seeded } from './random.ts';

/** A book in which it is known who is there twice, and who only looks like it. */
export interface AlikeBook {
  companies: Company[];
  contacts: Contact[];
  /** Pairs of ids that are one person. */
  twice: [string, string][];
}

const at = 1_700_000_000_000;
const GIVEN =
  'Ana Björn Carla Dirk Edda Félix Greta Håkon Inês Jürgen Klara Léon Mira Nils Oana Pavel Rosa Søren Tilda Uwe Vera Wim Yara Zoë'.split(
    ' ',
  );
const START = 'Bar Dom Fel Gar Hol Kar Lin Mar Nor Ost Pel Ras Sol Tar Vin Wes'.split(' ');
const MIDDLE = ['', 'an', 'e', 'er', 'in', 'o', 'um', 'ös', 'ün'];
const END = 'berg dahl feld gren holt ka lund mann ner rup sen ström vik witz'.split(' ');
const HANGUL_FAMILY = [...'강노도류문방서엄조하'];
const HANGUL = [...'가나다라미보서시아연우원윤은이재정주준지진찬하한현혜호'];
const HAN_FAMILY = [...'安柏程方顾韩江柯林孟欧裴秦任苏唐魏夏严郑'];
const HAN = [...'安白晨川帆谷海佳可岚明宁沛秋然森天文溪星雅云泽舟'];
const FORMS = ['GmbH', 'AB', 'Ltd.', 'S.A.', 'B.V.', 'Inc.'];

interface Being {
  given: string;
  family: string;
  latin: boolean;
}

function being(random: Random): Being {
  const kind = random.whole(1, 10);
  if (kind <= 7) {
    const family = `${random.pick(START)}${random.pick(MIDDLE)}${random.pick(END)}`;
    return { given: random.pick(GIVEN), family, latin: true };
  }
  const [first, rest] = kind <= 9 ? [HANGUL_FAMILY, HANGUL] : [HAN_FAMILY, HAN];
  return {
    family: random.pick(first),
    given: random.pick(rest) + random.pick(rest),
    latin: false,
  };
}

const written = ({ given, family, latin }: Being): string =>
  latin ? `${given} ${family}` : `${family}${given}`;
const turned = ({ given, family, latin }: Being): string =>
  latin ? `${family}, ${given}` : `${family} ${given}`;
const shortened = (who: Being): string =>
  who.latin ? `${who.given[0]}. ${who.family}` : written(who);
const plain = (text: string): string =>
  text.normalize('NFD').replace(/\p{M}/gu, '').replace(/ø/g, 'o').toLowerCase();

function contact(random: Random, name: string, parts: Partial<Contact>): Contact {
  return {
    ...blankContact,
    id: random.id(at),
    createdAt: at,
    updatedAt: at,
    name,
    ...parts,
  };
}

const mail = (address: string): Contact['emails'] => {
  const key = emailKey(address);
  return key === null ? [] : [{ address, key }];
};

function company(random: Random, index: number): Company {
  const name = `${random.pick(START)}${random.pick(MIDDLE)}${random.pick(END)} ${index} ${random.pick(FORMS)}`;
  return {
    ...blankCompany,
    id: random.id(at),
    createdAt: at,
    updatedAt: at,
    name,
    nameKey: companyKey(name),
    domains: [`firm-${index}.example`],
  };
}

/** The same person written down once more, in one of the ways it happens. */
function again(random: Random, who: Being, first: Contact, index: number): Contact {
  const slug = { slug: `p-${index}`, memberId: null };
  const mobile = first.phones.filter(({ kind }) => kind === 'mobile');
  switch (random.whole(1, 8)) {
    case 1:
      return contact(random, turned(who), { companyId: first.companyId });
    case 2:
      return contact(random, written(who).toUpperCase(), {
        phones: mobile,
        emails: mail(`private.${index}@gmail.com`),
      });
    case 3:
      return contact(random, shortened(who), { emails: first.emails });
    case 4:
      first.linkedin = slug;
      return contact(random, turned(who), { linkedin: slug });
    case 5:
      return contact(random, shortened(who), { phones: mobile, companyId: first.companyId });
    case 6:
      // A slip of the pen: no rule finds it.
      return contact(random, `${written(who)}n`, { phones: mobile, companyId: first.companyId });
    case 7:
      return contact(random, written(who), { emails: mail(`only.${index}@gmail.com`) });
    default:
      return contact(random, written(who), {
        companyId: first.companyId,
        emails: mail(`other-${index}@${first.emails[0]?.address.split('@')[1] ?? 'x.example'}`),
      });
  }
}

/** A book of about `size` people, one in twenty of them twice; the same on every machine. */
export function alikeBook(size: number, seed = 11): AlikeBook {
  const random = seeded(seed);
  const book: AlikeBook = { companies: [], contacts: [], twice: [] };
  for (let index = 0; book.contacts.length < size; index += 1) {
    const firm = company(random, index);
    book.companies.push(firm);
    staff(random, book, firm);
  }
  return book;
}

/** People of one firm: one switchboard, one shared mailbox, families, namesakes told apart by a number. */
function staff(random: Random, book: AlikeBook, firm: Company): void {
  const domain = firm.domains[0] ?? '';
  const board = { number: `+49 30 ${5_000_000 + book.companies.length}`, kind: 'work' as const };
  const names = new Set<string>();
  for (let n = random.whole(20, 60); n > 0; n -= 1) {
    const who = being(random);
    if (names.has(written(who)) || names.has(shortened(who))) continue;
    names.add(written(who)).add(shortened(who));
    const index = book.contacts.length;
    const mobile = { number: `+49 170 ${1_000_000 + index}`, kind: 'mobile' as const };
    const local = who.latin ? `${plain(who.given)}.${plain(who.family)}` : `s${index}`;
    const first = contact(random, written(who), {
      companyId: firm.id,
      emails: mail(`${local}@${domain}`),
      phones: [mobile, board],
    });
    if (random.whole(1, 20) === 1) first.emails.push(...mail(`sales@${domain}`));
    book.contacts.push(first);
    const chance = random.whole(1, 60);
    if (chance <= 3) {
      const second = again(random, who, first, index);
      book.contacts.push(second);
      book.twice.push([first.id, second.id]);
    } else if (chance === 4) {
      book.contacts.push(
        contact(random, written(who), { companyId: firm.id, emails: mail(`${local}2@${domain}`) }),
      );
    } else if (chance === 6 && random.whole(1, 4) === 1) {
      // A namesake whom nothing tells apart.
      book.contacts.push(contact(random, written(who), { companyId: firm.id }));
    } else if (chance === 5 && who.latin) {
      const sibling = `${random.pick(GIVEN)} ${who.family}`;
      if (!names.has(sibling))
        book.contacts.push(contact(random, sibling, { companyId: firm.id, phones: [board] }));
      names.add(sibling);
    }
  }
}
