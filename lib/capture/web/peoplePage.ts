import type { PageEvidence, PageLine } from '../../schema/evidence';
import type { PersonName } from '../name';
import { fold, wordsOf } from '../text';

const GROUP =
  'team|people|staff|members?|attorneys?|lawyers|speakers?|faculty|board|leadership|management|directors|doctors|agents|alumni|students|researchers|fellows|mitarbeiter(?:innen)?|ansprechpartner(?:innen)?|vorstand|kollegium|equipe|equipo|equipa|intervenants|ekibimiz';
const IN_TITLE = new RegExp(`\\b(?:${GROUP})\\b`, 'i');
const AS_HEADING = new RegExp(
  `^(?:our |the |meet (?:our |the )?|your |unser |unsere |das |notre |nuestro |current |former |core )*(?:${GROUP})\\b`,
  'i',
);
const EASTERN =
  /구성원|임원|교수진|연구원 소개|직원|팀원|조직 구성|学会|成员|团队|團隊|教师|师资|員工|员工|メンバー|スタッフ|役員|講師/u;

/** Whether a page presents a group of people, by its title, address or headings. */
export function isPeoplePage({ title, url, lines }: PageEvidence): boolean {
  const path = URL.canParse(url) ? new URL(url).pathname.replace(/[-_/.]+/g, ' ') : '';
  if (IN_TITLE.test(fold(`${title} ${path}`)) || EASTERN.test(title)) return true;
  return lines.some(
    ({ text, margin, heading }) =>
      !margin &&
      text.length < 40 &&
      ((text.length < 26 && AS_HEADING.test(fold(text))) || (heading > 0 && EASTERN.test(text))),
  );
}

/**
 * Whether a heading is the name of whom the page is about: its title or its address says the name too, and no page
 * of many people does.
 */
export function isSubjectLine(
  { heading, text }: PageLine,
  { name, familyName }: PersonName,
  { title, url }: PageEvidence,
): boolean {
  if (heading === 0 || heading > 3 || text.length > 80) return false;
  const words = wordsOf(name);
  const opening = wordsOf(title).slice(0, words.length + 2);
  if (words.length > 1 && words.every((word) => opening.includes(word))) return true;
  const segment = URL.canParse(url)
    ? (new URL(url).pathname.split('/').filter(Boolean).at(-1) ?? '')
    : '';
  const spelled = wordsOf(segment.replace(/\.\p{L}{2,5}$/u, '').replace(/[-_.]+/g, ' '));
  const family = wordsOf(familyName ?? '').at(-1) ?? '';
  return spelled.length > 1 && spelled.length < 6 && family.length > 2 && spelled.includes(family);
}
