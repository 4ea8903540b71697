/** Where an element stands, how large it is, whether it has a place at all; nothing that loads or names anything. `--room` tells a root of its own how much room it has. */
const PROPERTY =
  /^(?:(?:min-|max-)?(?:width|height|inline-size|block-size)|left|right|top|bottom|inset(?:-[a-z-]+)?|(?:margin|padding)(?:-[a-z-]+)?|box-sizing|position|overflow-x|flex|display|white-space|--room)$/;
const LENGTH = String.raw`-?[\d.]+(?:px|%|vw|vh)?`;
const VALUE = new RegExp(
  String.raw`^(?:(?:${LENGTH}|auto|none|initial|border-box|absolute|relative|static|hidden|nowrap|calc\(${LENGTH} [+-] ${LENGTH}\)) ?){1,4}(?:!important)?$`,
);
const NARROW = /@media \(max-width: ?\d+px\) ?\{((?:[^{}]+\{[^{}]*\})*\s*)\}/g;
/** In force only while the copy of our script that asked for it has its frame in the page. */
const SCOPED = /^@scope \(html:has\(> #[\w-]+\)\) ?\{([\s\S]*)\}$/;
/** No escapes, strings with brackets, or anything that fetches. */
const FORBIDDEN = /[\\@]|\/\*|url|import|expression|<|javascript/i;

const isDeclaration = (line: string): boolean => {
  const colon = line.indexOf(':');
  return PROPERTY.test(line.slice(0, colon).trim()) && VALUE.test(line.slice(colon + 1).trim());
};

/**
 * Whether a style text only moves and sizes: a site's process that was taken over must not get other
 * rules into its page through us.
 */
export function isRoomRule(css: string): boolean {
  const plain = css.trim().replace(SCOPED, '$1').replace(NARROW, '$1').trim();
  const rules = plain.match(/[^{}]+\{[^{}]*\}/g);
  if (!rules || rules.join('').replace(/\s/g, '') !== plain.replace(/\s/g, '')) return false;
  return rules.every((rule) => {
    const [selector = '', body = ''] = rule.replace('}', '').split('{');
    if (FORBIDDEN.test(selector) || selector.includes(';')) return false;
    const lines = body.split(';').map((line) => line.trim());
    return lines.filter(Boolean).every(isDeclaration);
  });
}
