/** Properties that make room at a page's edge, and nothing else. */
const PROPERTIES = new Set([
  'width',
  'max-width',
  'min-width',
  'right',
  'inset-inline-end',
  'margin-right',
  'margin-inline-end',
  'padding-right',
  'padding-inline-end',
  'inline-size',
  'max-inline-size',
  'box-sizing',
]);
const VALUE =
  /^(?:[\d.]+(?:px|%|vw)|auto|none|initial|border-box|calc\((?:[\d.]+(?:px|%|vw)|[\s+-])+\))(?: ?!important)?$/;

/**
 * Whether a style text only moves edges: a compromised page process must not get other rules into the
 * page through us. Rules of plain selectors with width, margin, padding and right, in lengths.
 */
export function isRoomRule(css: string): boolean {
  const rules = css.match(/[^{}]+\{[^{}]*\}/g);
  if (!rules || rules.join('').replace(/\s/g, '') !== css.replace(/\s/g, '')) return false;
  return rules.every((rule) => {
    const [selector = '', body = ''] = rule.replace('}', '').split('{');
    if (/[@\\;]|url\(/i.test(selector)) return false;
    return body
      .split(';')
      .map((line) => line.trim())
      .filter(Boolean)
      .every((line) => {
        const colon = line.indexOf(':');
        return (
          PROPERTIES.has(line.slice(0, colon).trim()) && VALUE.test(line.slice(colon + 1).trim())
        );
      });
  });
}
