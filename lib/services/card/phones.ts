import type { CardView } from '../../schema/views/card';

type Written = Pick<CardView, 'phones'>;

/** The numbers as people read them. Told by a library that comes while the book is read: see `phoneWriter`. */
export type PhoneWriter = <Card extends Written>(card: Card) => Card;

/** Begins to load what writes phone numbers; ask for it before the book is read. */
export async function phoneWriter(): Promise<PhoneWriter> {
  const { phoneText } = await import('../../capture/phoneText');
  return (card) => ({
    ...card,
    phones: card.phones.map(({ number }) => ({ number, text: phoneText(number) })),
  });
}
