import { describe, expect, it } from 'vitest';
import type { Company } from '@/lib/schema/records/contact';
import { companyChanges, companyTexts } from './company-values';

const company: Company = {
  id: '0190a000-0000-7000-8000-000000000002',
  createdAt: 0,
  updatedAt: 0,
  name: 'Norvik',
  nameKey: 'norvik',
  domains: ['norvik.example'],
  website: null,
  phone: '+47555',
  address: null,
  note: null,
  scope: 'Pumps',
  ourShare: 40,
  competitors: [{ name: 'Acme', share: 30 }],
  provenance: {},
};
const typed = (over: Partial<ReturnType<typeof companyTexts>>) =>
  companyChanges({ ...companyTexts(company), ...over }, company);

describe('what the form of a company sends', () => {
  it('is nothing when nothing was typed', () => {
    expect(typed({})).toEqual({});
  });
  it.each([
    [{ name: ' Norvik AS ' }, { name: 'Norvik AS' }],
    [{ domains: 'Norvik.Example\nn.example' }, { domains: ['norvik.example', 'n.example'] }],
    [{ phone: '' }, { phone: null }],
    [{ scope: '' }, { scope: null }],
    [{ verdict: 'Good seals' }, { verdict: 'Good seals' }],
    [{ ourShare: '45 %' }, { ourShare: 45 }],
    [{ ourShare: '' }, { ourShare: null }],
    [{ competitors: '' }, { competitors: [] }],
    [{ competitors: 'Acme 35 %' }, { competitors: [{ name: 'Acme', share: 35 }] }],
  ])('is what was typed and nothing else: %j', (over, changes) => {
    expect(typed(over)).toEqual(changes);
  });
});
