import { describe, expect, it } from 'vitest';
import { splitName } from './name';
import { readSignature } from './signature';
import { titleAndCompany } from './titleAndCompany';

describe('a phrase of a card or signature', () => {
  it.each([
    ['Head of Sales, Acme GmbH', ['Head of Sales', 'Acme GmbH']],
    ['Sales Director at Acme Inc.', ['Sales Director', 'Acme Inc.']],
    ['Leiter Einkauf bei der Meier GmbH', ['Leiter Einkauf', 'Meier GmbH']],
    ['Directrice commerciale chez Roy SARL', ['Directrice commerciale', 'Roy SARL']],
    ['(주)한빛 영업부 과장', ['(주)한빛', '영업부 과장']],
    ['영업1팀 김민준 팀장', ['영업1팀', '팀장']],
    ['과장 드림', ['과장']],
    ['드림', []],
    ['Director, Sales and Marketing', ['Director, Sales and Marketing']],
    ['Veleiro, S.A.', ['Veleiro, S.A.']],
    ['See you at the fair', ['See you at the fair']],
  ])('%s is cut where title and company meet', (phrase, pieces) => {
    expect(titleAndCompany(phrase, null)).toEqual(pieces);
  });
});

const signature = (text: string, from = 'Minjun Kim', email = 'mj.kim@hanbit.example') =>
  readSignature(text, splitName(from, email), email);

describe('a signature', () => {
  it('gives the rank without "respectfully yours", and no name as a title', () => {
    expect(
      signature('안녕하세요.\n\n감사합니다.\n\n영업1팀 김민준 팀장\n㈜한빛정밀\nT. 02-555-0134\n')
        .title,
    ).toBe('팀장');
  });

  it('tells a number for calls and chat by the number itself', () => {
    const text = (line: string) =>
      `Best regards,\n\nMinjun Kim\nBuyer\nHanbit Co., Ltd.\n${line}\n`;
    expect(signature(text('Tel/WhatsApp: +86-755-8255-0134')).phones).toEqual([
      { number: '+8675582550134', kind: 'work' },
    ]);
    expect(signature(text('Mob/WeChat: +86 138 1234 5678')).phones).toEqual([
      { number: '+8613812345678', kind: 'mobile' },
    ]);
    expect(signature(text('WeChat: 13812345678')).phones).toEqual([]);
  });

  it('reads a Chinese number without its extension', () => {
    expect(
      signature(
        '此致\n敬礼\n\n王小明 采购经理\n华新贸易有限公司\n电话：021-55501234-801\n',
        '王小明',
        'wang@huaxin.example',
      ).phones,
    ).toEqual([{ number: '+862155501234', kind: 'work' }]);
  });

  it.each([
    ['A-1010 Wien, Graben 12/3', { postalCode: '1010', city: 'Wien', street: 'Graben 12/3' }],
    [
      '12 bis, rue de la Paix – 75002 Paris',
      { postalCode: '75002', city: 'Paris', street: '12 bis, rue de la Paix' },
    ],
  ])('reads the address "%s"', (line, address) => {
    expect(
      signature(`Best regards,\n\nMinjun Kim\nBuyer\nHanbit SARL\n${line}\n`).address,
    ).toMatchObject(address);
  });
});

describe('whose signature it is', () => {
  it('knows a name in its own writing for the sender of a romanised name', () => {
    const text =
      'お世話になっております。\n\n==========\n丸仲商事株式会社\n課長代理 山田 太郎\nTEL 06-6244-1187\n==========\n';
    expect(signature(text, 'Taro Yamada', 'yamada@marunaka.example')).toMatchObject({
      name: { name: '山田 太郎', familyName: '山田' },
      title: '課長代理',
    });
    expect(signature(text, 'Jiro Tanaka', 'tanaka@marunaka.example').name).toBeNull();
  });

  it("takes who signed for a firm's address, and for a person's own domain", () => {
    const text =
      'Bonjour,\n\nCi-joint le devis.\n\nSophie Lemaître\nDirectrice artistique\n06 12 98 12 40\n';
    for (const email of ['contact@sophielemaitre.fr', 'secretariat@lemaitre.fr'])
      expect(signature(text, 'Sophie Lemaître', email)).toMatchObject({
        name: { name: 'Sophie Lemaître' },
        title: 'Directrice artistique',
      });
  });
});
