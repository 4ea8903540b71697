import type { Address } from '../schema/draft';

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
