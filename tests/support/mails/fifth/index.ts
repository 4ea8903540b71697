import { eastern } from './eastern';
import { western } from './western';

/** Held back: written after the reader had been mended on the fourth. */
export const fifthMails = [...western, ...eastern];
