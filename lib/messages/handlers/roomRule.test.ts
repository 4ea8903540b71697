import { describe, expect, it } from 'vitest';
import { gmail } from '../../sites/gmail';
import { linkedin } from '../../sites/linkedin';
import { roundcube } from '../../sites/roundcube';
import { isRoomRule } from './roomRule';

describe('isRoomRule', () => {
  it.each([
    ['gmail', gmail],
    ['roundcube', roundcube],
    ['linkedin', linkedin],
  ])('accepts what %s asks for', (_site, adapter) => {
    const css = adapter.roomCss(360);
    expect(isRoomRule(css)).toBe(true);
    expect(isRoomRule(`@scope (html:has(> #d1)) {${css}}`)).toBe(true);
  });
  it.each([
    'body{background:url(https://x.example/?)}',
    'body{width:100px;color:red}',
    '@import "https://x.example";',
    '@media all{body{width:1px}}',
    '@scope (html:has(> #d1)) {body{color:red}}',
    '@scope (html:has(> [value^="a"])) {body{width:1px}}',
    '@media (max-width: 9px) {body{color:red}}',
    'body{width:1px}@font-face{src:url(x)}',
    'body{display:block}',
    'body{width:100px}</style>',
    'body{width:expression(1)}',
    '',
  ])('refuses %s', (css) => expect(isRoomRule(css)).toBe(false));
});
