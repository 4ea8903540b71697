import type { SiteAdapter } from '../contract';
import { parse } from './parse';
import { places } from './places';
import { roomCss } from './room';
import { seenIn } from './seen';
import { watch } from './watch';

const look: Required<SiteAdapter>['look'] = (root, url) => {
  const seen = seenIn(root);
  return { reading: parse(root, url, seen), places: places(seen) };
};

export const gmail: SiteAdapter = {
  site: 'gmail',
  parse: (root, url) => look(root, url).reading,
  places: (root, url) => look(root, url).places,
  look,
  watch,
  roomCss,
};
