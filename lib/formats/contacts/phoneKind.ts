import { labelBefore } from '../../capture/phoneLabels';
import type { Phone } from '../../schema/draft';

const WORK =
  /^(?:회사|직장|근무처|工作|单位|公司|arbeit|geschäftlich|bureau|travail|trabajo|lavoro|会社|勤務先)/iu;
const OTHER =
  /^(?:other|others|home|pager|custom|voice|phone|집|기타|家庭|住宅|其他|privat|autre|自宅)$/iu;

/** What kind of number a label speaks of ("Work Fax", "휴대전화"); null for a label of the writer's own. */
export function kindOfLabel(label: string): Phone['kind'] | null {
  const text = label.trim().slice(0, 40);
  if (text === '' || OTHER.test(text)) return 'other';
  // "WorkFAX" is how Apple writes it.
  const apart = text.replace(/(\p{Ll})(\p{Lu})/gu, '$1 $2');
  return labelBefore(`${apart} `) ?? (WORK.test(text) ? 'work' : null);
}
