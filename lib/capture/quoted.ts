/** Opens the earlier message in any of the usual programs and languages; what follows is another's text. */
const SEPARATORS: readonly RegExp[] = [
  /^-{2,}\s*(original message|forwarded message|ursprüngliche nachricht|weitergeleitete nachricht|message d'origine|message original|message transféré|mensagem original|mensaje original|messaggio originale|oorspronkelijk bericht|원본 메일|원본 메시지|전달된 메시지|original nachricht|原始邮件|原始郵件|转发邮件|轉寄的郵件|邮件原件|元のメッセージ|original mail|original email)\s*-{0,}$/i,
  /^(begin forwarded message|anfang der weitergeleiteten|début du message réexpédié|forwarded message|전달된 메시지 시작|下面是被转发的邮件|転送されたメッセージ)/i,
  /^_{20,}$/,
];
/** A header of a quoted message; one alone could be text, two in a row are a header block. */
const HEADER =
  /^\**(from|sent|to|cc|date|subject|von|gesendet|an|datum|betreff|de|envoyé|à|objet|date d'envoi|para|enviado|enviada em|assunto|asunto|보낸\s?사람|보낸\s?날짜|받는\s?사람|받은\s?날짜|날짜|제목|참조|发件人|发送时间|收件人|抄送|主题|日期|寄件者|寄件日期|收件者|主旨|van|verzonden|aan|onderwerp|da|inviato|oggetto|från|skickat|till|ämne|fra|sendt|til|emne|od|wysłano|do|temat|odesláno|komu|předmět|kimden|gönderilen|gönderilme|kime|konu|enviado el|fecha|data|差出人|送信者|送信日時|宛先|件名|日時)\s?\**\s?[:：]/i;
const ATTRIBUTION =
  /^(on\s.{4,200}\swrote\s?:|am\s.{4,200}\sschrieb\b.{0,120}:|le\s.{4,200}\sa\s(écrit|ecrit)\s?:|em\s.{4,200}escreveu\s?:|el\s.{4,200}escribió\s?:|il\s.{4,200}ha scritto\s?:|op\s.{4,200}schreef\b.{0,80}:|den\s.{4,200}skrev\b.{0,120}:|w dniu\s.{4,200}napisała?(?:\(a\))?\s?:|dne\s.{4,200}napsala?(?:\(a\))?\s?:|.{4,200}tarihinde\s.{2,120}yazdı\s?:|.{4,200}\s(?:napisał(?:\(a\)|a)?|skrev|yazdı|napsal)\s?:|.{4,200}(님이|님께서)\s?(작성|쓴 글|썼습니다).{0,20}|.{4,200}写道\s?[:：]|.{4,200}寫道\s?[:：]|.{4,200}(のメール|書きました)\s?[:：]?|.{4,160}\swrote:)$/i;
const ATTRIBUTION_START = /^(on|am|le|em|el|il|op|den|w dniu|dne|\d{4}[년年./-])\s?.{4,200}$/i;

const isQuote = (line: string): boolean => /^\s*[>｜]/.test(line);

/** How many lines an attribution takes at `at` (long ones are wrapped), 0 when there is none. */
function attributionAt(lines: readonly string[], at: number): number {
  let joined = '';
  for (let count = 1; count <= 3 && at + count <= lines.length; count++) {
    joined = `${joined} ${(lines[at + count - 1] ?? '').trim()}`.trim();
    if (joined.length > 320) return 0;
    if (ATTRIBUTION.test(joined)) return count;
    if (count === 1 && !ATTRIBUTION_START.test(joined)) return 0;
  }
  return 0;
}

/**
 * The sender's own lines: without quoted ("> ") lines, and cut where an earlier message begins. After an
 * attribution followed by "> " lines the writer's answer below the quote is kept.
 */
export function ownLines(lines: readonly string[]): string[] {
  const own: string[] = [];
  for (let at = 0; at < lines.length; at++) {
    const line = (lines[at] ?? '').trim();
    if (SEPARATORS.some((separator) => separator.test(line))) {
      if (!(line.startsWith('_') && !headerBlock(lines, at + 1))) break;
      continue;
    }
    if (headerBlock(lines, at)) break;
    const attribution = attributionAt(lines, at);
    if (attribution > 0) {
      if (!quoteFollows(lines, at + attribution)) break;
      at += attribution - 1;
      continue;
    }
    if (!isQuote(line)) own.push(lines[at] ?? '');
  }
  return own;
}

function headerBlock(lines: readonly string[], at: number): boolean {
  const near = lines.slice(at, at + 6).map((line) => line.trim());
  if (!HEADER.test(near[0] ?? '')) return false;
  return near.filter((line) => HEADER.test(line)).length >= 2;
}

function quoteFollows(lines: readonly string[], at: number): boolean {
  const next = lines.slice(at).find((line) => line.trim() !== '');
  return next !== undefined && isQuote(next);
}
