import { eastern } from './eastern';
import { western } from './western';

/** Written after the reader had been mended on the others. */
export const thirdMails = [...western, ...eastern];
