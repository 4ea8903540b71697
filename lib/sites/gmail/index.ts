import { reportAnchors } from '../../dom/lookup';
import type { SiteAdapter } from '../contract';
import { parse } from './parse';
import { places } from './places';
import { roomCss } from './room';
import { anchors } from './selectors';
import { watch } from './watch';

export const gmail: SiteAdapter = {
  site: 'gmail',
  parse,
  places,
  watch,
  report: (root) => reportAnchors(root, anchors),
  roomCss,
};
