import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readPosition } from './position';

const said = (current: string) => {
  const found = readPosition('Pumps and people', current);
  return found && [found.title, found.company, found.confidence];
};
const guessed = (headline: string) => {
  const found = readPosition(headline, null);
  return found && [found.title, found.company];
};

describe('title and company of a search result', () => {
  it.each([
    ['Current: MD at Kornwerk', 'MD', 'Kornwerk'],
    ['Current: Buyer at Tarnholt, Inc.', 'Buyer', 'Tarnholt, Inc.'],
    ['Aktuell: Leiter Einkauf bei Fjordmalt', 'Leiter Einkauf', 'Fjordmalt'],
    ['Poste actuel : Acheteuse chez Velloria', 'Acheteuse', 'Velloria'],
    ['현재: Fjordmalt AS의 구매 책임자', '구매 책임자', 'Fjordmalt AS'],
    ['현재: 한빛소프트의 구매팀장', '구매팀장', '한빛소프트'],
    ['現在：星影の営業部長', '営業部長', '星影'],
    ['目前：澄川机械有限公司 采购经理', '采购经理', '澄川机械有限公司'],
  ])('takes what says of itself that it is the present: %s', (line, title, company) => {
    expect(said(line)).toEqual([title, company, 0.8]);
  });

  it.each([
    [
      'Head of Purchasing at Tarnholt Pumpen GmbH | Hydraulics',
      'Head of Purchasing',
      'Tarnholt Pumpen GmbH',
    ],
    ['Supply chain lead at Porto Fluidos', 'Supply chain lead', 'Porto Fluidos'],
    ['Hydraulics · 🚀 Senior Buyer @Tarnholt 🚀', 'Senior Buyer', 'Tarnholt'],
    ['Einkauf bei Tarnholt Pumpen GmbH', 'Einkauf', 'Tarnholt Pumpen GmbH'],
    ['Directrice des achats chez Velloria', 'Directrice des achats', 'Velloria'],
    ['Directeur des achats de Velloria SARL', 'Directeur des achats', 'Velloria SARL'],
    ['Plant manager, Norvik Ltd', 'Plant manager', 'Norvik Ltd'],
    ['Buyer at eBay', 'Buyer', 'eBay'],
    ['Buyer at Tarnholt, Kiel', 'Buyer', 'Tarnholt'],
    ['㈜한빛소프트 구매팀장', '구매팀장', '(주)한빛소프트'],
    ['구매팀장, 한빛소프트 (주)', '구매팀장', '한빛소프트 (주)'],
    ['澄川机械有限公司 采购经理', '采购经理', '澄川机械有限公司'],
    ['株式会社 星影 営業部長', '営業部長', '株式会社 星影'],
  ])('reads a headline that leaves no doubt: %s', (line, title, company) => {
    expect(guessed(line)).toEqual([title, company]);
    expect(readPosition(line, null)?.confidence).toBeLessThan(0.6);
  });

  it.each([
    'Plant manager',
    'Building things at Kornwerk',
    'CEO at Kornwerk | Advisor at Norvik',
    'Buyer at Kornwerk at Norvik',
    'Former Buyer at Kornwerk',
    'ex-Head of Sales at Kornwerk',
    'Student at Kornwerk',
    'Aspiring analyst at Kornwerk',
    'Looking for a buyer position at Kornwerk',
    'Entrepreneur and leader at heart',
    'Founder at a stealth startup',
    'Engineering leader at Scale',
    'Chef de projet',
    'Gerente de compras',
    'Directeur de production de Velloria',
    'buyer@kornwerk.example',
    'I help every buyer at Kornwerk',
    '고객의 성공을 돕는 매니저',
    '두루빛 해외영업 팀장',
    '澄川机械 采购经理',
    '澄川机械有限公司',
    '',
  ])('leaves alone what could be read otherwise: %s', (line) => {
    expect(guessed(line)).toBeNull();
  });

  it('asks the headline where the line about the present says nothing', () => {
    expect(readPosition('Buyer at Kornwerk', 'Current: pumps')).toMatchObject({
      company: 'Kornwerk',
    });
  });

  it('makes of whatever a page may say nothing but parts of it', async () => {
    await fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 400 }), fc.boolean(), (text, now) => {
        const line = now ? `Current: ${text} at ${text}` : text;
        const found = now ? readPosition(null, line) : readPosition(line, null);
        if (!found) return;
        const seen = line.normalize('NFKC').replace(/\s/g, '');
        for (const part of [found.title, found.company]) {
          expect(part.length).toBeLessThanOrEqual(120);
          expect(part.trim()).not.toBe('');
          expect(seen.length).toBeGreaterThanOrEqual(part.replace(/\s/g, '').length);
        }
      }),
    );
  });
});
