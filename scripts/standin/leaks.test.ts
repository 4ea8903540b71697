import { describe, expect, it } from 'vitest';
import { leaks } from './leaks.ts';

describe('leaks', () => {
  it('keeps what a page or an extension asked for', () => {
    const asked = ['planted.example:443', 'http://planted.example/beacon?x=1'];
    expect(leaks(asked)).toEqual(asked);
  });

  it('forgives what a browser asks for by itself', () => {
    const asked = ['update.googleapis.com:443', 'http://clients2.google.com/time/1/current?x=1'];
    expect(leaks([...asked, 'firefox.settings.services.mozilla.com:443'])).toEqual([]);
  });

  it('is not fooled by a host that only begins like one', () => {
    expect(leaks(['accounts.google.com.planted.example:443'])).toHaveLength(1);
    expect(leaks(['evilgoogleapis.com:443'])).toHaveLength(1);
  });
});
