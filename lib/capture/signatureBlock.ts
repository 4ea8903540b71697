import { hasLegalForm } from './companies';
import { eastRanks } from './nameAffixes';
import { ownLines } from './quoted';
import { cleanLines, scriptOf, wordsOf } from './text';
import { departmentWord, titleWord } from './titles';

const DELIMITER =
  /^\s?(?:--|—|–|_{2,}|-{3,}|={3,}|\*{3,}|—{2,}|―{2,}|─{2,}|━{2,}|ー{3,}|\+-{3,}\+?|[┏┌╔┗└╚├┣][━─═]{2,}[┓┐╗┛┘╝┤┫]?)\s*$/u;
const CLOSING =
  /^(?:(?:kind|kindest|best|warm|warmest|many|with kind|with best)\s)?(?:regards|wishes|thanks|thank you|cheers|sincerely|yours|yours (?:sincerely|faithfully|truly)|respectfully|cordially|talk soon|all the best|best|thx|many thanks|thanks (?:again|a lot|in advance)|thanks and regards|thanks & regards|b\.?\s?rgds|rgds|brgds|best rgds|br|kr|sincerely yours|take care)[\s,.!]*$/iu;
const CLOSING_ELSEWHERE =
  /^(?:(?:mit )?(?:freundliche[nm]?|beste[nm]?|herzliche[nm]?|vielen|liebe|viele|beste|schöne|sonnige)\s(?:grüßen?|gruß|dank|grüsse|grüssen).{0,30}|mfg|lg|vg|danke|bien (?:à (?:toi|vous)|cordialement)|cordialement|(?:très )?cordialement|(?:sincères|meilleures) salutations|salutations.{0,20}|amicalement|merci.{0,25}|abraços?|atenciosamente|cumprimentos|com os melhores cumprimentos|obrigad[oa]|un saludo|saludos.{0,15}|cordiali saluti|met vriendelijke groet|(?:très )?belle (?:journée|fin de journée|soirée|semaine)|bonne (?:journée|soirée|semaine|fin de journée)|(?:merci et )?bonne journée|à (?:bientôt|très vite)|수고하세요|수고하십시오|수고하셨습니다|感謝いたします|감사합니다|감사드립니다|고맙습니다|안녕히 계세요|.{0,20}(?:감사합니다|부탁드립니다|바랍니다|올림|드림)|此致|敬礼|谢谢|謝謝|顺祝商祺|顺颂商祺|祝好|祝商祺|祝.{2,12}|以上|敬具|どうぞよろしくお願い.{0,10}|(?:何卒|以上、)?よろしくお願い.{0,10}|宜しくお願い.{0,10}|ありがとうございま.{0,4})[\s,.!。！，、]*$/iu;

const FOOTER =
  /^(?:sent from|sent via|get outlook for|sent with|gesendet mit|von meinem .{2,40} gesendet|diese nachricht wurde von meinem|envoyé (?:de|depuis|avec)|télécharger outlook|enviado (?:do|desde|a partir)|나의 .{2,30}에서 보냄|.{0,20}에서 보낸 메일|.{2,20}에서 보냄|发自我的|發自我的|从我的.{2,20}发送|.{0,10}から送信|.{2,20}から送信|download outlook|inviato da|verstuurd vanaf)/iu;
const DISCLAIMER =
  /(?:confidential|privileged|intended (?:only |solely )?for|if you (?:are not|have received)|this (?:e-?mail|message|communication)(?:,| and| is| may| contains| has)|please consider the environment|think before|before printing|virus[- ]free|scanned (?:by|for)|diese (?:e-?mail|nachricht) (?:enthält|ist|kann)|vertrauliche? (?:information|und)|bitte prüfen sie|irrtümlich|ce (?:message|courriel|mail) (?:et|est|peut|contient|électronique)|confidentialité|pensez à l'environnement|esta mensagem|este e-?mail|본 (?:메일|전자우편|이메일|메시지)|이 (?:메일|전자우편|이메일)은|수신인|기밀|本(?:邮件|電子郵件|电子邮件|メール)|此邮件|保密|机密|機密|このメール|このeメール|誤って|unsubscribe|수신거부|退订|配信停止|opt out|you (?:are receiving|received) this)/iu;
const REGISTER =
  /^(?:registered (?:in|office|address)|company (?:no|number|registration)|sitz der gesellschaft|sitz\s?:|handelsregister|amtsgericht|registergericht|hr[ab]\b|ust|vat|tva\b|siret|siren|r\.?c\.?s\.?\b|geschäftsführer(?:in|ung)?\s?:|geschäftsführende|vorstand\s?:|vorsitzende[r]? des|aufsichtsrat|capital social|au capital|사업자|통신판매업|등록번호|대표(?:이사|자)\s?[:：]|统一社会|登録番号|法人番号|代表取締役\s?[:：]|iban|bank\s?:|bankverbindung)/iu;
/** An advertisement below the signature: its numbers and links are the fair's, not the writer's. */
const ADVERTISEMENT =
  /^[^\p{L}]*(?:(?:visit|meet|see|join) us (?:at|on|in)\b|save the date|register (?:now|here)|besuchen sie uns|treffen sie uns|jetzt anmelden|retrouvez[- ]nous|venez nous|rencontrez[- ]nous|rejoignez[- ]nous|inscrivez|诚邀|诚挚邀请|敬请光临|誠邀|敬邀)|\b(?:free )?webina(?:r|ire)\b.*\d|ウェビナー|セミナー(?:開催|のご案内|のお知らせ)|(?:展示会|出展).*(?:案内|お知らせ|ブース|小間)|(?:참가|행사|세미나|전시회|박람회|웨비나) ?(?:안내|초대|개최)|展位号|展位號|展位[:：]/iu;
const LIST_FOOTER = /mailing list|mailman|listinfo|google groups|메일링 리스트/iu;

/** A longer block is text, not a signature. */
const MAX_LINES = 16;

const isBlank = (line: string): boolean => line.trim() === '';

function withoutFooter(lines: readonly string[]): string[] {
  const kept: string[] = [];
  for (const line of lines) {
    const text = line.trim().replace(/^[*_]+|[*_]+$/g, '');
    if (FOOTER.test(text) || DISCLAIMER.test(text) || LIST_FOOTER.test(text)) break;
    if (ADVERTISEMENT.test(text)) break;
    if (!REGISTER.test(text)) kept.push(line);
  }
  return kept;
}

const isEnd = (line: string): boolean =>
  CLOSING.test(line.trim()) || CLOSING_ELSEWHERE.test(line.trim());

interface Sender {
  /** Spellings of the name, folded, by which a signature may open. */
  names: string[];
  /** First word of the name; it counts only as a whole line. */
  given: string;
  email: string;
}

const EAST_LETTER = /[\p{Script=Han}\p{Script=Hangul}\p{Script=Katakana}]/u;
const EASTERN = /^[\p{Script=Han}\p{Script=Hangul}\p{Script=Hiragana}\p{Script=Katakana}々ー]+$/u;
/** A whole signature on one line: the name, then phrases set apart. */
const IN_ONE_LINE = /^[^|│•·]{2,60}[|│•·].*[|│•·]/u;

const opensWith = (line: string, { names, given }: Sender): boolean => {
  const words = wordsOf(line);
  const start = words.join(' ');
  const short = line.trim().length < 90 || IN_ONE_LINE.test(line.trim());
  // "松本 彩" of "松本彩": eastern names are written with and without a blank.
  const tight = `${words.slice(0, 2).join('')} ${words.slice(2).join(' ')}`;
  const opens = (name: string): boolean =>
    start.startsWith(name) || (EASTERN.test(name) && tight.startsWith(name));
  return short && (start === given || names.some(opens));
};

/** "대선파이프 영업2부 홍서준 과장", "部長代理 小林 直樹": firm, team or title before the name, on its line. */
const holdsName = (line: string, { names }: Sender): boolean => {
  const text = line.trim();
  if (text.length > 60 || /[.!?。！？]$|[@:：]/u.test(text)) return false;
  const words = wordsOf(text);
  return words.some((_, at) => {
    const before = words.slice(0, at).join(' ');
    const tight = [words[at], words.slice(at, at + 2).join('')];
    const named = names.some((name) => EASTERN.test(name) && tight.includes(name));
    const ranked = [words[at + 1], words[at + 2]].some((word) => eastRanks.has(word ?? ''));
    const told = titleWord(before) || departmentWord(before) || hasLegalForm(before);
    return named && at > 0 && (told || (ranked && at < 3 && words.length < at + 4));
  });
};

function senderOf(name: string, email: string): Sender {
  const words = wordsOf(name);
  const latin = words.filter((word) => scriptOf(word) === 'latin');
  const eastern = words.filter((word) => EASTERN.test(word));
  const lists = latin.length > 1 && eastern.length > 0 ? [words, latin, eastern] : [words];
  const all = lists.flatMap((list) => [
    list.join(' '),
    [...list].reverse().join(' '),
    list.join(''),
  ]);
  const [given = ''] = words;
  const names = all.filter((spelling) => spelling.length > 1);
  return { names, given: given.length > 1 ? given : '\n', email: email.toLowerCase() };
}

/** Where signatures can begin, the likeliest first: after "-- ", after a closing, at the sender's name. */
function starts(lines: readonly string[], sender: Sender): number[] {
  const from = Math.max(0, lines.length - 3 * MAX_LINES);
  const places: { at: number; rank: number }[] = [];
  for (let at = lines.length - 1; at >= from; at--) {
    const line = lines[at] ?? '';
    if (DELIMITER.test(line)) places.push({ at: at + 1, rank: 0 });
    // 드림 and 올림 ("from") stand on the name's own line.
    else if (isEnd(line))
      places.push({ at: at + (/(드림|올림)[\s.]*$/u.test(line) ? 0 : 1), rank: 1 });
    else if (at > from && (opensWith(line, sender) || holdsName(line, sender)))
      places.push({ at, rank: 2 });
  }
  const end = lines.findLastIndex((line) => line.trim() !== '') + 1;
  const last = lines.slice(0, end).findLastIndex((line) => line.trim() === '') + 1;
  const tail = lines.slice(last);
  if (sender.email !== '' && tail.some((line) => line.toLowerCase().includes(sender.email))) {
    places.push({ at: last, rank: 3 });
  }
  return places.sort((one, other) => one.rank - other.rank).map(({ at }) => at);
}

/** A rule inside a signature parts name and numbers: begin at the closing or name shortly above it. */
function reachUp(lines: readonly string[], start: number, sender: Sender): number {
  for (let at = start - 1; at >= Math.max(0, start - 7); at--) {
    const line = (lines[at] ?? '').trim();
    if (line.length > 70) return start;
    if (opensWith(line, sender)) return houseAbove(lines, at);
    if (isEnd(line)) return at + 1;
  }
  return houseAbove(lines, start);
}

/** Japanese cards name the firm and the team right above the name. */
function houseAbove(lines: readonly string[], start: number): number {
  for (let at = start - 1; at >= Math.max(0, start - 3); at--) {
    const line = (lines[at] ?? '').trim();
    if (!EAST_LETTER.test(line) || line.length > 40 || /[。.!！?？、,]/u.test(line)) return at + 1;
    if (isEnd(line) || !(hasLegalForm(line) || departmentWord(line) || titleWord(line)))
      return at + 1;
  }
  return Math.max(0, start - 3);
}

/**
 * The lines of the signature at the end of a plain-text message, without quoted replies, disclaimers, register
 * lines and "Sent from my …"; empty when no signature can be told apart from the text.
 */
export function signatureLines(text: string, senderName: string, email: string): string[] {
  const own = ownLines(cleanLines(text));
  const sender = senderOf(senderName, email);
  for (const start of starts(own, sender)) {
    if (content(own.slice(start)).length === 0) continue;
    const block = content(own.slice(reachUp(own, start, sender)));
    if (block.length > 0 && block.length <= MAX_LINES) return block;
  }
  return [];
}

const content = (lines: readonly string[]): string[] =>
  withoutFooter(lines).filter((line) => !isBlank(line) && !DELIMITER.test(line));
