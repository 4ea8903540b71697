import { easternLegalForms, westernLegalForms } from '../../schema/legalForms';
import { foldedWords } from './fold';

const forms: ReadonlySet<string> = new Set(westernLegalForms);

/** "S.A.", "G.m.b.H.", "A/S", "Sp. z o.o.", "s.r.o." lose their stops and blanks, so that each is one word. */
const closeUp = (name: string): string =>
  name
    .replace(/\bsp\.?\s?z\s?o\.?\s?o\.?/giu, 'spzoo')
    .replace(/(?<![\p{L}\p{N}])s\.\s?[aà]\.?\s?r\.\s?l\.?(?![\p{L}\p{N}])/giu, 'sarl')
    .replace(/(?<![\p{L}\p{N}])ges\.?\s?m\.?\s?b\.?\s?h\.?(?![\p{L}\p{N}])/giu, 'gesmbh')
    .replace(
      /(?<![\p{L}\p{N}])s\.?\s?(?:a\.?|de\s+r\.?\s?l\.?)\s+de\s+c\.?\s?v\.?(?![\p{L}\p{N}])/giu,
      'sadecv',
    )
    .replace(/\bprivate\s+limited\b/giu, 'pvt ltd')
    .replace(/\ba\/s\b/giu, 'as')
    .replace(/\bk\/s\b/giu, 'ks')
    .replace(
      /(?<![\p{L}\p{N}])(?:\p{L}{1,2}\.\s?){2,5}/gu,
      (initials) => `${initials.replace(/[.\s]/g, '')} `,
    );

const EAST = '[\\p{Script=Han}\\p{Script=Hangul}\\p{Script=Hiragana}\\p{Script=Katakana}]';
const BLANK_BETWEEN = new RegExp(`(?<=${EAST}) (?=${EAST})`, 'gu');

/** No legal form of the East is written with such letters alone. */
const PLAIN = /^[\0-\x7f]*$/;

function withoutForms(name: string): string {
  let text = name.normalize('NFKC');
  if (!PLAIN.test(text)) for (const form of easternLegalForms) text = text.replaceAll(form, ' ');
  const words = foldedWords(closeUp(text.replace(/['’]/g, '').replace(/&/g, ' ')));
  while (words.length > 1 && forms.has(words.at(-1) ?? '')) words.pop();
  while (words.length > 1 && words[0] === 'the') words.shift();
  const key = words.join(' ').replace(BLANK_BETWEEN, '').normalize('NFC');
  return key === '' ? foldedWords(name).join('').normalize('NFC') : key;
}

/**
 * Key of a company name without its legal form: "Tarnholt GmbH & Co. KG" → "tarnholt", "㈜한빛소프트" → "한빛소프트".
 * A name that is nothing but legal forms keeps one. '' for a text without letters or digits.
 */
export function companyKey(name: string): string {
  let key = withoutForms(name.slice(0, 400).toWellFormed());
  // What is left may read as a form again; the key of a key must be itself. Each turn is shorter.
  for (let next = withoutForms(key); next !== key; next = withoutForms(key)) {
    if (next.length >= key.length) return next;
    key = next;
  }
  return key;
}
