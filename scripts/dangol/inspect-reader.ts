import { timeOfShownDate } from '../../lib/capture/shownDate';
import type { PageEvidence } from '../../lib/schema/evidence';
import type { DraftFacts, MemberParty, PageFacts, Reading } from '../../lib/sites/contract';
import { adapterFor, plainPage, readerFor, reportOf } from '../../lib/sites/registry';
import { collectPage } from '../../lib/sites/web/collect';

interface Inspected {
  problem: string;
  /** The workbench's JSON, still without drafts. */
  text: string;
  /** What a page of no known site shows of people, for the readers outside the page; null on others. */
  evidence: PageEvidence | null;
  /** Whom the page of a known site is about, as it writes them. */
  drafts: DraftFacts[];
}

/** Runs in the page: what the site's adapter makes of it. */
export function inspect(address: string): Inspected {
  const url = new URL(address);
  const site = adapterFor(document, url)?.site ?? 'web';
  const reading: Reading = readerFor(document, url)(document, url);
  // A page that tells nothing keeps the shape, so that whoever reads the JSON needs no second one.
  const facts: PageFacts = reading.ok ? reading.value : { ...plainPage(), site, view: 'other' };
  return {
    problem: reading.ok ? '' : reading.problem,
    text: JSON.stringify(inspectionOf({ ...facts, selectors: reportOf(document, url) })),
    evidence: site === 'web' ? collectPage(document, url) : null,
    drafts: facts.drafts,
  };
}

/** The keys of the workbench in their order, every one always present. */
function inspectionOf({ site, view, account, thread, messages, people, selectors }: PageFacts) {
  return {
    site,
    view,
    account,
    thread: thread && { id: thread.id, subject: thread.subject || null },
    messages: messages.map(({ id, from, to, cc, date, dated, members }) => ({
      id,
      from: from ?? shown(members?.from ?? null),
      to: members ? members.to.map(shown) : to,
      cc,
      date: date ?? (dated && timeOfShownDate(dated.text, dated.language)),
    })),
    people,
    drafts: [],
    selectors,
  };
}

/** A member in the shape of a correspondent, who has no address; their link stands with the people. */
const shown = (party: MemberParty | null) => party && { name: party.name, email: null };
