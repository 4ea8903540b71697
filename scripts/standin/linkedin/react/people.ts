import { createElement as make, useState } from 'react';
import type { Member } from '../people.ts';

/** Results of a people search that React owns: they can be turned round, taken away and brought back. */
export function People({ members }: { members: readonly Member[] }) {
  const [order, setOrder] = useState(members);
  const [shown, setShown] = useState(true);
  const [turn, setTurn] = useState(0);
  const button = (text: string, onClick: () => void) =>
    make('button', { key: text, type: 'button', onClick }, text);
  return make(
    'main',
    { id: 'workspace', role: 'main' },
    button('Turn round', () => setOrder([...order].reverse())),
    button('Write anew', () => setTurn(turn + 1)),
    button(shown ? 'Take away' : 'Bring back', () => setShown(!shown)),
    shown && make('div', { role: 'list' }, ...order.map((member) => result(member, turn))),
  );
}

const result = ({ slug, name, headline }: Member, turn: number) =>
  make(
    'div',
    { role: 'listitem', key: slug },
    make('p', null, make('a', { href: `/in/${encodeURIComponent(slug)}/` }, name)),
    make('p', null, headline),
    make('p', null, `${turn} mutual connections`),
  );
