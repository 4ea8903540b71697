import { describe, expect, it } from 'vitest';
import { accountOfTitle, lastAddressOf, subjectOfTitle } from './title';

describe('the window title', () => {
  it.each([
    ['Inbox (3) - me@x.example - Gmail', 'me@x.example', 'Inbox (3)'],
    ['Re: bob@shop.example - me@x.example - Company Mail', 'me@x.example', 'Re: bob@shop.example'],
    ['Price - bob@shop.example - Me@X.example - Gmail', 'me@x.example', 'Price - bob@shop.example'],
    [
      '\u200fالبريد الوارد (3) - \u202ame@x.example\u202c - Gmail',
      'me@x.example',
      'البريد الوارد (3)',
    ],
    ['받은편지함 - 민지@회사.example - Gmail', '민지@회사.example', '받은편지함'],
    ['Gmail - Call carol@else.example', null, 'Call carol@else.example'],
    ['Gmail', null, 'Gmail'],
    ['', null, ''],
  ])('%s', (title, account, subject) => {
    expect(accountOfTitle(title)).toBe(account);
    expect(subjectOfTitle(title)).toBe(subject);
  });

  it('gives its last address when its form is unusual', () => {
    expect(lastAddressOf('About bob@shop.example: me@x.example')).toBe('me@x.example');
    expect(lastAddressOf('Gmail')).toBeNull();
  });
});
