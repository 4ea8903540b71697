import { expect, it } from 'vitest';
import { addressesIn, addressIn, partiesInLine } from './addressLine';

it('reads names with commas, escaped quotes and none at all', () => {
  const line =
    'Elin Halvorsen <Elin@Fjordmalt.example>,"Silva, João" <joao@cais-norte.example>, "Priya \\"PJ\\" Joshi" <pj@loomworks.example>, x@y.example, half@';
  expect(partiesInLine(line)).toEqual([
    { name: 'Elin Halvorsen', email: 'elin@fjordmalt.example' },
    { name: 'Silva, João', email: 'joao@cais-norte.example' },
    { name: 'Priya "PJ" Joshi', email: 'pj@loomworks.example' },
    { name: null, email: 'x@y.example' },
  ]);
});

it('finds no address in a name', () => {
  expect(addressIn('민하람')).toBeNull();
  expect(addressIn('민하람 <Haram.Min@durubit.example>')).toBe('haram.min@durubit.example');
});

it('ends addresses before brackets and full stops', () => {
  expect(
    addressesIn('Google Account: Rae (Rep@dangol.example). Not a@b, but c@d.example.'),
  ).toEqual(['rep@dangol.example', 'c@d.example']);
});
