import { ownLines } from './quoted';
import { cleanLines, wordsOf } from './text';

const DELIMITER =
  /^\s?(?:--|—|–|_{2,}|-{3,}|={3,}|\*{3,}|—{2,}|─{2,}|━{2,}|ー{3,}|\+-{3,}\+?)\s*$/u;
const CLOSING =
  /^(?:(?:kind|kindest|best|warm|warmest|many|with kind|with best)\s)?(?:regards|wishes|thanks|thank you|cheers|sincerely|yours|yours (?:sincerely|faithfully|truly)|respectfully|cordially|talk soon|all the best|best|thx|many thanks|thanks (?:again|a lot|in advance)|thanks and regards|thanks & regards|sincerely yours|take care)[\s,.!]*$/iu;
const CLOSING_ELSEWHERE =
  /^(?:(?:mit )?(?:freundliche[nm]?|beste[nm]?|herzliche[nm]?|vielen|liebe|viele|beste|schöne|sonnige)\s(?:grüßen?|gruß|dank|grüsse|grüssen).{0,30}|mfg|lg|vg|danke|bien (?:à (?:toi|vous)|cordialement)|cordialement|(?:très )?cordialement|(?:sincères|meilleures) salutations|salutations.{0,20}|amicalement|merci.{0,25}|abraços?|atenciosamente|cumprimentos|com os melhores cumprimentos|obrigad[oa]|un saludo|saludos.{0,15}|cordiali saluti|met vriendelijke groet|감사합니다|감사드립니다|고맙습니다|안녕히 계세요|.{0,20}(?:감사합니다|부탁드립니다|바랍니다|올림|드림)|此致|敬礼|谢谢|謝謝|顺祝商祺|顺颂商祺|祝好|祝商祺|祝.{2,12}|以上|敬具|どうぞよろしくお願い.{0,10}|(?:何卒|以上、)?よろしくお願い.{0,10}|宜しくお願い.{0,10}|ありがとうございま.{0,4})[\s,.!。！，、]*$/iu;

const FOOTER =
  /^(?:sent from|sent via|get outlook for|sent with|gesendet mit|von meinem .{2,40} gesendet|diese nachricht wurde von meinem|envoyé (?:de|depuis|avec)|télécharger outlook|enviado (?:do|desde|a partir)|나의 .{2,30}에서 보냄|.{0,20}에서 보낸 메일|.{2,20}에서 보냄|发自我的|發自我的|从我的.{2,20}发送|.{0,10}から送信|.{2,20}から送信|download outlook|inviato da|verstuurd vanaf)/iu;
const DISCLAIMER =
  /(?:confidential|privileged|intended (?:only |solely )?for|if you (?:are not|have received)|this (?:e-?mail|message|communication)(?:,| and| is| may| contains| has)|please consider the environment|think before|before printing|virus[- ]free|scanned (?:by|for)|diese (?:e-?mail|nachricht) (?:enthält|ist|kann)|vertrauliche? (?:information|und)|bitte prüfen sie|irrtümlich|ce (?:message|courriel|mail) (?:et|est|peut|contient|électronique)|confidentialité|pensez à l'environnement|esta mensagem|este e-?mail|본 (?:메일|전자우편|이메일|메시지)|이 (?:메일|전자우편|이메일)은|수신인|기밀|本(?:邮件|電子郵件|电子邮件|メール)|此邮件|保密|机密|機密|このメール|このeメール|誤って|unsubscribe|수신거부|退订|配信停止|opt out|you (?:are receiving|received) this)/iu;
const REGISTER =
  /^(?:registered (?:in|office|address)|company (?:no|number|registration)|sitz der gesellschaft|sitz\s?:|handelsregister|amtsgericht|registergericht|hr[ab]\b|ust|vat|tva\b|siret|siren|r\.?c\.?s\.?\b|geschäftsführer(?:in|ung)?\s?:|geschäftsführende|vorstand\s?:|vorsitzende[r]? des|aufsichtsrat|capital social|au capital|사업자|통신판매업|등록번호|대표(?:이사|자)\s?[:：]|统一社会|登録番号|法人番号|代表取締役\s?[:：]|iban|bank\s?:|bankverbindung)/iu;
const LIST_FOOTER = /mailing list|mailman|listinfo|google groups|메일링 리스트/iu;

/** A longer block is text, not a signature. */
const MAX_LINES = 16;

const isBlank = (line: string): boolean => line.trim() === '';

function withoutFooter(lines: readonly string[]): string[] {
  const kept: string[] = [];
  for (const line of lines) {
    const text = line.trim().replace(/^[*_]+|[*_]+$/g, '');
    if (FOOTER.test(text) || DISCLAIMER.test(text) || LIST_FOOTER.test(text)) break;
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

/** A whole signature on one line: the name, then phrases set apart. */
const IN_ONE_LINE = /^[^|│•·]{2,60}[|│•·].*[|│•·]/u;

const opensWith = (line: string, { names, given }: Sender): boolean => {
  const start = wordsOf(line).join(' ');
  const short = line.trim().length < 90 || IN_ONE_LINE.test(line.trim());
  return short && (start === given || names.some((name) => start.startsWith(name)));
};

function senderOf(name: string, email: string): Sender {
  const words = wordsOf(name);
  const all = [words.join(' '), [...words].reverse().join(' '), words.join('')];
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
    else if (opensWith(line, sender) && at > from) places.push({ at, rank: 2 });
  }
  const last = lines.findLastIndex((line) => line.trim() === '') + 1;
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
    if (opensWith(line, sender)) return at;
    if (isEnd(line)) return at + 1;
  }
  return start;
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
