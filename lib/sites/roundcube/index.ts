import type { SiteAdapter } from '../contract';
import { parse } from './parse';
import { places } from './places';
import { roomCss } from './room';
import { watch } from './watch';

export { looksLikeRoundcube } from './routes';

export const roundcube: SiteAdapter = { site: 'roundcube', parse, places, watch, roomCss };
