import { fold } from './fold';

/** Marks of answers and forwards: English, German, Nordic, Romance, Polish, Korean, Chinese, Japanese. */
const MARK =
  /^\s*(?:(?:re|aw|antw|sv|vs|ref|rif|rép|res|odp|fw|fwd|wg|tr|rv|enc|i|pd|회신|답장|전달|回复|回覆|答复|转发|轉寄|返信|転送)(?:\s?\[\d+\])?\s?[:：]|\[[^\]]{0,40}\](?=\s*\S))\s*/iu;

/** A subject without marks of answers, forwards and lists, for recognising the same conversation. */
export function subjectKey(subject: string): string {
  let rest = subject.slice(0, 1000).normalize('NFKC');
  for (let before = ''; before !== rest; ) {
    before = rest;
    rest = rest.replace(MARK, '');
  }
  return fold(rest).replace(/\s+/g, ' ').trim();
}
