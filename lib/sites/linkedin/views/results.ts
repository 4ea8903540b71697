import { findAll, type Ways } from '../../../dom/lookup';
import type { DraftFacts } from '../../contract';
import { degreeIn } from '../profile/degree';
import { bareFacts } from '../profile/facts';
import * as at from '../selectors';
import { isCurrent, isDegreeText, linesOf, short } from '../text';
import { memberOfCard, outermost, type Seen } from './seen';

/** Results of a search for people; those who are shown without a name or link are left out. */
export const resultsIn = (root: Document): Seen[] => cardsOf(root, at.result, at.resultName);

/** People on a company's page of people. */
export const employeesIn = (root: Document): Seen[] => cardsOf(root, at.employee, [at.MEMBER_LINK]);

/** Invitations and contacts of "My network". */
export const invitationsIn = (root: Document): Seen[] =>
  cardsOf(root, at.invitation, [at.MEMBER_LINK]);

const cardsOf = (root: Document, cards: Ways, names: Ways): Seen[] =>
  outermost(findAll(root, cards)).flatMap((card) => memberOfCard(card, names) ?? []);

/**
 * What a card tells of its member by position: after the name and degree the headline, then the place.
 * Company and title are told apart elsewhere (lib/capture/position.ts).
 */
export function draftOfCard({ name, linkedin, group }: Seen): DraftFacts {
  const lines = linesOf(group);
  const at = lines.findIndex((line) => name !== null && line.startsWith(name));
  const after = lines.slice(at + 1);
  const degree = [lines[at]?.slice(name?.length ?? 0).trim() ?? '', ...after.slice(0, 2)].find(
    isDegreeText,
  );
  const [headline, place] = after.filter((line) => !isDegreeText(line) && line !== name);
  return {
    ...bareFacts(name ?? '', linkedin),
    headline: short(headline, 500),
    current: short(after.find(isCurrent), 500),
    location: short(place),
    degree: degree === undefined ? null : degreeIn(degree),
  };
}
