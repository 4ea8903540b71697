import { chinese } from './chinese';
import { english } from './english';
import { everyday } from './everyday';
import { french } from './french';
import { further } from './further';
import { german } from './german';
import { japanese } from './japanese';
import { korean } from './korean';
import type { SampleMail } from './sample';
import { unruly } from './unruly';

/** Invented mails in the languages the signature reader knows; more than half hold a trap. */
export const sampleMails: SampleMail[] = [
  ...english,
  ...korean,
  ...chinese,
  ...german,
  ...french,
  ...japanese,
  ...unruly,
  ...everyday,
  ...further,
];
