import { describe, expect, it } from 'vitest';
import { readPhones } from './phones';

const read = (line: string, host = 'tarnholt.example') =>
  readPhones(line.split('\n'), host).map(({ number, kind }) => `${kind} ${number}`);

describe('readPhones', () => {
  it.each([
    ['M: +82-10-5555-1234|T:+82 2 555 5678', ['mobile +821055551234', 'work +8225555678']],
    [
      '휴대폰 010-5555-1234 | 전화 02-555-5678 | 팩스 02-555-5679',
      ['mobile +821055551234', 'work +8225555678', 'fax +8225555679'],
    ],
    ['手机：138 5555 0123  电话：021-5555 8888', ['mobile +8613855550123', 'work +862155558888']],
    ['電話 03-5555-1111 携帯 090-5555-1111', ['work +81355551111', 'mobile +819055551111']],
    ['Tel. +49 (0)40 5550-120 | Mobil 0171 5550120', ['work +49405550120', 'mobile +491715550120']],
    ['Fon +49 (0) 89 / 555 01-23', ['work +49895550123']],
    ['Tel/Fax: +44 20 7946 0123', ['work +442079460123']],
    ['+1 (415) 555-0134 (mobile)', ['mobile +14155550134']],
    ['Tel: 0044 20 7946 0123', ['work +442079460123']],
    ['T +44 20 7946 0123, +44 20 7946 0124', ['work +442079460123', 'work +442079460124']],
    ['Mobile:\n+353 85 012 3456', ['mobile +353850123456']],
    ['Phone: +1 206-555-0143 ext. 227', ['work +12065550143']],
    ['+33 6 39 98 01 23', ['mobile +33639980123']],
  ])('reads %s', (line, phones) => {
    expect(read(line)).toEqual(phones);
  });

  it('takes the country from the mail host when the number has none', () => {
    expect(read('Tel 0711 5550123', 'vogt.de')).toEqual(['work +497115550123']);
    expect(read('Tel 01 55 50 01 23', 'dubois.fr')).toEqual(['work +33155500123']);
  });

  it('keeps a labelled number as written when no country can be told', () => {
    expect(read('Tel 030 5550 1234', 'tarnholt.com')).toEqual(['work 030 5550 1234']);
    expect(read('030 5550 1234', 'tarnholt.com')).toEqual([]);
  });

  it.each([
    'Company No. 01234567 VAT GB 123 4567 89',
    'IBAN DE89 3704 0044 0532 0130 00',
    'USt-IdNr. DE123456789, HRB 123456',
    'SIRET 123 456 789 00012',
    '사업자등록번호 123-45-67890',
    '계좌번호: 110-555-012345',
    '微信：13655550123',
    'QQ：123456789',
    '登録番号：T1234567890123',
    'Meeting ID: 884 1234 5678',
    'Order 4155550134',
    '2026-03-04 10:00',
    '04.03.2026',
    'ISBN 978-3-16-148410-0',
    'EUR 12 500 000',
    'Assistant: Rosa Diaz, +1 212 555 0150',
    'https://tarnholt.example/4155550134',
    'invoice4155550134@tarnholt.example',
    '+1 1',
    '0000000000',
  ])('takes no number from %s', (line) => {
    expect(read(line)).toEqual([]);
    expect(read(line, 'tarnholt.de')).toEqual([]);
    expect(read(line, 'tarnholt.co.kr')).toEqual([]);
  });
});
