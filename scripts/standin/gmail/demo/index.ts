import type { Mailbox } from '../mailbox.ts';
import { customerMail } from './customers.ts';
import { otherMail } from './others.ts';
import { mina } from './people.ts';

/** The mailbox of the demonstration: two dozen inbox lines in several languages, counted back from `now` (epoch ms). */
export function demoMailbox(now: number): Mailbox {
  return { account: mina, conversations: [...customerMail(now), ...otherMail(now)] };
}
