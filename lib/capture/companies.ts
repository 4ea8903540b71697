import { easternLegalForms, tellingLegalForms } from '../schema/legalForms';
import { fold } from './text';

const SPACED_FORMS =
  /(?:^|[\s,])(?:S\.?\s?A\.?(?:S\.?|R\.?L\.?)?|SA\/NV|NV\/SA|SRL\/BV|BV\/SRL|S\.p\.A\.?|S\.r\.l\.?|B\.V\.|N\.V\.|A\/S|ApS|AG|KG|SE|AB|AS|SpA|SAS|NV|e\.\s?[KV]\.|GmbH & Co\.? KG|Sp\. z o\.\s?o\.|s\.\s?r\.\s?o\.|K\.K\.|Oy|UG|& Co\.?|Co\.)(?=$|[\s,.)])/u;
const ORGANISATION =
  /\b(university|college|bank|group|holdings?|labs?|laborator(?:y|ies)|institute|foundation|hospital|studios?|partners|associates|associés|associati|notaires|kanzlei|rechtsanwälte|partnerschaft|consulting|logistics|technologies|systems|solutions|industries|universität|hochschule|stiftung|werke|université|école|hôpital|universidade|banco)\b/iu;
const EAST_ORGANISATION =
  /(대학교|은행|병원|전자|건설|상사|무역|물산|그룹|大学|大學|銀行|银行|医院|病院|集团|集團|物流|科技|贸易|貿易|机械|機械|实业|實業|精密|精機|精工|食品|정밀|산업|事務所|事务所|製作所|工業|商事|研究院|[\p{Script=Han}]{4}研究所|设计院|設計院|协会|協會|協会|学院|學院|酒店|饭店|飯店|クリニック|ホテル|협회|재단|공사|공단|의원|학원|약국|제약|화학|테크|바이오|로지스틱스)$|^(?:旅館|ホテル|(?:세무|회계|법무|특허|관세)(?:회계|법인|법률)?\s|법률사무소|税理士法人|弁護士法人)/u;

/** Whether a text carries a legal form, and so names a company. */
export function hasLegalForm(text: string): boolean {
  if (easternLegalForms.some((form) => text.includes(form))) return true;
  if (SPACED_FORMS.test(text)) return true;
  const words =
    fold(text)
      .replace(/\./g, '')
      .match(/[\p{L}\p{N}]+/gu) ?? [];
  return words.length > 1 && words.some((word, at) => at > 0 && tellingLegalForms.has(word));
}

/** Whether a text reads like an organisation without a legal form ("Seoul National University", "한빛은행"). */
export const isOrganisationWord = (text: string): boolean =>
  ORGANISATION.test(text) || EAST_ORGANISATION.test(text);

/** Whether a display name is a company's, not a person's. */
export const companyWord = (text: string): boolean =>
  hasLegalForm(text) || EAST_ORGANISATION.test(text.split(' ')[0] ?? '');
