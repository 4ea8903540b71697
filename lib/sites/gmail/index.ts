import type { SiteAdapter } from '../contract';
import { parse } from './parse';
import { places } from './places';
import { roomCss } from './room';
import { watch } from './watch';

export const gmail: SiteAdapter = { site: 'gmail', parse, places, watch, roomCss };
