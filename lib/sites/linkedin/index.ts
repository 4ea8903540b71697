import { refOf } from '../../schema/ref';
import type { SiteAdapter } from '../contract';
import { parse } from './parse';
import { places } from './places';
import { roomCss } from './room';
import { watch } from './watch';

export { overlayCss } from './room';
export { isLinkedin } from './routes';
export { outletOf } from './shadow';

export const linkedin: SiteAdapter = {
  site: 'linkedin',
  ref: refOf,
  parse,
  places,
  watch,
  roomCss,
};
