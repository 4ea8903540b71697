import { hasLegalForm, isOrganisationWord } from '../companies';
import { isRoleMailbox } from '../mailbox';
import { type PersonName, splitName } from '../name';
import { particles } from '../nameAffixes';
import { signatureParts } from '../signatureParts';
import { fold, scriptOf, wordsOf } from '../text';
import { titleWord } from '../titles';

/** Words of headings and buttons; a phrase with one of them is no person's name. */
const PAGE_WORDS: ReadonlySet<string> = new Set(
  `about access account address all and apply archive areas article articles back blog board book booking branch branches brand
  business buy call career careers case catalog center centre chat city click client clients close company contact contacts copyright
  cookie cookies customer customers delivery department departments details directions directory discover districts division
  download email employee employees english enquiries enquiry event events experience expert experts explore facilities faq fax find
  follow for form free from gallery general get go head headquarters health help here history home hotline hours house how imprint
  industries info information innovation international investor investors jobs join language latest leadership learn legal links
  list local location locations login mail main management map media meet meeting member members menu message mobile more
  navigation near network new news newsletter next north notice now number office offices online open opening order our out overview
  page partner partners people personal phone policy portfolio portrait post postal power press previous pricing privacy product
  products profile project projects public publications purchase quality questions read reception region regional register report
  request research resources results road sales save school search section security send service services session share shop show
  sign site sitemap social solutions south staff start statement store stories street studio subscribe success support sustainability
  system team technical technology telephone terms the their this time today top training us use useful version view visit
  we web website welcome west work workshop write your east with reserved rights of in on at to by new united states kingdom
  kontakt unser unsere uber impressum datenschutz anfahrt startseite ansprechpartner ansprechpartnerin leistungen karriere presse
  produkte aktuelles mitarbeiter geschaftszeiten offnungszeiten adresse telefon standort standorte agb suche mehr weitere ihr ihre
  accueil equipe notre nos mentions legales propos actualites produits plan contactez nous`.match(
    /\S+/g,
  ),
);
const EAST_PAGE =
  /(문의|오시는|회사|소개|연락처|안내|고객|서비스|메일|제품|뉴스|채용|주소|联系|關於|关于|我们|我們|首页|产品|新闻|服务|地址|问合|お問い|会社|概要|案内|採用|製品|一覧|情報)/u;

/** Whether a phrase has a word that belongs to pages ("Contact", "오시는 길"), not to people. */
export const isPageWord = (text: string): boolean =>
  EAST_PAGE.test(text) || wordsOf(text).some((word) => PAGE_WORDS.has(word));

const WESTERN_WORD = /^(?:\p{Lu}[\p{L}'’-]*\.?|\p{Lu}\.(?:-?\p{Lu}\.)*)$/u;

/**
 * The person named by a line or link of a page: the line's first phrase reads like a whole name, given and family.
 * Null for headings, titles, firms and anything doubtful. Text behind the name ("Jane Doe, CEO") is `rest`.
 */
export function personOfLine(line: string): { name: PersonName; rest: string } | null {
  if (line.length > 160) return null;
  const [first = '', ...others] = signatureParts(line.replace(LABEL, ''));
  const [head = '', ...tail] = first.split(/\s*[,，(（]\s*/);
  const name = personOf(head);
  if (name === null) return null;
  const rest = [tail.join(', ').replace(/\)$/, ''), ...others].filter(Boolean).join(' | ');
  return { name, rest };
}

const LABEL =
  /^(?:name|contact(?: person)?|kontakt|ansprechpartner(?:in)?|attn|responsable|성명|이름|담당자?|담당|联系人|姓名|聯絡人|担当者?|氏名)\s?[:：]\s?/iu;

function personOf(text: string): PersonName | null {
  if (text.length < 2 || text.length > 60 || /[\d@!?:;…"“”<>=_#&+*]/u.test(text)) return null;
  const words = text.split(/\s+/);
  if (words.length > 6) return null;
  const script = scriptOf(text);
  if (script === 'latin') {
    const plausible = words.every((word) => WESTERN_WORD.test(word) || particles.has(fold(word)));
    if (words.length < 2 || !plausible) return null;
  }
  if (isPageWord(text)) return null;
  if (titleWord(text) && script === 'latin') return null;
  if (hasLegalForm(text) || isOrganisationWord(text)) return null;
  const name = splitName(text);
  return name.givenName !== null && name.familyName !== null ? name : null;
}

/** Whether an address is plainly that person's: it holds the family name, or the given name and an initial. */
export function emailFits(email: string, { name, givenName, familyName }: PersonName): boolean {
  const local = fold(email.split('@')[0]?.split('+')[0] ?? '').replace(/[^\p{L}]/gu, '');
  if (isRoleMailbox(email) || local.length < 2) return false;
  const spelled = (text: string): string[] => [
    wordsOf(text).join(''),
    wordsOf(text.replace(/ä/gi, 'ae').replace(/ö/gi, 'oe').replace(/ü/gi, 'ue')).join(''),
  ];
  const families = spelled(familyName ?? '').filter((word) => word.length > 1);
  const givens = [...spelled(givenName ?? ''), ...wordsOf(givenName ?? '')].filter(Boolean);
  if (families.some((word) => word.length > 2 && local.includes(word))) return true;
  if (givens.some((word) => word.length > 2 && local.startsWith(word))) return true;
  const initials = wordsOf(name)
    .map((word) => word.charAt(0))
    .join('');
  return families.some((word) => local.includes(word)) || local === initials;
}
