import type { Address } from '../schema/draft';
import { byParts, hasNumber } from './addressParts';

const COUNTRY =
  /^(?:(?:south |republic of )?korea|japan|(?:p\.?\s?r\.?\s?)?china|taiwan|india|singapore|thailand|vietnam|malaysia|indonesia|philippines)$/i;
/** Parts of a town and provinces, which are no town. */
const NO_TOWN =
  /(?:-(?:gu|ku|dong|ro|gil|do|si|eup|shi|ken|cho)|\b(?:district|dist|province|county|road|street|building|floor|park|area|zone)\.?)$|^(?:guangdong|jiangsu|zhejiang|shandong|fujian|hebei|henan|hubei|hunan|sichuan|anhui|liaoning|shaanxi|maharashtra|gujarat|karnataka|tamil nadu|haryana|gyeonggi-do|roc)$/i;

/**
 * An address of Asia in Latin letters, the country at its end: "1-7-2 Otemachi, Chiyoda-ku, Tokyo 100-0004 JAPAN",
 * "Plot 42, Pune 411019, Maharashtra, India". The town is the last part that is neither district nor province.
 */
export function farEastern(text: string): Address | null {
  const singapore = /^(.*\d.*?),?\s(Singapore),?\s(?:S?\(?)(\d{6})\)?$/iu.exec(text);
  if (singapore)
    return {
      street: singapore[1]?.trim() ?? null,
      city: singapore[2] ?? null,
      region: null,
      postalCode: singapore[3] ?? null,
      country: null,
    };
  const inHongKong = hongKong(text);
  if (inHongKong) return inHongKong;
  const pieces = text
    .replace(/\s(?=(?:KOREA|JAPAN|CHINA|TAIWAN|INDIA)\.?$)/u, ', ')
    .replace(/\.$/, '')
    .split(/\s?,+\s?/);
  const country = pieces.pop() ?? '';
  if (!COUNTRY.test(country) || pieces.length < 2 || !/\d/.test(pieces.slice(0, -1).join()))
    return null;
  for (let at = pieces.length - 1; at > 0 && at >= pieces.length - 3; at--) {
    const [, town = '', postalCode = null] =
      /^(\p{L}[\p{L}\s'-]{1,29}?)(?:[\s-]+(\d{3}-\d{4}|\d{5,6}|\d{3} \d{3}))?$/u.exec(
        pieces[at] ?? '',
      ) ?? [];
    if (town === '' || NO_TOWN.test(town)) continue;
    const region = pieces
      .slice(at + 1)
      .filter((piece) => !/\d/.test(piece))
      .join(', ');
    return {
      street: pieces.slice(0, at).join(', '),
      city: town,
      region: region === '' ? null : region,
      postalCode,
      country,
    };
  }
  return null;
}

/** "Flat 3, 12 Tarn Road, Kowloon, Hong Kong". */
const hongKong = (text: string): Address | null =>
  hasNumber(
    byParts(
      /^(?<street>.+?)(?:,\s(?<region>Kowloon|New Territories|N\.?T\.?))?,\s(?<city>Hong Kong)(?:\sSAR)?\.?$/iu,
      text,
    ),
  );

/** "8 place Bellecour 69002 Lyon": without a comma the kind of street tells. */
export const french = (text: string): Address | null =>
  byParts(
    /^(?<street>\d{1,4}(?: ?(?:bis|ter))?,?\s(?:rue|place|avenue|av\.?|boulevard|bd|allée|chemin|impasse|quai|route|cours|square|passage)\s[^,;|\d]{2,50}?)\s(?<postalCode>\d{5})\s(?<city>\p{L}[\p{L}\s'-]{1,40})$/iu,
    text,
  );

/** "17 Ironbark Drive, Dandenong South VIC 3175". */
export const australian = (text: string): Address | null =>
  hasNumber(
    byParts(
      /^(?<street>[^|;]{4,80}?),\s?(?<city>\p{L}[\p{L}\s'-]{1,40}?),?\s(?<region>NSW|VIC|QLD|SA|WA|TAS|NT|ACT),?\s(?<postalCode>\d{4})(?:,?\s?(?<country>Australia))?$/iu,
      text,
    ),
  );

/** "Mavi Cad. No:14 16159 Nilüfer / Bursa": the district before its province. */
export function turkish(text: string): Address | null {
  const found = hasNumber(
    byParts(
      /^(?<street>[^|;]{6,90}?),?\s(?<postalCode>\d{5})\s(?<region>\p{Lu}[\p{L}\s]{2,20}?)\s?[,/]\s?(?<city>\p{Lu}\p{L}{2,20})(?:[\s,/]+(?<country>Türkiye|Turkey))?$/u,
      text,
    ),
  );
  return /\b(?:cad|cd|sok|sk|mah|bulv|blv|no)\b/iu.test(found?.street ?? '') ? found : null;
}
