import { abroad } from './abroad';
import { chinese } from './chinese';
import { english } from './english';
import { french } from './french';
import { german } from './german';
import { htmlEastern } from './htmlEastern';
import { htmlWestern } from './htmlWestern';
import { japanese } from './japanese';
import { korean } from './korean';
import { traffic } from './traffic';

/** Held back: written before the reader was mended on them, mails of many trades, ten languages and HTML as programs write it. */
export const sixthMails = [
  ...english,
  ...german,
  ...french,
  ...abroad,
  ...chinese,
  ...japanese,
  ...korean,
  ...htmlWestern,
  ...htmlEastern,
  ...traffic,
];
