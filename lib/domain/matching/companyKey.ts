import { easternLegalForms, westernLegalForms } from '../../schema/legalForms';
import { foldedWords } from './fold';

const forms: ReadonlySet<string> = new Set(westernLegalForms);

/** "S.A.", "G.m.b.H.", "A/S", "Sp. z o.o.", "s.r.o." lose their stops and blanks, so that each is one word. */
const closeUp = (name: string): string =>
  name
    .replace(/\bsp\.?\s?z\s?o\.?\s?o\.?/giu, 'spzoo')
    .replace(/\ba\/s\b/giu, 'as')
    .replace(/\bk\/s\b/giu, 'ks')
    .replace(
      /(?<![\p{L}\p{N}])(?:\p{L}{1,2}\.\s?){2,5}/gu,
      (initials) => `${initials.replace(/[.\s]/g, '')} `,
    );

/**
 * Key of a company name without its legal form: "Tarnholt GmbH & Co. KG" → "tarnholt", "㈜한빛소프트" → "한빛소프트".
 * A name that is nothing but legal forms keeps them. '' for a text without letters or digits.
 */
export function companyKey(name: string): string {
  let text = name.slice(0, 400).toWellFormed().normalize('NFKC');
  for (const form of easternLegalForms) text = text.replaceAll(form, ' ');
  const all = foldedWords(closeUp(text).replace(/['’]/g, '').replace(/&/g, ' '));
  const words = [...all];
  while (words.length > 1 && forms.has(words.at(-1) ?? '')) words.pop();
  const kept = words[0] === 'the' && words.length > 1 ? words.slice(1) : words;
  const key = kept
    .join(' ')
    .replace(
      /(?<=[\p{Script=Han}\p{Script=Hangul}\p{Script=Hiragana}\p{Script=Katakana}]) (?=[\p{Script=Han}\p{Script=Hangul}\p{Script=Hiragana}\p{Script=Katakana}])/gu,
      '',
    );
  return key === '' ? foldedWords(name.slice(0, 400).normalize('NFKC')).join('') : key;
}
