import type { SampleMail } from '../sample';
import { eastern } from './eastern';
import { western } from './western';

/** A second set, written after the reader was made on the first: what it reads of mail it has not seen. */
export const secondMails: SampleMail[] = [...western, ...eastern];
