import {
  type CountryCode,
  type PhoneNumber,
  parsePhoneNumberFromString,
} from 'libphonenumber-js/min';
import type { Phone } from '../schema/draft';
import { type CountryGuess, guessCountry, looksMobile } from './phoneCountry';
import {
  hasExtension,
  isCallSign,
  isForChatToo,
  isOthersPhone,
  labelAfter,
  labelBefore,
  type PhoneKind,
  saysNoPhone,
} from './phoneLabels';
import { cleanLine } from './text';

interface Candidate {
  written: string;
  /** Text between the last candidate or the line's start and this one. */
  before: string;
  after: string;
  /** Whether the line holds nothing but numbers, labels and separators. */
  alone: boolean;
}

// A run of digits with the signs phone numbers are written with. Nothing follows the run: it cannot backtrack.
const RUN = /\(?(?:\+\s?)?\(?\d[\d ().\-/‐‑–·]*/g;

/** "021-12345678-801": a number of China and its extension. */
const CHINESE_EXTENSION = /^(0\d{2,3}[- ]\d{3,4} ?\d{4})-\d{1,5}$/;

/** "DVR 0554433", "UEN 2015…": the short name of a register before a number without +code. */
const REGISTER_NAME = /(?:^|[^\p{L}])\p{Lu}{2,4}[\s.:#]*$/u;

/** Longer ones are register numbers behind a single letter ("T 6080003002749"). */
const LONGEST_NATIONAL = 12;

const digitsOf = (text: string): string => text.replace(/\D/g, '');

/** Cuts a run where two whole numbers stand beside each other ("02-123-4567 / 010-1234-5678", two blanks). */
function pieces(run: string): string[] {
  const cut = run.split(/\s+[/·–-]\s+| {2,}/);
  // "+49 (0) 89 / 555 01-23" is one number with its area code set off.
  const whole = cut.every((piece) => digitsOf(piece).length >= 7);
  return whole ? cut : [run];
}

function candidates(line: string): Candidate[] {
  const found: Candidate[] = [];
  let end = 0;
  const rest = line.replace(RUN, '').replace(/\p{L}{1,14}[.:：]?/gu, '');
  const alone = !/[\p{L}\p{N}@]/u.test(line.replace(RUN, '')) || /^[\s|/,;:()+.·•-]*$/.test(rest);
  for (const match of line.matchAll(RUN)) {
    let at = match.index;
    for (const piece of pieces(match[0])) {
      const start = line.indexOf(piece, at);
      const written = piece
        .replace(/[\s(./·‐‑–-]+$/u, '')
        .replace(CHINESE_EXTENSION, '$1')
        .trim();
      found.push({
        written,
        before: line.slice(end, start),
        after: line.slice(start + written.length),
        alone,
      });
      at = start + piece.length;
      end = start + written.length;
    }
  }
  return found;
}

/** Dates, postcodes, amounts, identifiers: shapes that are never a phone number. */
function isOtherShape({ written, before, after }: Candidate): boolean {
  const digits = digitsOf(written);
  if (digits.length < 7 || digits.length > 15) return true;
  if (/[\p{L}\p{N}@#_$€£¥₩%=?&./-]$/u.test(before) && !labelBefore(before)) return true;
  if (!/^\(?\+/.test(written) && REGISTER_NAME.test(before) && !labelBefore(before)) return true;
  // A dial-in goes on with the number of a conference.
  if (/^,{1,2}\d|^,{2}/.test(after)) return true;
  if (/^(?:\s?[@%€$£¥₩円元원]|\p{L}{2,}|_)/u.test(after) && !/^(?:ext|x\d)/i.test(after))
    return true;
  if (/^(?:19|20)\d\d[-./ ](?:0?\d|1[0-2])[-./ ][0-3]?\d\b/.test(written)) return true;
  if (/^[0-3]?\d[./-](?:0?\d|1[0-2])[./-](?:19|20)\d\d$/.test(written)) return true;
  if (/^\d{3}-\d{2}-\d{5}$/.test(written)) return true;
  return /^(\d)\1+$/.test(digits);
}

/** "+49 (0)40 …" → "+4940…", "0049 40 …" → "+4940…". */
function international(written: string): string | null {
  const text = written.replace(/^\(\s?\+/, '+').replace(/^\+\s/, '+');
  if (text.startsWith('+')) return text.startsWith('+39') ? text : text.replace(/\(\s?0\s?\)/, ' ');
  return /^00[1-9]/.test(text) ? `+${text.slice(2).replace(/\(\s?0\s?\)/, ' ')}` : null;
}

const parse = (text: string, country?: CountryCode): PhoneNumber | null =>
  parsePhoneNumberFromString(
    text,
    country ? { defaultCountry: country, extract: false } : { extract: false },
  ) ?? null;

/** A number in E.164 with its country, as far as what stands around it allows. */
function read(
  candidate: Candidate,
  labelled: boolean,
  guess: CountryGuess | null,
): PhoneNumber | null {
  const abroad = international(candidate.written);
  if (abroad !== null) {
    const phone = parse(abroad);
    const fits = candidate.written.includes('+') ? phone?.isPossible() : phone?.isValid();
    return phone && fits && (labelled || candidate.alone || phone.isValid()) ? phone : null;
  }
  if (guess === null) return null;
  const phone = parse(candidate.written, guess.country);
  if (phone === null || phone.nationalNumber.length > LONGEST_NATIONAL) return null;
  if (labelled)
    return (guess.sure ? phone.isPossible() : phone.isValid() || isAmerican(candidate, guess))
      ? phone
      : null;
  const trunk =
    /^\(?0/.test(candidate.written) ||
    (guess.sure && /^\(\d{2,4}\)\s?\d/.test(candidate.written)) ||
    isAmerican(candidate, guess) ||
    looksMobile(guess.country, digitsOf(candidate.written));
  return candidate.alone && trunk && phone.isValid() ? phone : null;
}

const isAmerican = ({ written }: Candidate, { country }: CountryGuess): boolean =>
  country === 'US' && /^\(?\d{3}\)?[ .-]?\d{3}[ .-]\d{4}$/.test(written);

function codeOf(lines: readonly string[]): CountryCode | null {
  for (const line of lines) {
    for (const candidate of candidates(line)) {
      const abroad = isOtherShape(candidate) ? null : international(candidate.written);
      const country = abroad === null ? undefined : parse(abroad)?.country;
      if (country) return country;
    }
  }
  return null;
}

/**
 * Phone numbers of a signature's lines, E.164 where the country could be told, else as written (only behind
 * a label). `host` is the sender's mail host, `around` what the lines' surroundings say of the country. Precision
 * first: an unlabelled number must be valid and alone.
 */
export function readPhones(
  lines: readonly string[],
  host: string,
  around: CountryGuess | null = null,
): Phone[] {
  const near = guessCountry(lines.join('\n'), host, codeOf(lines));
  const guess = near?.sure || around === null ? near : around;
  const found = new Map<string, Phone>();
  let waiting: PhoneKind | null = null;
  for (const line of lines) {
    const all = candidates(line);
    let last: PhoneKind | null = null;
    for (const candidate of all) {
      const bare = candidate.before.trim() === '';
      const kind = labelBefore(candidate.before) ?? (bare && waiting ? waiting : null);
      const carried: PhoneKind | null = /^[\s,;/、，·]*(?:or|oder|ou|또는|或)?\s*$/u.test(
        candidate.before,
      )
        ? last
        : null;
      const label: PhoneKind | null = kind ?? labelAfter(candidate.after) ?? carried;
      last = label;
      if (isOtherShape(candidate) || isOthersPhone(candidate.before)) continue;
      if (kind === null && saysNoPhone(candidate.before)) continue;
      const phone = read(candidate, label !== null, guess);
      const number =
        phone?.number ?? (label !== null && guess === null ? asWritten(candidate.written) : null);
      if (number === null || found.has(number)) continue;
      const unlabelled = looksMobile(phone?.country, phone?.nationalNumber ?? '')
        ? 'mobile'
        : hasExtension(candidate.after)
          ? 'work'
          : 'other';
      const open = isForChatToo(candidate.before) || isCallSign(candidate.before);
      const both = unlabelled === 'mobile' && open;
      found.set(number, { number, kind: both ? 'mobile' : (label ?? unlabelled) });
    }
    waiting = all.length === 0 && line.length < 20 ? labelBefore(`${line.trim()} `) : null;
  }
  return [...found.values()].slice(0, 8);
}

const asWritten = (written: string): string | null =>
  written.length <= 40 && digitsOf(written).length >= 8 ? written.replace(/\s+/g, ' ') : null;

/**
 * E.164 of a text that is declared to be one phone number (a `tel:` link, a marked-up telephone); null when it is
 * none or its country cannot be told. Without a sure country the number must be a valid one.
 */
export function declaredPhone(written: string, guess: CountryGuess | null): PhoneNumber | null {
  const text = cleanLine(written, 80)
    .replace(/^(?:tel|callto|sms):(?:\/\/)?/i, '')
    .trim();
  const digits = digitsOf(text);
  if (digits.length < 5 || digits.length > 20 || /[@\p{L}]{12}/u.test(text)) return null;
  const abroad = international(text);
  if (abroad !== null) {
    const phone = parse(abroad);
    return phone?.isPossible() ? phone : null;
  }
  const phone = guess === null ? null : parse(text, guess.country);
  if (phone === null) return null;
  return (guess?.sure ? phone.isPossible() : phone.isValid()) ? phone : null;
}
