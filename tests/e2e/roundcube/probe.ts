/** Bundled into one script and evaluated in the page: the adapter itself, with results that can be sent. */
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
  /** Puts empty boxes of a badge's size where badges go, as the badges do. */
  mark() {
    for (const { box, align, line = 20, inset = 0 } of roundcube.places(document, here())) {
      const host = box.ownerDocument.createElement('dangol-probe');
      const over = `display:block;margin:${-(line + 24) / 2}px ${inset}px ${(line - 24) / 2}px auto`;
      host.style.cssText = `all:initial;contain:size layout style;display:inline-block;flex:none;vertical-align:middle;inline-size:52px;block-size:24px;margin-block:-4px;${align === 'over' ? over : ''}`;
      const inner = box.ownerDocument.createElement('span');
      inner.style.cssText =
        'display:block;margin-top:4px;height:16px;border-radius:5px;background:#efb424';
      host.append(inner);
      box.append(host);
    }
  },
};

declare global {
  var dangolProbe: typeof probe;
}
globalThis.dangolProbe = probe;
