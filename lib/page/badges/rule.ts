import type { BadgePlace } from '../../sites/contract';

/** Room and place of the host by alignment; the box is the same for every value. */
export function placeRule({
  align = 'inline',
  line = 20,
  inset = 0,
}: Pick<BadgePlace, 'align' | 'line' | 'inset'>): string {
  if (align === 'inline') return ':host{margin-inline-start:4px!important}';
  if (align === 'kept')
    return ':host{position:sticky!important;inset-inline-end:4px!important;z-index:1!important;margin-inline-start:4px!important}';
  if (align === 'end') return ':host{flex:none!important;margin-inline-start:auto!important}';
  // A flex row gives what is as wide as itself a line of its own.
  const ending = (room: number) =>
    `margin-inline:${align === 'line' ? `calc(100% - ${52 + room}px)` : 'auto'} ${room}px!important`;
  // Centred on the line above, of no net height; the first of two hosts stands left of the second.
  const above = -(line + 24) / 2;
  const below = (line - 24) / 2;
  return (
    `:host{display:block!important;${ending(inset)};margin-block:${above}px ${below}px!important}` +
    `:host(:not(:last-child)){${ending(52 + inset)}}`
  );
}
