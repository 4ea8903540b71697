import { type Conversation, conversation } from '../mailbox.ts';
import { colleague, companyOnly, known, mina } from './people.ts';

const MINUTE = 60_000;
const DAY = 1440 * MINUTE;

/** Conversations with people or companies of the sample book, counted back from `now` (epoch ms). */
export function customerMail(now: number): Conversation[] {
  const ago = (days: number, minutes = 0) => now - days * DAY - minutes * MINUTE;
  return [...today(ago), ...thisWeek(ago), ...earlier(ago)];
}

type Ago = (days: number, minutes?: number) => number;

function today(ago: Ago): Conversation[] {
  const { linnea, daon, tomas, lin } = known;
  const offer = '안녕하세요, 지난 방문 때 말씀드린 정밀 감속기 40대 견적을 부탁드립니다.';
  return [
    conversation('Re: Seal kit for the P-340 line', [
      {
        from: linnea,
        to: [mina],
        at: ago(3, 40),
        paragraphs: [
          'The second pump of lot 2231 leaks as the first did. Could someone look at it this week?',
        ],
      },
      {
        from: mina,
        to: [linnea],
        cc: [companyOnly.aksel],
        at: ago(2, 300),
        paragraphs: ['We open a complaint for lot 2231 and send two seal kits tomorrow.'],
      },
      {
        from: linnea,
        to: [mina, companyOnly.aksel],
        cc: [colleague],
        at: ago(0, 6),
        paragraphs: [
          'Good morning,',
          'thank you for the quick word on Friday. Our line chief has now opened the second pump of lot 2231; the inner seal shows the same wear as the first. The replacement lot must be here before 1 December, otherwise the line stands still over the holidays.',
          'Could you also send the yearly frame for the seal kits once more, with the quantities we spoke about?',
        ],
        signature: ['Linnea Brandvold', 'Head of purchasing, Norvik Pumpeverk', '+47 5550 0142'],
        quoted: [
          'We open a complaint for lot 2231 and send two seal kits tomorrow.',
          'Mina Keller',
          '+43 1 5550 0100',
        ],
        attachments: ['lot-2231-wear.pdf'],
      },
    ]),
    conversation(
      '견적 요청: 정밀 감속기 40대',
      [
        { from: daon, to: [mina], at: ago(1, 200), paragraphs: [offer] },
        {
          from: mina,
          to: [daon],
          at: ago(0, 95),
          paragraphs: ['서다온 님, 안녕하세요. 오늘 중으로 견적을 보내 드리겠습니다.'],
        },
        {
          from: daon,
          to: [mina],
          at: ago(0, 31),
          paragraphs: ['감사합니다. 납기는 12월 10일까지 가능할까요?'],
          signature: ['서다온', '구매 담당 부장', '새솔바람기전 주식회사', '02-5550-0177'],
          quoted: [offer],
        },
      ],
      { unread: true },
    ),
    conversation('Fwd: Payment plan for invoices 881 and 893', [
      {
        from: tomas,
        to: [mina],
        at: ago(0, 48),
        paragraphs: [
          'We can settle the first half this week and the rest by the end of December. Is that all right with your accounts department?',
        ],
        signature: ['Tomás Ferreirinha', 'Plant manager', 'Velloria Packaging'],
      },
    ]),
    conversation('关于新型流量计的技术规格', [
      {
        from: lin,
        to: [mina],
        at: ago(0, 80),
        paragraphs: ['请查收附件中的参数表，期待您的回复。'],
        signature: ['林予安', '采购部经理', '澄川蓝仪器'],
        attachments: ['参数表.pdf'],
      },
    ]),
    conversation(
      'Demande de catalogue 2027',
      [
        {
          from: companyOnly.castellane,
          to: [mina],
          at: ago(0, 107),
          paragraphs: ['Bonjour, notre service achats souhaite recevoir votre nouveau catalogue.'],
        },
      ],
      { unread: true },
    ),
  ];
}

function thisWeek(ago: Ago): Conversation[] {
  const { priya, ilse, qingyu, haram, marta, jonas } = known;
  const letter = (days: number, text: string) => ({
    from: ilse,
    to: [mina],
    at: ago(days),
    paragraphs: [text],
  });
  return [
    conversation('Trial order', [
      {
        from: priya,
        to: [mina],
        at: ago(1, 30),
        paragraphs: ['Could you split the delivery in two? Our store is full until the 28th.'],
      },
    ]),
    conversation('Third reminder about the credit note', [
      letter(20, 'The credit note for the wrong couplings has not arrived.'),
      letter(12, 'A second time: please send the credit note.'),
      {
        from: mina,
        to: [ilse],
        at: ago(11),
        paragraphs: ['I have asked our accounts department and will call you.'],
      },
      letter(
        2,
        'I still have no answer to my letter of 2 November. We shall hold back payment until the note is here.',
      ),
    ]),
    conversation('样品已收到', [
      { from: qingyu, to: [mina], at: ago(2, 90), paragraphs: ['谢谢，测试结果下周给您。'] },
    ]),
    conversation('전시회에서 뵌 민하람입니다', [
      {
        from: haram,
        to: [mina],
        at: ago(2, 130),
        paragraphs: ['명함의 주소로 자료를 보내 주시면 감사하겠습니다.'],
        signature: ['민하람', '구매팀 대리', '두루빛식품'],
      },
    ]),
    conversation('Frame contract 2027: last questions', [
      {
        from: marta,
        to: [mina],
        cc: [jonas],
        at: ago(3),
        paragraphs: [
          'Two points are open: the price step at 500 pieces, and who pays the freight.',
        ],
      },
      {
        from: jonas,
        to: [mina, marta],
        at: ago(2, 400),
        paragraphs: ['From our side both are fine as written.'],
      },
      {
        from: mina,
        to: [marta, jonas],
        at: ago(2, 380),
        paragraphs: ['Then I send the clean copy on Monday.'],
      },
    ]),
  ];
}

function earlier(ago: Ago): Conversation[] {
  const { jonas, haruto, chloe, sofia, mehmet, linnea, tomas } = known;
  const one = (
    subject: string,
    from: typeof jonas,
    days: number,
    text: string,
    more: Partial<Conversation> = {},
  ) =>
    conversation(
      subject,
      [{ from, to: [mina], at: ago(days, days * 7), paragraphs: [text] }],
      more,
    );
  return [
    one('Order 10522, confirmed', jonas, 4, 'Thank you, we confirm the delivery in week 49.', {
      labels: ['inbox', 'Offers'],
    }),
    one(
      'Valve bodies: drawing rev. C',
      haruto,
      5,
      'Please find the new drawing. Only the flange has changed.',
      { unread: true },
    ),
    one(
      'Une question sur le délai',
      chloe,
      6,
      'Est-il possible de recevoir les deux pièces avant Noël ?',
    ),
    one(
      'Price list, Nordic terms',
      sofia,
      7,
      'Could you send the list with prices free to our door?',
      { labels: ['inbox', 'Offers'] },
    ),
    one(
      'Geciken ödeme hakkında',
      mehmet,
      8,
      'The bank has sent the amount today; the receipt follows tomorrow.',
    ),
    one(
      'Visit on 12 November',
      companyOnly.aksel,
      10,
      'The gate knows of your visit. Please ask for me at the reception.',
      { starred: true },
    ),
    conversation(
      'Catalogue for the team',
      [
        {
          from: mina,
          to: [linnea, tomas],
          bcc: [jonas],
          at: ago(9),
          paragraphs: ['Here is the new catalogue. Page 14 has the seal kits.'],
          attachments: ['catalogue-2027.pdf'],
        },
      ],
      { labels: ['sent'] },
    ),
  ];
}
