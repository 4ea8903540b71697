import { expect, it } from 'vitest';
import { readEnv } from './env';
import { keyOf } from './message';
import { placeOf } from './routes';

const page =
  '{"task":"mail","action":"show","uid":"17","mailbox":"INBOX","username":"yuna","sender":"A } \\"{ \\u003Ca@b.example\\u003E","mailboxes":{"INBOX":{"id":"INBOX","class":"inbox"},"Gesendet":{"class":"sent unread"},"Projekte":{"virtual":false}},"identities":{"1":{"email":"yuna@gaon-trade.example"},"2":{}}});\nrcmail.add_label({"uid":"no"});';

it('reads the object alone, braces inside texts notwithstanding', () => {
  const env = readEnv(page);
  expect(env).toMatchObject({ task: 'mail', action: 'show', uid: '17', username: 'yuna' });
  expect(env?.folders).toEqual(
    new Map([
      ['INBOX', 'inbox'],
      ['Gesendet', 'sent'],
    ]),
  );
  expect(env?.identities).toEqual(['yuna@gaon-trade.example']);
});

it.each(['', '{', '{"task":', 'null', '[1]', '{task:1}'])('makes nothing of %j', (text) => {
  expect(readEnv(text)).toBeNull();
});

it('takes values of the wrong kind for missing', () => {
  const env = readEnv('{"uid":42,"username":7,"mailboxes":[1],"identities":"x","task":null}');
  expect(env).toMatchObject({ uid: '42', username: null, task: null, identities: [] });
});

it('parts the joined uid of a search and keeps keys of different mails apart', () => {
  expect(placeOf('27-INBOX', 'Other')).toEqual({ uid: '27', mailbox: 'INBOX' });
  expect(placeOf('27-A-B', null)).toEqual({ uid: '27', mailbox: 'A-B' });
  expect(placeOf('27', 'INBOX')).toEqual({ uid: '27', mailbox: 'INBOX' });
  expect(placeOf('x', 'INBOX')).toBeNull();
  const one = keyOf('mail.example', 'a/b', { mailbox: 'c', uid: '1' });
  const other = keyOf('mail.example', 'a', { mailbox: 'b/c', uid: '1' });
  expect(one).toBe('rc:mail.example/a%2Fb/c/1');
  expect(one).not.toBe(other);
});
