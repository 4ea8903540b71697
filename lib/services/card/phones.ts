import type { CardView } from '../../schema/views/card';

type Written = Pick<CardView, 'phones'>;

/** Writes the numbers as people read them. */
type PhoneWriter = <Card extends Written>(card: Card) => Card;

/** What writes phone numbers is a library of its own: begun to load before the book is read, it is there after that. */
export async function phoneWriter(): Promise<PhoneWriter> {
  const { phoneText } = await import('../../capture/phoneText');
  return (card) => ({
    ...card,
    phones: card.phones.map(({ number }) => ({ number, text: phoneText(number) })),
  });
}
