import type { Interaction } from '../../lib/schema/records/interaction.ts';
import { sampleTalk } from './names.ts';
import type { SampleCompany } from './people.ts';
import type { Random } from './random.ts';

const DAY = 86_400_000;
const dayOf = (time: number) => new Date(time).toISOString().slice(0, 10);
export const sampleAccount = 'mina.keller@dangol-demo.example';

/** Mails, calls, visits, notes; the gravest customers have an open complaint, some a next step. */
export function interactionsOf(sample: SampleCompany, now: number, random: Random): Interaction[] {
  const { customer, company, contacts } = sample;
  const talk = sampleTalk[customer.language];
  const person = () => random.pick(contacts).id;

  const entry = (at: number, changes: Partial<Interaction>): Interaction => ({
    id: random.id(at),
    createdAt: at,
    updatedAt: at,
    kind: 'note',
    at,
    atFrom: 'typed',
    minutes: null,
    channel: null,
    contactIds: [person()],
    customerId: company.id,
    subject: '',
    text: null,
    url: null,
    messageKey: null,
    account: null,
    nextStep: null,
    complaint: null,
    ...changes,
  });

  const mail = (at: number): Interaction => {
    const legacy = (BigInt(Math.floor(at)) << 20n) + BigInt(random.whole(0, 1_000_000));
    return entry(at, {
      kind: random.next() < 0.6 ? 'mail-received' : 'mail-sent',
      atFrom: 'id',
      channel: 'mail',
      subject: random.pick(talk.mails),
      messageKey: `gmail:${sampleAccount}:${legacy.toString(16)}`,
      account: sampleAccount,
    });
  };

  const busy = customer.yearly > 60_000 ? 9 : customer.yearly > 15_000 ? 5 : 3;
  const mails = Array.from({ length: busy }, () => mail(now - random.whole(2, 720) * DAY));
  const talks = Array.from({ length: Math.ceil(busy / 2) }, () => {
    const at = now - random.whole(3, 700) * DAY;
    const kind = random.pick(['call', 'call', 'visit', 'meeting', 'note'] as const);
    const subject =
      kind === 'call' || kind === 'meeting'
        ? random.pick(talk.calls)
        : random.pick(kind === 'visit' ? talk.visits : talk.notes);
    const minutes = kind === 'note' ? null : random.pick([5, 15, 30, 60]);
    return entry(at, { kind, minutes, subject });
  });
  const complaint = customer.trouble?.startsWith('complaint')
    ? [
        entry(now - 2 * DAY, {
          kind: 'complaint',
          subject: talk.complaints[0] ?? '',
          complaint: { severity: 2, due: dayOf(now), resolvedAt: null, remedy: null },
        }),
      ]
    : [];
  const step =
    customer.people && random.next() < 0.5
      ? [
          entry(now - 5 * DAY, {
            kind: 'call',
            minutes: 15,
            subject: random.pick(talk.calls),
            nextStep: {
              text: random.pick(talk.steps),
              due: dayOf(now + random.whole(-1, 9) * DAY),
              doneAt: null,
            },
          }),
        ]
      : [];
  return [...mails, ...talks, ...complaint, ...step];
}
