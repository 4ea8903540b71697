/** One mail as the wire has it. Bodies are base64, so any language passes every server unharmed. */

export interface Party {
  name: string | null;
  email: string;
}

export interface Mail {
  id: string;
  from: Party;
  to: Party[];
  cc: Party[];
  bcc: Party[];
  subject: string;
  date: Date;
  text: string;
  html: string | null;
  inReplyTo: string | null;
  /** A whole mail attached to this one, as a forward "as attachment" makes it. */
  attached: string | null;
}

const base64 = (text: string) => Buffer.from(text, 'utf8').toString('base64');
const isAscii = (text: string) => /^[\x20-\x7e]*$/.test(text);

/** RFC 2047 words of at most 45 bytes each, cut between characters. */
function encodedWords(text: string): string {
  const words: string[] = [];
  let word = '';
  for (const char of text) {
    if (Buffer.byteLength(word + char) > 42) {
      words.push(word);
      word = '';
    }
    word += char;
  }
  return [...words, word].map((part) => `=?UTF-8?B?${base64(part)}?=`).join('\r\n ');
}

function address({ name, email }: Party): string {
  if (name === null) return email;
  const shown = isAscii(name) ? `"${name.replace(/["\\]/g, '\\$&')}"` : encodedWords(name);
  return `${shown} <${email}>`;
}

const addresses = (parties: Party[]) => parties.map(address).join(',\r\n ');

function part(type: string, text: string): string {
  const lines = base64(text).replace(/.{76}/g, '$&\r\n');
  return `Content-Type: ${type}; charset=UTF-8\r\nContent-Transfer-Encoding: base64\r\n\r\n${lines}\r\n`;
}

function multipart(kind: string, boundary: string, parts: string[]): string {
  const body = parts.map((one) => `--${boundary}\r\n${one}`).join('');
  return `Content-Type: multipart/${kind}; boundary="${boundary}"\r\n\r\n${body}--${boundary}--\r\n`;
}

/** RFC 5322 text of a mail, lines ended by CRLF. */
export function toMime(mail: Mail): string {
  const plain = part('text/plain', mail.text);
  const body =
    mail.html === null
      ? plain
      : multipart('alternative', `alt-${mail.id}`, [plain, part('text/html', mail.html)]);
  const whole =
    mail.attached === null
      ? body
      : multipart('mixed', `mix-${mail.id}`, [
          body,
          `Content-Type: message/rfc822\r\nContent-Disposition: attachment; filename="earlier.eml"\r\n\r\n${mail.attached}`,
        ]);
  const headers = [
    `From: ${address(mail.from)}`,
    ...(mail.to.length > 0 ? [`To: ${addresses(mail.to)}`] : []),
    ...(mail.cc.length > 0 ? [`Cc: ${addresses(mail.cc)}`] : []),
    ...(mail.bcc.length > 0 ? [`Bcc: ${addresses(mail.bcc)}`] : []),
    ...(mail.subject
      ? [`Subject: ${isAscii(mail.subject) ? mail.subject : encodedWords(mail.subject)}`]
      : []),
    `Date: ${mail.date.toUTCString().replace('GMT', '+0000')}`,
    `Message-ID: <${mail.id}@gaon-trade.example>`,
    ...(mail.inReplyTo === null
      ? []
      : [
          `In-Reply-To: <${mail.inReplyTo}@gaon-trade.example>`,
          `References: <${mail.inReplyTo}@gaon-trade.example>`,
        ]),
    'MIME-Version: 1.0',
  ];
  return `${headers.join('\r\n')}\r\n${whole}`;
}
