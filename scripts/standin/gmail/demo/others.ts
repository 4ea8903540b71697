import { type Conversation, conversation } from '../mailbox.ts';
import { colleague, companyOnly, known, mina, strangers } from './people.ts';

const MINUTE = 60_000;
const DAY = 1440 * MINUTE;

/** Mail of strangers, lists, colleagues and one's own notes, counted back from `now` (epoch ms). */
export function otherMail(now: number): Conversation[] {
  const ago = (days: number, minutes = 0) => now - days * DAY - minutes * MINUTE;
  const { marek, orbit, ruth, silva, jiyeon, fair, team } = strangers;
  const invitation = 'Your badge for the hall is ready. Doors open at nine.';
  return [
    conversation(
      'Question about the P-340 housing',
      [
        {
          from: marek,
          to: [mina],
          at: ago(0, 136),
          paragraphs: [
            'Dear Ms Keller,',
            'we are building a test rig and would like to know whether the P-340 housing is also made in duplex steel, and what twelve pieces would cost.',
            'A drawing would help us much.',
          ],
          signature: [
            'Marek Dvořánský',
            'Process engineer',
            'Tarnholt Kovo s.r.o.',
            '+420 541 555 017',
            'https://www.tarnholt.example/',
          ],
        },
      ],
      { unread: true },
    ),
    conversation('This week in motion control', [
      { from: orbit, to: [mina], at: ago(1, 60), paragraphs: ['Five short reads, one long one.'] },
    ]),
    conversation('Notes for the Brandvold visit', [
      {
        from: mina,
        to: [mina],
        at: ago(2, 20),
        paragraphs: ['Bring the torque sheets and the sample housing.'],
      },
    ]),
    conversation('Second-hand gear pump, still for sale?', [
      {
        from: ruth,
        to: [mina],
        at: ago(3, 15),
        paragraphs: ['I saw your notice in the forum. Is the pump still there?'],
      },
    ]),
    conversation('Proposta de parceria', [
      {
        from: silva,
        to: [mina],
        at: ago(4, 75),
        paragraphs: ['Somos uma quinta no Alto Douro e procuramos bombas pequenas.'],
        signature: ['João Silva', 'Quinta do Alto', '+351 255 550 012'],
      },
    ]),
    conversation('Samples from Seoul', [
      {
        from: jiyeon,
        to: [mina],
        cc: [known.daon],
        at: ago(5, 50),
        paragraphs: ['Mr Seo gave me your address. We would like to test two gearboxes.'],
        signature: ['Ji-yeon Park', 'R&D team lead', 'Haneulmaru Robotics'],
      },
    ]),
    conversation('Shaft tolerances, once more', [
      {
        from: team,
        to: [mina],
        at: ago(6, 10),
        paragraphs: ['The thread of last spring comes up again: h6 or h7?'],
      },
      { from: marek, to: [team], at: ago(5, 600), paragraphs: ['h6, from experience.'] },
    ]),
    conversation('Lunch on Thursday?', [
      {
        from: colleague,
        to: [mina],
        at: ago(6, 44),
        paragraphs: ['The place by the canal has opened again.'],
      },
      { from: mina, to: [colleague], at: ago(6, 30), paragraphs: ['Gladly. Half past twelve.'] },
    ]),
    conversation(
      'Offer for the replacement lot',
      [
        {
          from: mina,
          to: [known.linnea],
          at: ago(0, 15),
          paragraphs: ['Dear Linnea, the replacement lot leaves our works on'],
          draft: true,
        },
      ],
      { labels: ['inbox', 'drafts'] },
    ),
    conversation(
      'Your visitor badge',
      [{ from: fair, to: [mina], at: ago(9, 5), paragraphs: [invitation] }],
      { labels: ['category/promotions'] },
    ),
    conversation('Question sur la facture 901', [
      {
        from: companyOnly.castellane,
        to: [mina],
        at: ago(11, 5),
        paragraphs: ['Bonjour, la facture 901 porte une ancienne adresse.'],
      },
    ]),
  ];
}
