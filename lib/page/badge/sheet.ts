import { colours } from './colours';

/**
 * The one sheet of every badge, the same for each value, so that its size tells nothing. Everything on
 * the host is important: only so does `all: initial` win against a page's own rules for our element.
 * What stands in it is placed by no position and hidden by no opacity: each would be a layer of its own, painted
 * anew with every key that is typed somewhere in the page.
 */
const host = [
  'all:initial',
  'display:inline-block',
  'position:relative',
  'flex:none',
  'contain:size layout style',
  'inline-size:52px',
  'block-size:24px',
  'margin-block:-4px',
  'vertical-align:middle',
  'user-select:none',
].join('!important;');

export const sheet = `:host{${host}!important}
span{display:block;block-size:100%;direction:ltr;border-radius:5px}
svg{display:block;overflow:visible}
path{fill-rule:evenodd}
span[data-state=none]{pointer-events:none}
span[data-state=unknown] svg{display:none}
span[data-near] svg,:host(:hover) svg,:host(:focus-visible) svg{display:block}
:host(:focus-visible) span{outline:2px solid ${colours.focus[0]}}
:host(:focus-visible) span[data-theme=dark]{outline-color:${colours.focus[1]}}
@media(forced-colors:active){path{fill:CanvasText}path[stroke]{fill:Canvas;stroke:CanvasText}}`;

/** Besides these rules: the part for events, host of the inner root, fills its badge. */
const around = `:host(div){display:block!important;position:static!important;contain:none!important;block-size:100%!important;margin:0!important;cursor:pointer!important}
:host(div[hidden]){display:none!important}`;

/** All rules of a badge in a page; the background sends them, so that no script carries them along. */
export const badgeCss = `${sheet}${around}`;
