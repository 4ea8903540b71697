import { mail } from './sample';

/** Ordinary mails in mixed styles, kept as a second opinion on the reader. */
export const everyday = [
  mail(
    'ev-html-table',
    'Ingrid Solberg',
    'ingrid.solberg@fjordkraft-tools.no',
    `Hi Mina,\n\nplease see below.\n\nBest regards\n\nIngrid Solberg\nKey Account Manager\nFjordkraft Tools AS\n\nOffice:\t+47 22 55 01 23\nMobile:\t+47 912 55 012\nVisit:\tStorgata 5, 0155 Oslo\nWeb:\twww.fjordkraft-tools.no`,
    {
      title: 'Key Account Manager',
      company: 'Fjordkraft Tools AS',
      phones: [
        ['+4722550123', 'work'],
        ['+4791255012', 'mobile'],
      ],
      city: 'Oslo',
      urls: ['https://www.fjordkraft-tools.no'],
    },
  ),
  mail(
    'ev-one-line',
    'Peter Hsu',
    'peter.hsu@silvergate-optics.com',
    `Yes.\n\nPeter\n--\nPeter Hsu, CTO @ Silvergate Optics, +1-650-555-0117`,
    { title: 'CTO', company: 'Silvergate Optics', phones: [['+16505550117', 'other']] },
  ),
  mail(
    'ev-slogan',
    'Maya Lindqvist',
    'maya@rentwise.io',
    `Cool!\n\nMaya Lindqvist\nCo-founder & CEO, Rentwise\n+46 70 174 06 05 | rentwise.io | Book a meeting: https://cal.example/maya`,
    {
      title: 'Co-founder & CEO',
      company: 'Rentwise',
      phones: [['+46701740605', 'mobile']],
      urls: ['https://cal.example/maya', 'https://rentwise.io'],
    },
  ),
  mail(
    'ev-korean-lines',
    '이도현',
    'dohyun.lee@bitgoeul.kr',
    `안녕하세요, 이도현입니다.\n\n내일 오후 3시에 뵙겠습니다. 확인 부탁드립니다.\n\n이도현 드림\n──────────\n이도현 책임연구원\n기술연구소 | 빛고을전자\nOffice 062-555-0123\nC.P. 010-5555-0456\n광주광역시 북구 첨단과기로 123`,
    {
      title: '책임연구원',
      company: '빛고을전자',
      phones: [
        ['+82625550123', 'work'],
        ['+821055550456', 'mobile'],
      ],
      city: '광주광역시',
    },
  ),
  mail(
    'ev-chinese-mixed',
    'Zhou Ming',
    'zhouming@tianhe-auto.cn',
    `Dear Mina,\n\nNoted with thanks.\n\nB.Rgds\nZhou Ming 周明\nExport Manager\nTianhe Auto Parts Co., Ltd.\nTel: +86-574-5555 0123\nFax: +86-574-5555 0124\nM.P.: +86 137 5555 0123\nSkype: zhouming-auto`,
    {
      title: 'Export Manager',
      company: 'Tianhe Auto Parts Co., Ltd.',
      phones: [
        ['+8657455550123', 'work'],
        ['+8657455550124', 'fax'],
        ['+8613755550123', 'mobile'],
      ],
    },
  ),
  mail(
    'ev-german-reply',
    'Katrin Ebert',
    'k.ebert@ebert-druck.de',
    `Hallo Frau Keller,\n\nder Termin am 14.4. passt, Tel. habe ich notiert.\n\nFreundliche Grüße aus Leipzig\n\ni. A. Katrin Ebert\nAssistentin der Geschäftsleitung\n\nEbert Druck e. K. · Hauptstr. 7 · 04109 Leipzig\nTel: 0341/555 01 23 · Fax: 0341/555 01 24`,
    {
      title: 'Assistentin der Geschäftsleitung',
      company: 'Ebert Druck e. K.',
      phones: [
        ['+493415550123', 'work'],
        ['+493415550124', 'fax'],
      ],
      city: 'Leipzig',
    },
  ),
  mail(
    'ev-japanese-long',
    '山田 太郎',
    't-yamada@midori-kogyo.co.jp',
    `ミナ様\n\nお世話になっております。みどり工業の山田です。\n\n以上、よろしくお願いいたします。\n\n------------------------------\nみどり工業株式会社\n開発部　主任\n山田 太郎（やまだ たろう）\n〒530-0001 大阪府大阪市北区梅田1-1-1\nTel: 06-5555-0123 (直通)\nE-mail: t-yamada@midori-kogyo.co.jp\n------------------------------`,
    {
      title: '開発部 主任',
      company: 'みどり工業株式会社',
      phones: [['+81655550123', 'work']],
      city: '大阪市',
    },
  ),
  mail(
    'ev-french-block',
    'Luc Fontaine',
    'luc.fontaine@fontaine-et-fils.fr',
    `Bonjour Mina,\nc'est noté.\n\nBonne journée,\n\nLuc FONTAINE\nGérant\nFontaine & Fils\n06.12.55.09.87\nZA des Prés, 74000 Annecy`,
    { title: 'Gérant', company: 'Fontaine & Fils', phones: [['+33612550987', 'mobile']] },
  ),
  mail(
    'ev-short',
    'Nina Petrov',
    'nina.petrov@brightkiln.com',
    `Thanks Mina, will send PO 4500123456 tomorrow!\n\nN`,
  ),
  mail(
    'ev-bottom-post',
    'Nina Petrov',
    'nina.petrov@brightkiln.com',
    `> Could you call me?\n> Tom, +1 212 555 0133\n\nSure.\n\nNina Petrov\nSourcing Lead\nBrightkiln`,
    { title: 'Sourcing Lead', company: 'Brightkiln' },
  ),
  mail(
    'ev-phone-in-body',
    'Nina Petrov',
    'nina.petrov@brightkiln.com',
    `Hi,\n\nour driver's mobile is +1 646 555 0142, he arrives at 9.\n\nRegards,\nNina`,
  ),
  mail(
    'ev-event-footer',
    'Aaron Fisk',
    'aaron.fisk@moorland-audio.co.uk',
    `Cheers!\n\nAaron Fisk\nSales Engineer, Moorland Audio\n0117 496 0123\n\nMeet us at Hall 4, Stand 212, 14-17 April 2026\nBox office 01632 960 999`,
    { title: 'Sales Engineer', company: 'Moorland Audio', phones: [['+441174960123', 'other']] },
  ),
];
