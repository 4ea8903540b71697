import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { splitName } from './name';

const parts = (display: string, email = '') => {
  const { name, givenName, familyName } = splitName(display, email);
  return [name, givenName, familyName];
};

describe('splitName', () => {
  it.each([
    ['Kim Minji', 'Kim Minji', 'Minji', 'Kim'],
    ['Minji Kim', 'Minji Kim', 'Minji', 'Kim'],
    ['Kim Minji <minji.kim@tarnholt.example>', 'Kim Minji', 'Minji', 'Kim'],
    ['Park Ji-hoon', 'Park Ji-hoon', 'Ji-hoon', 'Park'],
    ['Kim Wilde', 'Kim Wilde', 'Kim', 'Wilde'],
    ['Zhang Xiaoming', 'Zhang Xiaoming', 'Xiaoming', 'Zhang'],
    ['Sato Aiko', 'Sato Aiko', 'Aiko', 'Sato'],
    ['Aiko Sato', 'Aiko Sato', 'Aiko', 'Sato'],
    ['Nguyễn Văn An', 'Nguyễn Văn An', 'Văn An', 'Nguyễn'],
    ['Jack Ma', 'Jack Ma', 'Jack', 'Ma'],
  ])('orders %s', (display, name, given, family) => {
    expect(parts(display)).toEqual([name, given, family]);
  });

  it.each([
    ['김민지', '민지', '김'],
    ['김준', '준', '김'],
    ['남궁민수', '민수', '남궁'],
    ['남궁민', '민', '남궁'],
    ['황보관', '관', '황보'],
    ['황보라', '보라', '황'],
    ['제갈공명', '공명', '제갈'],
    ['선우은숙', '은숙', '선우'],
    ['독고영재', '영재', '독고'],
    ['사공명', '명', '사공'],
    ['서문탁', '탁', '서문'],
    ['김 민지', '민지', '김'],
    ['王小明', '小明', '王'],
    ['欧阳修', '修', '欧阳'],
    ['歐陽 修', '修', '歐陽'],
    ['佐藤 愛子', '愛子', '佐藤'],
    ['佐藤愛子', '愛子', '佐藤'],
    ['さとう あいこ', 'あいこ', 'さとう'],
    ['ジョン・スミス', 'ジョン', 'スミス'],
    ['李伟 David Li', '伟', '李'],
    ['박지훈 (Jihoon Park)', '지훈', '박'],
  ])('splits %s and shows it as written', (display, given, family) => {
    expect(parts(display)).toEqual([display, given, family]);
  });

  it.each([
    ['김민지 대리', '김민지', '민지', '김'],
    ['김민지님', '김민지', '민지', '김'],
    ['[한빛] 김민지', '김민지', '민지', '김'],
    ['한빛소프트 김민지', '김민지', '민지', '김'],
    ['张伟先生', '张伟', '伟', '张'],
    ['김과장', '김과장', null, null],
    ['王经理', '王经理', null, null],
  ])('sets ranks and firms of %s aside', (display, name, given, family) => {
    expect(parts(display)).toEqual([name, given, family]);
  });

  it.each([
    ['Silva, João', 'João Silva', 'João', 'Silva'],
    ['SILVA, JOÃO', 'João Silva', 'João', 'Silva'],
    ['van der Berg, Anna', 'Anna van der Berg', 'Anna', 'van der Berg'],
    ['García Márquez, Gabriel', 'Gabriel García Márquez', 'Gabriel', 'García Márquez'],
    ['Smith, John, PhD', 'John Smith', 'John', 'Smith'],
    ['John Smith, PhD, MBA', 'John Smith', 'John', 'Smith'],
    ['John Smith, Jr.', 'John Smith Jr.', 'John', 'Smith'],
    ['Anna Berg, Sales Manager', 'Anna Berg', 'Anna', 'Berg'],
    ['Anna Berg, Tarnholt GmbH', 'Anna Berg', 'Anna', 'Berg'],
  ])('reads the comma of %s', (display, name, given, family) => {
    expect(parts(display)).toEqual([name, given, family]);
  });

  it.each([
    ['Dr. med. Anna Weiß', 'Anna Weiß', 'Anna', 'Weiß'],
    ['Prof. Dr. rer. nat. Jonas Kuhn', 'Jonas Kuhn', 'Jonas', 'Kuhn'],
    ['Dr. Rer Bauer', 'Rer Bauer', 'Rer', 'Bauer'],
    ['Dr. Anna-Lena von der Heide', 'Anna-Lena von der Heide', 'Anna-Lena', 'von der Heide'],
    ['Prof. Dr. Karl Meier', 'Karl Meier', 'Karl', 'Meier'],
    ["Sinéad O'Brien", "Sinéad O'Brien", 'Sinéad', "O'Brien"],
    ["SINEAD O'BRIEN", "Sinead O'Brien", 'Sinead', "O'Brien"],
    ['DUPONT Jean', 'DUPONT Jean', 'Jean', 'Dupont'],
    ['LI Wei', 'LI Wei', 'Wei', 'Li'],
    ['"Minji Kim"', 'Minji Kim', 'Minji', 'Kim'],
    ["'Minji Kim'", 'Minji Kim', 'Minji', 'Kim'],
    ['Minji Kim (Tarnholt)', 'Minji Kim', 'Minji', 'Kim'],
    ['Minji Kim | Tarnholt', 'Minji Kim', 'Minji', 'Kim'],
    ['Minji Kim via Crates list', 'Minji Kim', 'Minji', 'Kim'],
    ["'Minji Kim' via Sales", 'Minji Kim', 'Minji', 'Kim'],
    ['Ana Maria de Souza Silva', 'Ana Maria de Souza Silva', 'Ana Maria', 'de Souza Silva'],
    ['Anna Berg 🙂', 'Anna Berg', 'Anna', 'Berg'],
    ['Anna\u200b\u202e Berg', 'Anna Berg', 'Anna', 'Berg'],
  ])('cleans %s', (display, name, given, family) => {
    expect(parts(display)).toEqual([name, given, family]);
  });

  it.each([['Élodie'], ['Mr. Sato'], ['Wang Fang'], ['Wei Zhang']])(
    'invents no parts for %s',
    (display) => {
      expect(parts(display)).toEqual([display.replace('Mr. ', ''), null, null]);
    },
  );

  it.each([
    ['', ''],
    ['minji.kim@tarnholt.example', 'minji.kim@tarnholt.example'],
    ['minji.kim', 'minji.kim@tarnholt.example'],
    ['Info', 'info@tarnholt.example'],
    ['Tarnholt', 'sales@tarnholt.example'],
    ['Portomar Billing', 'billing+2026@portomar.example'],
    ['The Harbour Letter', 'newsletter@harbour-letter.example'],
    ['Tarnholt GmbH', 'anna@tarnholt.example'],
    ['영업팀', 'sales@onnuri.example'],
    ['고객지원', 'help@onnuri.example'],
    ['Build Bot', 'noreply@ci.tarnholt.example'],
    ['Laura Ashton', 'news@lauraashton.example'],
    ['Harbour Letter', 'contact@harbourletter.example'],
  ])('sees no person in %s <%s>', (display, email) => {
    expect(parts(display, email)).toEqual(['', null, null]);
  });

  it.each([
    ['Ramona Teichert', 'teichert.ramona@spannbolz.example', 'Ramona', 'Teichert'],
    ['Harrison Robert', 'robert.harrison@tarnholt.example', 'Robert', 'Harrison'],
    ['M. Thierry Vasseur', 't.vasseur@ornain.fr', 'Thierry', 'Vasseur'],
    ['M. Thierry Vasseur', 'm.thierry.vasseur@ornain.fr', 'M. Thierry', 'Vasseur'],
    ['Sophie Lemaître', 'contact@sophielemaitre.fr', 'Sophie', 'Lemaître'],
    ['M. Night Rivers', 'night@rivers.example', 'M. Night', 'Rivers'],
  ])('orders %s by the address %s', (display, email, ...ordered) => {
    expect(parts(display, email).slice(1)).toEqual(ordered);
  });

  it('keeps a person who writes from a role mailbox', () => {
    expect(parts('Kim Minji', 'sales@tarnholt.example')).toEqual(['Kim Minji', 'Minji', 'Kim']);
  });

  it('never throws, stays within the limits and invents no letter', () => {
    fc.assert(
      fc.property(
        fc.string({ unit: 'binary', maxLength: 300 }),
        fc.string({ unit: 'binary', maxLength: 60 }),
        (display, email) => {
          const found = splitName(display, email);
          expect(found.name.length).toBeLessThanOrEqual(200);
          const folded = display.toWellFormed().normalize('NFKC').toLowerCase();
          // What nobody sees parts no word.
          const written = folded.replace(/(?![\t\n])[\p{Cc}\p{Cf}]/gu, '');
          for (const part of [found.givenName, found.familyName]) {
            for (const word of part?.toLowerCase().split(/[\s-]/) ?? [])
              expect(written).toContain(word);
          }
        },
      ),
    );
  });
});
