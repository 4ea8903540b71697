import { findFirst } from '../../dom/lookup';
import type { PageFacts, Reading, View } from '../contract';
import { type Account, accountOf } from './account';
import { composePeople, composeSubject, isCompose } from './compose';
import { messageOf, placeOfMessage, subjectOf } from './message';
import { peopleOnce, personOf } from './person';
import {
  folderOf,
  isOwnFolder,
  looksLikeRoundcube,
  messageDocument,
  placeInUrl,
  previewFrame,
} from './routes';
import { peopleOf, rowsOf } from './rows';
import * as at from './selectors';

/** Reads the whole page, the message in its preview pane included. */
export function parse(root: Document, url: URL): Reading {
  if (!looksLikeRoundcube(root, url)) {
    return { ok: false, problem: root.readyState === 'complete' ? 'unrecognised' : 'loading' };
  }
  if (isCompose(root)) return { ok: true, value: composeFacts(root, url) };
  const inner = messageDocument(root);
  if (inner) return conversation(root, url, inner);
  if (previewFrame(root)?.contentDocument?.readyState === 'loading') {
    return { ok: false, problem: 'loading' };
  }
  const account = accountOf(root, null);
  return {
    ok: true,
    value: {
      ...facts(findFirst(root, at.list) ? 'list' : 'other', account),
      mailbox: folderOf(root, url),
      people: peopleOnce(rowPeople(root)),
    },
  };
}

function conversation(root: Document, url: URL, inner: Document): Reading {
  if (inner.readyState === 'loading') return { ok: false, problem: 'loading' };
  const named = placeInUrl(url);
  const place = placeOfMessage(inner);
  // A page of its own says in its address which mail it shows; a list says so for its folder only.
  if (inner === root && named && place && named.uid !== place.uid) {
    return { ok: false, problem: 'stale' };
  }
  const account = accountOf(root, inner);
  const message = messageOf(inner, url.host, account.login);
  const mailbox = place?.mailbox ?? folderOf(root, url);
  const sender = message.from && isOwnFolder(inner, mailbox) ? [message.from.email] : [];
  return {
    ok: true,
    value: {
      ...facts('conversation', account),
      own: [...new Set([...account.own, ...sender])],
      thread: { id: null, subject: subjectOf(inner) },
      mailbox,
      messages: [message],
      people: peopleOnce([
        ...(message.from ? [personOf('from', message.from)] : []),
        ...message.to.map((party) => personOf('to', party)),
        ...message.cc.map((party) => personOf('cc', party)),
        ...message.bcc.map((party) => personOf('bcc', party)),
        ...rowPeople(root),
      ]),
    },
  };
}

const composeFacts = (root: Document, url: URL): PageFacts => ({
  ...facts('compose', accountOf(root, null)),
  thread: { id: null, subject: composeSubject(root) },
  mailbox: folderOf(root, url),
  people: peopleOnce(composePeople(root)),
});

const rowPeople = (root: Document) =>
  rowsOf(root).flatMap((row) => peopleOf(row).map((party) => personOf('row', party)));

const facts = (view: View, account: Account): PageFacts => ({
  site: 'roundcube',
  view,
  account: account.address,
  own: account.own,
  thread: null,
  mailbox: null,
  messages: [],
  people: [],
  drafts: [],
  selectors: [],
});
