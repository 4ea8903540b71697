/** Bundled into one script and evaluated in the page: the adapter itself, with results that can be sent. */
import { dress } from '../../../lib/page/badge/dress';
import { badgeCss } from '../../../lib/page/badge/sheet';
import { placeRule } from '../../../lib/page/badges/rule';
import { looksLikeRoundcube, roundcube } from '../../../lib/sites/roundcube';

const here = () => new URL(document.location.href);

const probe = {
  recognised: () => looksLikeRoundcube(document, here()),
  parse: () => roundcube.parse(document, here()),
  roomCss: (width: number) => roundcube.roomCss(width),
  places: () =>
    roundcube.places(document, here()).map(({ person, box, kind, align, line }) => ({
      ...{ role: person.role, email: person.email, kind, align: align ?? 'inline' },
      line: line ?? null,
      box: box.localName + (box.classList[0] ? `.${box.classList[0]}` : ''),
      framed: box.ownerDocument !== document,
    })),
  /** Counts calls of `changed` from now on. */
  watch() {
    this.changes = 0;
    roundcube.watch(document, () => (this.changes += 1), new AbortController().signal);
  },
  changes: 0,
  /** Puts empty hosts where badges go, under the badges' own rules. */
  mark() {
    for (const place of roundcube.places(document, here())) {
      const host = place.box.ownerDocument.createElement('dangol-probe');
      dress(host.attachShadow({ mode: 'open' }), badgeCss + placeRule(place));
      place.box.append(host);
    }
  },
};

declare global {
  var dangolProbe: typeof probe;
}
globalThis.dangolProbe = probe;
