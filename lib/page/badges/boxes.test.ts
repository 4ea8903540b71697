// @vitest-environment happy-dom
import { expect, it } from 'vitest';
import type { BadgePlace, Person } from '../../sites/contract';
import { boxesOf } from './boxes';

const place = (box: Element, email: string | null, kind: BadgePlace['kind']): BadgePlace => ({
  person: { role: 'row', name: null, email, linkedin: null },
  group: box,
  box,
  kind,
  ground: box,
});
const nobody = () => false;
const refOf = ({ email }: Person) => email;

it('gives a row at most two hosts, whoever is known, and a header one per person', () => {
  const row = document.createElement('td');
  const header = document.createElement('span');
  const emails = ['a@x.example', 'b@x.example', 'c@x.example'];
  const boxes = boxesOf(
    [
      ...emails.map((email) => place(row, email, 'row')),
      ...emails.map((email) => place(header, email, 'header')),
    ],
    refOf,
    nobody,
  );
  expect(boxes.get(row)).toMatchObject({ slots: 2, refs: emails });
  expect(boxes.get(header)?.slots).toBe(3);
});

it('counts a person once and leaves out own addresses and people without one', () => {
  const row = document.createElement('td');
  const boxes = boxesOf(
    [
      place(row, 'a@x.example', 'row'),
      place(row, 'a@x.example', 'row'),
      place(row, null, 'row'),
      place(row, 'me@x.example', 'row'),
    ],
    refOf,
    (ref) => ref.startsWith('me@'),
  );
  expect(boxes.get(row)).toMatchObject({ slots: 1, refs: ['a@x.example'] });
});
