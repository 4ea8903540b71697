/*
 * In the one-line list "to Anna, cc: Ben" the roles differ by translated words alone. This table is the
 * only place where the adapter reads words; with none recognised everyone is `to`.
 */
export type Addressed = 'to' | 'cc' | 'bcc';

const alone = (words: string) => `(?<![\\p{L}-])(?:${words})(?![\\p{L}-])`;

/** Asked first: most languages build the word for bcc on the one for cc. */
const BCC = new RegExp(
  `${alone('bcc|cci|cco|ccn|blindkopie|скрытая копия|прихована копія|udw|hemlig kopia|نسخة مخفية(?: الوجهة)?')}|숨은\\s?참조|密送|密件|ブラインド`,
  'iu',
);
const CC = new RegExp(
  `${alone('cc|kopie|копия|копія|dw|kopia|نسخة(?: إلى)?')}|참조|抄送|副本|カーボン`,
  'iu',
);
const TO = new RegExp(`${alone('to|an|à|para|кому|إلى')}|받는\\s?사람|收件|发送至|寄給|宛先`, 'iu');

/** The role that the words standing before a person announce, or null when they announce none. */
export function roleIn(words: string): Addressed | null {
  if (BCC.test(words)) return 'bcc';
  if (CC.test(words)) return 'cc';
  return TO.test(words) ? 'to' : null;
}
