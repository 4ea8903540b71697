import { chinese } from './chinese';
import { english } from './english';
import { french } from './french';
import { german } from './german';
import { japanese } from './japanese';
import { korean } from './korean';

/** Written by one who had not seen the reader. */
export const fourthMails = [...english, ...korean, ...chinese, ...german, ...french, ...japanese];
