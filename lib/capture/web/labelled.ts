import type { PageLine } from '../../schema/evidence';
import { cleanLine } from '../text';
import { titleAndCompany } from '../titleAndCompany';
import { isTitle } from '../titles';
import { nothingFound, type WebFinding } from './finding';
import { type LinePerson, personOfLine } from './nameLine';
import { oneLine } from './values';

/** Labels of a firm's legal notice and what they make the person behind them; null: nothing in particular. */
const REPRESENTATIVES: readonly [string, string | null][] = [
  ['대표이사', '대표이사'],
  ['대표자|대표', '대표'],
  ['代表取締役社長', '代表取締役社長'],
  ['代表取締役', '代表取締役'],
  ['代表理事', '代表理事'],
  ['代表者(?:名|氏名)?|代表', '代表'],
  ['法定代表人|法人代表', '法定代表人'],
  ['总经理', '总经理'],
  ['董事长', '董事长'],
  ['(?:vertretungsberechtigter? )?geschäftsführer', 'Geschäftsführer'],
  ['geschäftsführerin', 'Geschäftsführerin'],
  ['inhaber', 'Inhaber'],
  ['inhaberin', 'Inhaberin'],
  ['managing director', 'Managing Director'],
  ['gérant', 'Gérant'],
  ['gérante', 'Gérante'],
  ['vertreten durch|represented by|représentée? par', null],
];
/** Labels of a firm's name, a pattern's alternatives. */
export const FIRMS =
  '상호명?|회사명|법인명|社名|会社名|商号|公司名称|企业名称|firmenname|company name|legal name|raison sociale';

const NOTE = '(?:\\s?[(（][^()（）]{1,8}[)）])?';
const ALL = [...REPRESENTATIVES.map(([label]) => label), FIRMS].join('|');
/** A label before its value or alone; the words inside a sentence are none. */
const ANY_LABEL = new RegExp(`(?:${ALL})${NOTE}\\s?(?:[:：]|$)`, 'iu');
const LABELS = REPRESENTATIVES.map(([label, title]) => ({
  title,
  inLine: new RegExp(`(?:^|[\\s|·,;])(?:${label})${NOTE}\\s?[:：]\\s?`, 'iu'),
  alone: new RegExp(`^(?:${label})${NOTE}\\s?[:：]?$`, 'iu'),
}));
const FIRM_IN_LINE = new RegExp(`(?:^|[\\s|·,;])(?:${FIRMS})${NOTE}\\s?[:：]\\s?`, 'iu');
const FIRM_ALONE = new RegExp(`^(?:${FIRMS})${NOTE}\\s?[:：]?$`, 'iu');

/** Where the next label of a line begins, or what sets the value off from the rest. */
const END_OF_VALUE =
  /\s?[|｜·]|\s(?=[\p{L}]{2,14}(?:\s[\p{L}]{2,10})?\s?[:：])|\s?[(（]|\s(?:대표|사업자)/u;
const valueAfter = (text: string): string => (text.split(END_OF_VALUE)[0] ?? '').trim();

/** A name behind a label may be one whose parts nobody can tell. */
const EAST_NAME = /^(?:[\p{Script=Han}々]{3,6}|\p{Script=Hangul}{3})$/u;

function personsOf(value: string): LinePerson[] {
  return value
    .split(/\s*[;/]\s*|\s+(?:und|and|et|&)\s+|,\s+(?=\p{Lu}\p{Ll}+\s\p{Lu}\p{Ll}+(?:,|$))/u)
    .slice(0, 6)
    .flatMap((text) => {
      const person = personOfLine(text);
      if (person !== null) return [person];
      const unsplit = { name: text, givenName: null, familyName: null };
      return EAST_NAME.test(text) ? [{ name: unsplit, rest: '', before: null }] : [];
    });
}

/** A firm's notice has a dozen lines with labels; a page of more is read so far. */
const MOST_LABELS = 200;
const MOST_HEADS = 8;

/** A line that may hold a label, with the one below it. */
interface Labelled {
  line: string;
  below: string;
}

function linesWithLabel(lines: readonly PageLine[]): Labelled[] {
  const found: Labelled[] = [];
  for (const [at, { text }] of lines.entries()) {
    if (found.length >= MOST_LABELS) break;
    const line = cleanLine(text, 600);
    if (ANY_LABEL.test(line))
      found.push({ line, below: cleanLine(lines[at + 1]?.text ?? '', 600) });
  }
  return found;
}

/** Values of a label: behind it in its line, or alone in the next line (a table's or list's cell). */
function valuesOf(lines: readonly Labelled[], inLine: RegExp, alone: RegExp): string[] {
  return lines.flatMap(({ line, below }) => {
    const label = inLine.exec(line);
    const value =
      label !== null
        ? valueAfter(line.slice(label.index + label[0].length))
        : alone.test(line) && below.length < 120
          ? below
          : '';
    return value === '' ? [] : [value];
  });
}

/** Those whom a firm's page names as its head, with what that makes them. */
export function representatives(lines: readonly PageLine[]): WebFinding[] {
  const found = new Map<string, WebFinding>();
  const labelled = linesWithLabel(lines);
  for (const { title, inLine, alone } of LABELS) {
    for (const value of valuesOf(labelled, inLine, alone)) {
      for (const { name, rest } of personsOf(value)) {
        const told = [value.replace(name.name, '').trim(), rest]
          .flatMap((part) => titleAndCompany(part, null))
          .find((part) => isTitle(part));
        if (found.has(name.name) || found.size >= MOST_HEADS) continue;
        found.set(name.name, {
          ...nothingFound,
          ...name,
          how: 'text',
          kind: 'person',
          confidence: 0.75,
          listed: true,
          title: oneLine(told ?? title ?? '', 200),
        });
      }
    }
  }
  return [...found.values()];
}

/** The firm's name behind a label that says so; null where two lines name two. */
export function labelledFirm(lines: readonly PageLine[]): string | null {
  const names = valuesOf(linesWithLabel(lines), FIRM_IN_LINE, FIRM_ALONE).filter(
    (value) => value.length > 1 && value.length < 80 && !/[@:：]/.test(value),
  );
  return new Set(names).size === 1 ? oneLine(names[0] ?? '', 200) : null;
}

/** Headings under which a legal notice speaks of others: its insurer, host, chamber or designer. */
const OF_OTHERS =
  /versicherung|streit|schlichtung|hosting|hoster|kammer|aufsicht|haftung|bildnachweis|urheber|umsetzung|webdesign|insurance|disclaimer|credits|hébergeur|hébergement/iu;

/** The lines that stand under no heading about others. */
export function linesOfOwn(lines: readonly PageLine[]): PageLine[] {
  let heading = '';
  return lines.filter((line) => {
    if (line.heading > 0) heading = line.text;
    return !OF_OTHERS.test(heading);
  });
}
