import type { Address } from '../schema/draft';
import { australian, farEastern, french, turkish } from './addressesAbroad';
import { byParts, hasNumber } from './addressParts';

const LABEL =
  /^(?:address|add|addr|anschrift|adresse|endereço|morada|dirección|주소|소재지|地址|公司地址|办公地址|住所|所在地)\s?[:：.]\s?/iu;
/** Of a firm's pages: they may stand before several places. */
const PLACE_LABEL =
  /^(?:(?:본사|사업자 소재지|总部地址|联系地址)\s?[:：]\s?|(?:Address|Anschrift|Adresse)\s(?=\p{Lu}))/u;

const none: Address = { street: null, city: null, region: null, postalCode: null, country: null };

const KOREAN_REGION =
  /^(서울특별시|서울시|서울|부산광역시|부산시|부산|대구광역시|대구|인천광역시|인천|광주광역시|광주|대전광역시|대전|울산광역시|울산|세종특별자치시|세종|경기도|경기|강원특별자치도|강원도|충청북도|충북|충청남도|충남|전북특별자치도|전라북도|전북|전라남도|전남|경상북도|경북|경상남도|경남|제주특별자치도|제주도|제주)\s/u;

function korean(text: string): Address | null {
  const postalCode = /^[([]?(?:우(?:편번호)?[:\s]?)?[)\]]?\s?[([]?(?:우\s?)?(\d{5})[)\]]?\s/u.exec(
    text,
  );
  const rest = postalCode ? text.slice(postalCode[0].length) : text;
  const region = KOREAN_REGION.exec(rest)?.[1];
  if (region === undefined || !/(?:로|길|동|리|가)\s?\d/u.test(rest)) return null;
  const after = rest.slice(region.length).trim();
  const city =
    region.endsWith('도') || /^(?:경기|충북|충남|전북|전남|경북|경남)$/u.test(region)
      ? /^(\S{1,8}[시군])\s/u.exec(after)?.[1]
      : undefined;
  return {
    ...none,
    postalCode: postalCode?.[1] ?? null,
    region: city === undefined ? null : region,
    city: city ?? region,
    street: (city === undefined ? after : after.slice(city.length)).trim(),
  };
}

/** "浙江省义乌市国际商贸城二区F3-14022": province and city are an address, however its street ends. */
function provinceAndCity(text: string): Address | null {
  const found = /^(?:中国)?([\p{Script=Han}]{2,7}省)([\p{Script=Han}]{2,5}市)(.{2,60})$/u.exec(
    text,
  );
  if (!found || !/\d/.test(found[3] ?? '')) return null;
  return {
    ...none,
    region: found[1] ?? null,
    city: found[2] ?? null,
    street: found[3]?.trim() ?? null,
  };
}

function chinese(text: string): Address | null {
  const found =
    /^(?:\d{3,6}\s)?(?:中国)?([\p{Script=Han}]{2,7}(?:省|自治区))?([\p{Script=Han}]{2,7}市)?([\p{Script=Han}0-9A-Za-z\s-]{2,60}(?:号|號|室|楼|层|座|弄|路|街|道|大厦|园区))/u.exec(
      text,
    );
  if (!found || (!found[1] && !found[2])) return provinceAndCity(text);
  const behind = text.slice(found[0].length);
  const postalCode = /(?:^|[^\d])(\d{6})(?:$|[^\d])/.exec(behind)?.[1] ?? null;
  // "…路525号科技园B栋301-2": the house goes on.
  const house = /^[\p{Script=Han}\dA-Za-z-]{1,24}(?=[。.]?$)/u.exec(behind)?.[0] ?? '';
  return {
    ...none,
    region: found[1] ?? null,
    city: found[2] ?? null,
    street: `${found[3] ?? ''}${postalCode === null ? house : ''}`.trim() || null,
    postalCode,
  };
}

/** "名古屋市中区錦3-4-6": a city of Japan large enough to go without its prefecture. */
function japaneseCity(text: string): Address | null {
  const found =
    /^(?:〒\s?)?(\d{3}-\d{4})?\s?([\p{Script=Han}]{2,4}市)([\p{Script=Han}ぁ-んァ-ンヶー]{1,12}\d.{0,50})$/u.exec(
      text,
    );
  if (!found || !/\d-\d|丁目|番地/u.test(found[3] ?? '')) return null;
  return {
    ...none,
    postalCode: found[1] ?? null,
    city: found[2] ?? null,
    street: found[3]?.trim() ?? null,
  };
}

const japanese = (text: string) =>
  byParts(
    /^(?:〒\s?)?(?<postalCode>\d{3}-\d{4})?\s?(?<region>東京都|北海道|(?:京都|大阪)府|[\p{Script=Han}]{2,3}県)(?<city>[\p{Script=Han}ぁ-んァ-ンヶ]{1,8}?[市区町村])?(?<street>.{1,80})$/u,
    text,
  );

/** A street where a town should stand: "2210 Foundry Rd." is a house, not a postcode. */
const STREET_END =
  /\b(?:street|st|road|rd|avenue|ave|lane|ln|drive|dr|boulevard|blvd|way|parkway|pkwy|suite|court|ct|place|pl|square|highway|hwy)\.?$/i;

/** "Musterstraße 12, 20095 Hamburg", "12 rue des Lilas, 69003 Lyon", also with a country letter. */
function continental(text: string): Address | null {
  const found = hasNumber(
    byParts(
      /^(?<street>(?:\d{1,4}(?: (?:bis|ter|quater))?,? )?[^,;|]{4,60}?(?:,\s?(?:\d|(?:Col|Urb|Pol|Local|Edif|Piso|Planta|Int)\b)[^,;|]{0,30}?)?)\s?[,;·|]\s?(?:[A-Z]{1,2}-)?(?<postalCode>\d{2}-\d{3}|\d{3}\s\d{2}|\d{4}\s?[A-Z]{2}(?=\s)|\d{4,5}(?:-\d{3})?)\s(?<city>\p{L}[\p{L}\s.'()-]{1,40}?)(?:(?:,\s?|\s\(?)(?<region>[A-Z]\.?[A-Z]\.?)\)?)?(?:\s?[,·]\s?(?<country>\p{L}[\p{L}\s]{2,30}))?$/u,
      text,
    ),
  );
  if (found === null || !/\p{L}{3}/u.test(found.street ?? '') || STREET_END.test(found.city ?? ''))
    return null;
  if (TERM.test(found.street ?? '')) return null;
  // The town's line alone is no street.
  return found.street?.startsWith(`${found.postalCode} `) ? { ...found, street: null } : found;
}

/** "2022 Summer": no postcode and town. */
const TERM = /^(?:19|20)\d\d\s(?:spring|summer|fall|autumn|winter|frühjahr|sommer|herbst)\b/iu;

const NO_STREET = /^(?:tel|fax|mob|phone|durchwahl|zimmer|raum|room|postfach|ext)/i;
/** "20095 Hamburg" above "Hafenstraße 12": the town before the street, on two lines. */
function townAbove(text: string): Address | null {
  const found = hasNumber(
    byParts(
      /^(?<postalCode>\d{5})\s(?<city>\p{L}[\p{L}\s.'()-]{1,40}?),\s(?<street>\p{L}[\p{L}\s.'-]{3,50}\s\d{1,4}\s?\p{L}?)$/u,
      text,
    ),
  );
  return NO_STREET.test(found?.street ?? '') ? null : found;
}

/** "A-1010 Wien, Graben 12/3": the town before the street. */
const townFirst = (text: string) =>
  hasNumber(
    byParts(
      /^(?:[A-Z]{1,2}-)(?<postalCode>\d{4,5})\s(?<city>\p{L}[\p{L}\s.'()-]{1,40}?)\s?,\s(?<street>\p{L}[^,;|]{3,60})$/u,
      text,
    ),
  );

/** "100 Harbor Way, Suite 4, Portland, OR 97201". */
const american = (text: string) =>
  byParts(
    /^(?<street>\d[^|;]{3,80}?),\s?(?<city>[\p{L}][\p{L}\s.'-]{1,40}),\s?(?<region>[A-Z]{2})\s(?<postalCode>\d{5}(?:-\d{4})?)(?:,?\s?(?<country>USA|United States))?$/u,
    text,
  );

/** "4 Mill Lane, Bristol BS1 4XX". */
const british = (text: string) =>
  byParts(
    /^(?<street>[^|;]{4,80}?),\s?(?<city>\p{L}[\p{L}\s'-]{1,40}?),?\s(?<postalCode>[A-Z]{1,2}\d[A-Z\d]?\s\d[A-Z]{2})(?:,?\s?(?<country>UK|United Kingdom|England))?$/u,
    text,
  );

/** "2100, boul. Industriel, Laval (Québec) H7S 1P5", "80 King St W, Toronto, ON M5H 1A1". */
const canadian = (text: string) =>
  byParts(
    /^(?<street>\d[^|;]{3,80}?),\s?(?<city>\p{L}[\p{L}\s.'-]{1,40}?),?\s\(?(?<region>[A-Z]{2}|Québec|Quebec|Ontario|Alberta|Manitoba)\)?,?\s(?<postalCode>[A-Z]\d[A-Z]\s\d[A-Z]\d)(?:,?\s?(?<country>Canada))?$/u,
    text,
  );

/** "12 Fitzwilliam Square, Dublin 2", with or without an Eircode. */
const irish = (text: string) =>
  byParts(
    /^(?<street>\d[^|;]{3,80}?),\s?(?<city>Dublin)\s(?:\d{1,2}W?)(?:,?\s?(?<postalCode>[A-Z]\d[\dW]\s?[A-Z\d]{4}))?(?:,?\s?(?<country>Ireland))?$/u,
    text,
  );

const SHAPES = [
  korean,
  japanese,
  chinese,
  japaneseCity,
  american,
  british,
  irish,
  canadian,
  australian,
  turkish,
  french,
  townFirst,
  continental,
  farEastern,
];
/** Those also read from two lines: the street, then the town with its postcode. */
const ON_TWO_LINES: readonly unknown[] = [continental, american, canadian, british, australian];

/** A postal address written on one line, or on two (street, then postcode and town); null when unsure. */
export function readAddress(parts: readonly string[]): Address | null {
  for (const [at, part] of parts.entries()) {
    const labelled = LABEL.test(part);
    const text = part.replace(labelled ? LABEL : PLACE_LABEL, '').trim();
    if (text.length > 140) continue;
    const pair = `${text}, ${parts[at + 1]?.trim() ?? ''}`;
    const next = parts.slice(at + 1, at + 3).find((one) => one.trim() !== part.trim()) ?? '';
    const above = townAbove(`${text}, ${next.trim()}`);
    if (above) return above;
    for (const shape of SHAPES) {
      const found = shape(text) ?? (ON_TWO_LINES.includes(shape) ? shape(pair) : null);
      if (found) return found;
    }
    if (labelled && text.length > 5) return { ...none, street: text };
  }
  return null;
}
