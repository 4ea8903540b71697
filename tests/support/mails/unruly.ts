import { mail } from './sample';

/** Signatures as untidy as mailboxes hold them: icons, odd punctuation, missing labels, other people's numbers. */
export const unruly = [
  mail(
    'un-dots',
    'Dana Whitfield',
    'dwhitfield@orchardline.com',
    `Sounds good.\n\nThx,\nDana\n\nDana Whitfield\nSr. Account Manager\nOrchardline\np: 212.555.0101 | c: 917.555.0102 | w: orchardline.com`,
    {
      title: 'Sr. Account Manager',
      company: 'Orchardline',
      phones: [
        ['+12125550101', 'work'],
        ['+19175550102', 'mobile'],
      ],
      urls: ['https://orchardline.com'],
    },
  ),
  mail(
    'un-icons',
    'Femi Adeyemi',
    'femi@lagoon-foods.example',
    `Great.\n\nBest,\nFemi Adeyemi\nCommercial Director\n📱 +44 7700 900321\n☎ +44 20 7946 0321\n✉ femi@lagoon-foods.example`,
    {
      title: 'Commercial Director',
      phones: [
        ['+447700900321', 'mobile'],
        ['+442079460321', 'work'],
      ],
    },
  ),
  mail(
    'un-slash-trunk',
    'Uwe Lang',
    'uwe.lang@lang-metall.de',
    `Servus,\nanbei die Liste.\n\nGruß\nUwe Lang\nProkurist\nFon +49 (0) 89 / 555 01-23\nFax +49 (0) 89 / 555 01-24`,
    {
      title: 'Prokurist',
      phones: [
        ['+49895550123', 'work'],
        ['+49895550124', 'fax'],
      ],
    },
  ),
  mail(
    'un-slash-national',
    'Petra Kuhn',
    'kuhn@kuhn-holzbau.de',
    `Hallo,\n\nFreundliche Grüße\nPetra Kuhn\nKuhn Holzbau GmbH\nTel. 0 71 51 / 55 50 12`,
    { company: 'Kuhn Holzbau GmbH', phones: [['+497151555012', 'work']] },
  ),
  mail(
    'un-korean-paren',
    '강태오',
    'taeo@mirae-jeongmil.co.kr',
    `자료 보내드립니다.\n\n감사합니다\n강태오 / 대리\n미래정밀(주)\nTEL 02)555-0123\nMobile : 82-10-5555-0123`,
    {
      title: '대리',
      company: '미래정밀(주)',
      phones: [
        ['+8225550123', 'work'],
        ['+821055550123', 'mobile'],
      ],
    },
  ),
  mail(
    'un-korean-dots',
    '서지우',
    'jiwoo.seo@dalbit.io',
    `넵!\n\n서지우 Jiwoo Seo\nProduct Designer\nDalbit Inc.\nM. 010.5555.1234\nT. 02.555.0123`,
    {
      title: 'Product Designer',
      company: 'Dalbit Inc.',
      phones: [
        ['+821055551234', 'mobile'],
        ['+8225550123', 'work'],
      ],
    },
  ),
  mail(
    'un-chinese-ext',
    '孙丽',
    'sunli@jinhai-port.com',
    `好的，谢谢。\n\n孙丽 | 销售经理\n金海港务集团有限公司\nTel: 86-755-5555 0123 转 801\nMob: 86-13855550999`,
    {
      title: '销售经理',
      company: '金海港务集团有限公司',
      phones: [
        ['+8675555550123', 'work'],
        ['+8613855550999', 'mobile'],
      ],
    },
  ),
  mail(
    'un-japanese-paren',
    '高橋 由美',
    'takahashi@hoshikage.jp',
    `お世話になっております。\n\n--\n高橋 由美（Yumi Takahashi）\n星影株式会社 マーケティング部\nTEL 03(5555)0188`,
    { company: '星影株式会社', phones: [['+81355550188', 'work']] },
  ),
  mail(
    'un-assistant-number',
    'Victor Hale',
    'victor@hale-capital.example',
    `Will do.\n\nVictor Hale\nManaging Partner\nHale Capital\nAssistant: Rosa Diaz, +1 212 555 0150\nDirect: +1 212 555 0151`,
    { title: 'Managing Partner', company: 'Hale Capital', phones: [['+12125550151', 'work']] },
  ),
  mail(
    'un-out-of-office',
    'Uwe Lang',
    'uwe.lang@lang-metall.de',
    `Ich bin bis 16. März abwesend. In dringenden Fällen wenden Sie sich an Frau Schmidt, Tel. +49 89 5550199.\n\nMit besten Grüßen\nUwe Lang`,
  ),
  mail(
    'un-name-in-text',
    'Ruth Okafor',
    'ruth@brightwater.com',
    `Ruth here, on a train.\nPlease call 415-555-0199 for the room.\nThe code is 4471 2209 13.`,
  ),
  mail(
    'un-switchboard-line',
    'Ines Prado',
    'ines.prado@veleiro.pt',
    `Perfeito.\n\nCumprimentos,\nInês Prado\nDiretora Comercial\nVeleiro, S.A.\nTelef. 21 555 0123 | Tlm. 91 555 0123`,
    {
      title: 'Diretora Comercial',
      company: 'Veleiro, S.A.',
      phones: [
        ['+351215550123', 'work'],
        ['+351915550123', 'mobile'],
      ],
    },
  ),
  mail(
    'un-two-offices',
    'Nadia Haddad',
    'nadia.haddad@cedarroute.com',
    `Merci, see you.\n\nNadia Haddad\nRegional Manager, Cedar Route\nParis: +33 1 55 50 01 23\nLondon: +44 20 7946 0777`,
    {
      title: 'Regional Manager',
      company: 'Cedar Route',
      phones: [
        ['+33155500123', 'other'],
        ['+442079460777', 'other'],
      ],
    },
  ),
  mail(
    'un-rule-inside',
    'Oskar Lind',
    'oskar.lind@norrsken-bygg.se',
    `Hej!\n\nMed vänliga hälsningar\nOskar Lind\nProject Manager\n-----\nNorrsken Bygg AB\nMobil 070-174 06 05`,
    { title: 'Project Manager', company: 'Norrsken Bygg AB', phones: [['+46701740605', 'mobile']] },
  ),
  mail(
    'un-stars',
    'Ella Brook',
    'ella.brook@quillhouse.co.uk',
    `Lovely.\n\n*Ella Brook*\n*Senior Editor*\nQuill House Publishing\nD 020 7946 0999 | M 07700 900999`,
    {
      title: 'Senior Editor',
      company: 'Quill House Publishing',
      phones: [
        ['+442079460999', 'work'],
        ['+447700900999', 'mobile'],
      ],
    },
  ),
  mail(
    'un-pronouns',
    'Sam Ortiz',
    'sam.ortiz@gmail.com',
    `ok\n\nSam Ortiz (they/them)\nFreelance illustrator\n+34 612 345 678`,
    { phones: [['+34612345678', 'mobile']] },
  ),
  mail(
    'un-slogan',
    'Greta Holm',
    'greta@holmgarden.dk',
    `Fint.\n\nVenlig hilsen\nGreta Holm\nHolm Garden ApS\nTlf. 32 55 01 23\nCVR 12345678\nYour garden manager since 1982!`,
    { company: 'Holm Garden ApS', phones: [['+4532550123', 'work']] },
  ),
  mail(
    'un-marketing-footer',
    'Greta Holm',
    'greta@holmgarden.dk',
    `Tak.\n\nGreta Holm\nHolm Garden ApS\n\nYou are receiving this because you bought from us. Call 32 55 99 99 to unsubscribe.`,
    { company: 'Holm Garden ApS' },
  ),
  mail(
    'un-quoted-no-mark',
    'Sam Ortiz',
    'sam.ortiz@gmail.com',
    `Yes please!\n\nOn Tue, 3 Mar 2026, 10:02 Ella Brook, <ella.brook@quillhouse.co.uk>\nwrote:\n\n*Ella Brook*\nD 020 7946 0999`,
  ),
  mail(
    'un-dates',
    'Ella Brook',
    'ella.brook@quillhouse.co.uk',
    `Deadlines below.\n\nElla\n\n2026-03-04 10:00\n04.03.2026\nISBN 978-3-16-148410-0`,
  ),
];
