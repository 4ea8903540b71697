import fc from 'fast-check';
import { expect, it } from 'vitest';
import { blankCompany, blankContact } from '../../schema/records/contact';
import { companyTerms, contactTerms, termsOfText } from './terms';

const base = { createdAt: 1, updatedAt: 1 };
const text = fc.stringMatching(/^[ab김민.@ -]{0,12}$/u);

it('finds a person by every beginning of every word, with no term that another one makes needless', () => {
  fc.assert(
    fc.property(text, fc.array(text, { maxLength: 2 }), text, (name, addresses, firm) => {
      const company = { ...blankCompany, ...base, id: 'c', name: firm, nameKey: firm };
      const emails = addresses.map((address) => ({ address, key: address }));
      const contact = { ...blankContact, ...base, id: 'p', name, emails, companyId: 'c' };
      const { terms } = contactTerms(contact, company);
      const words = [name, firm, ...addresses].flatMap(termsOfText);
      const found = (word: string) => terms.some((term) => term.startsWith(word));
      expect([...words, ...addresses.map((one) => one.toLowerCase())].every(found)).toBe(true);
      const needless = terms.filter((one) =>
        terms.some((other) => other !== one && other.startsWith(one)),
      );
      expect(needless).toEqual([]);
      expect(new Set(terms).size).toBe(terms.length);
    }),
  );
});

it('keeps for a person at a firm what leads to both', () => {
  const company = { ...blankCompany, ...base, id: 'c', name: 'Firm 5 Ltd', nameKey: 'firm 5' };
  const address = 'Person123@firm5.example';
  const emails = [{ address, key: address.toLowerCase() }];
  const contact = { ...blankContact, ...base, id: 'p', name: 'Person 123', emails, companyId: 'c' };
  expect(contactTerms(contact, company).terms).toEqual([
    '123',
    '5',
    'example',
    'firm5',
    'ltd',
    'person123@firm5.example',
  ]);
  expect(companyTerms({ ...company, domains: ['firm5.example'] }).terms).toEqual([
    '5',
    'example',
    'firm5.example',
    'ltd',
  ]);
});
