import { type CountryCode, isSupportedCountry } from 'libphonenumber-js/min';

/** How sure the country of a number without +code is: `sure` by address or writing, `hint` by habit. */
export interface CountryGuess {
  country: CountryCode;
  sure: boolean;
}

const NAMES: readonly [RegExp, CountryCode][] = [
  [/\b(germany|deutschland|allemagne)\b|독일|德国|ドイツ/iu, 'DE'],
  [/\b(austria|österreich)\b/iu, 'AT'],
  [/\b(switzerland|schweiz|suisse)\b/iu, 'CH'],
  [/\bfrance\b/iu, 'FR'],
  [/\b(united kingdom|england|scotland|wales|u\.?k\.?)\b/iu, 'GB'],
  [/\b(ireland|éire)\b/iu, 'IE'],
  [/\b(south korea|republic of korea|korea)\b|대한민국/iu, 'KR'],
  [/\b(japan)\b|日本国/iu, 'JP'],
  [/\b(hong kong)\b|香港/iu, 'HK'],
  [/\btaiwan\b|臺灣|台灣/iu, 'TW'],
  [/\b(p\.?r\.? ?china|china)\b|中国/iu, 'CN'],
  [/\bportugal\b/iu, 'PT'],
  [/\b(brazil|brasil)\b/iu, 'BR'],
  [/\b(spain|españa)\b/iu, 'ES'],
  [/\b(italy|italia)\b/iu, 'IT'],
  [/\b(netherlands|nederland)\b/iu, 'NL'],
  [/\b(united states|u\.?s\.?a\.?)\b/iu, 'US'],
  [/\bcanada\b/iu, 'CA'],
  [/\baustralia\b/iu, 'AU'],
  [/\b(mexico|méxico)\b/iu, 'MX'],
  [/\b(türkiye|turkey)\b/iu, 'TR'],
  [/\b(poland|polska)\b/iu, 'PL'],
  [/\b(sweden|sverige)\b/iu, 'SE'],
  [/\b(belgium|belgique|belgië)\b/iu, 'BE'],
  [/\b(morocco|maroc)\b/iu, 'MA'],
  [/\bindia\b/iu, 'IN'],
  [/\bsingapore\b/iu, 'SG'],
  // Postcodes that only one country has.
  [/\b(?:[A-Z]{1,2}\d[A-Z\d]? \d[ABD-HJLNP-UW-Z]{2})$/mu, 'GB'],
  [/\b[ABCEGHJ-NPRSTVXY]\d[A-Z] \d[A-Z]\d$/mu, 'CA'],
  [/, [A-Z]{2} \d{5}(?:-\d{4})?$/mu, 'US'],
];

const WRITING: readonly [RegExp, CountryCode][] = [
  [/\p{Script=Hangul}/u, 'KR'],
  [/[\p{Script=Hiragana}\p{Script=Katakana}]|株式会社|有限会社|〒|携帯/u, 'JP'],
  [/手機|傳真|臺北|台北|統一編號/u, 'TW'],
  [/手机|电话|传真|邮编|地址：|有限公司|责任公司/u, 'CN'],
];

const HABITS: readonly [RegExp, CountryCode][] = [
  [/\bHandy\b[\s.:]*0\s?1[567]\d/u, 'DE'],
  [/\bGmbH\b|\be\.\s?K\.|Durchwahl|\bMobil\b/u, 'DE'],
  [/\bS\.?A\.?R\.?L\b|\bSASU?\b|\bTél\b|\bPortable\b/u, 'FR'],
  [/\bLtda\b/u, 'BR'],
  [/\bLda\b|\bTlm\b/u, 'PT'],
  [/\bS\.r\.l\b|\bS\.p\.A\b/u, 'IT'],
  [/\bPty\b/u, 'AU'],
  [/\bPvt\b/u, 'IN'],
  [/\bB\.V\./u, 'NL'],
  [/\bde C\.?V\b/u, 'MX'],
  [/\bSp\. z o\.\s?o\b/u, 'PL'],
  [/\bA\.Ş\.|\bŞti\b/u, 'TR'],
  [/\bOyj?\b/u, 'FI'],
  [/\(\d{3}\) ?\d{3}[-. ]\d{4}\b/, 'US'],
  [/(?:^|[^\d])\d{3}([-.])\d{3}\1\d{4}(?!\d)/m, 'US'],
  [/\b(?:LLC|Inc)\b/u, 'US'],
];

/** Country of a host by its last label: .kr → KR; generic ones (.com, .io, .co) tell nothing. */
function byHost(host: string): CountryCode | null {
  const last = host.split('.').at(-1)?.toUpperCase() ?? '';
  if (last === 'UK') return 'GB';
  if (
    [
      'IO',
      'CO',
      'AI',
      'TV',
      'ME',
      'CC',
      'FM',
      'GG',
      'LY',
      'TO',
      'WS',
      'EU',
      'AC',
      'SH',
      'VC',
    ].includes(last)
  )
    return null;
  return isSupportedCountry(last) ? last : null;
}

const firstMatch = (list: readonly [RegExp, CountryCode][], text: string): CountryCode | null =>
  list.find(([pattern]) => pattern.test(text))?.[1] ?? null;

/**
 * Country in which numbers without +code are to be read: another number's +code, the country named in the
 * signature, the mail host's country, the writing; then, less sure, legal form and habits of writing.
 */
export function guessCountry(
  text: string,
  host: string,
  written: CountryCode | null,
): CountryGuess | null {
  const sure = written ?? firstMatch(NAMES, text) ?? byHost(host) ?? firstMatch(WRITING, text);
  if (sure) return { country: sure, sure: true };
  const hint = firstMatch(HABITS, text);
  return hint ? { country: hint, sure: false } : null;
}

/** How mobile numbers begin, national form without trunk prefix, for numbers written without a label. */
const MOBILE_START: Partial<Record<CountryCode, RegExp>> = {
  KR: /^1[016789]/,
  CN: /^1[3-9]\d{9}$/,
  JP: /^[789]0/,
  TW: /^9/,
  FR: /^[67]/,
  DE: /^1[567]/,
  GB: /^7[1-57-9]/,
  IE: /^8/,
  PT: /^9/,
  ES: /^[67]/,
  IT: /^3/,
  NL: /^6/,
  AU: /^4/,
  BR: /^\d\d9\d{8}$/,
  CH: /^7[4-9]/,
  AT: /^6[5-9]/,
  SE: /^7/,
  NO: /^[49]/,
  FI: /^[45]/,
  IN: /^[6-9]/,
  SG: /^[89]/,
  TH: /^[689]/,
  TR: /^5/,
  HK: /^[569]/,
  BE: /^4[5-9]/,
  NZ: /^2/,
  CZ: /^[67]/,
  PH: /^9/,
  MY: /^1/,
  ID: /^8/,
  IL: /^5/,
  AE: /^5/,
  RU: /^9/,
};

export const looksMobile = (country: CountryCode | undefined, national: string): boolean =>
  country !== undefined && (MOBILE_START[country]?.test(national) ?? false);
