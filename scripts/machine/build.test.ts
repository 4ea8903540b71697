import { describe, expect, it } from 'vitest';
import { withoutProgress } from './build.mjs';

const frame = (text: string) => `\r⠋ ${text}\x1b[K`;

describe('withoutProgress', () => {
  it('leaves nothing of a build that had nothing to say', () => {
    const said = `\x1b[?25l${frame('Preparing...')}${frame('[1/5] gmail')}\r\x1b[K\x1b[?25h`;
    expect(withoutProgress(said)).toBe('');
  });

  it('keeps warnings and errors, wherever the spinner stood', () => {
    const said = `${frame('[1/5] gmail')}\x1b[33m[plugin x] \nToo large:\n- split it\x1b[39m\n${frame('[2/5]')}\r\x1b[K\n\x1b[31mERROR\x1b[39m  no such file\r\n`;
    expect(withoutProgress(said)).toBe('[plugin x]\nToo large:\n- split it\nERROR  no such file');
  });
});
