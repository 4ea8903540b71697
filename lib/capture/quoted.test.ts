import { describe, expect, it } from 'vitest';
import { ownLines } from './quoted';

const own = (text: string) => ownLines(text.split('\n')).filter(Boolean);

describe('ownLines', () => {
  it.each([
    'On Mon, Mar 2, 2026 at 9:14 AM Laura <laura@tarnholt.example> wrote:',
    'On Mon, Mar 2, 2026 at 9:14 AM Laura Pemberton\n<laura.pemberton@tarnholt.example>\nwrote:',
    '-----Original Message-----',
    '---------- Forwarded message ---------',
    'From: Laura\nSent: Monday\nTo: Mina',
    '________________________________\nFrom: Laura\nSent: Monday',
    '보낸 사람: 김서연\n받는 사람: 미나',
    '2026년 3월 2일 (월) 오전 9:14, 김서연 <seoyeon@onnuri.example>님이 작성:',
    '发件人：王芳\n发送时间：2026年3月2日',
    '王芳 <wang@huayun.example> 于2026年3月2日周一 09:14写道：',
    'Von: Jörg\nGesendet: Montag',
    'Am 02.03.2026 um 09:14 schrieb Jörg Brandt:',
    'De : Élodie\nEnvoyé : lundi',
    'Le lun. 2 mars 2026 à 09:14, Élodie <e@atelier.example> a écrit :',
    '差出人: 田中\n宛先: 佐藤',
    'Em seg., 2 de mar. de 2026, João <j@portomar.example> escreveu:',
  ])('cuts at %s', (opening) => {
    expect(own(`Agreed.\n\n${opening}\n\nM: +44 7700 900123`)).toEqual(['Agreed.']);
  });

  it('keeps an answer below a quote', () => {
    expect(own('On Monday Laura wrote:\n> Crates?\n> Two.\n\nYes.\nRuth')).toEqual([
      'Yes.',
      'Ruth',
    ]);
  });

  it('keeps text that only looks like a header or an attribution', () => {
    const text = 'On the whole it works.\nDate: next Tuesday\nFrom here we go on.';
    expect(own(text)).toEqual(text.split('\n'));
  });
});
