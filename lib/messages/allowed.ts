import type { RequestName } from './protocol';
import type { SenderClass } from './sender';

const ours: readonly SenderClass[] = ['frame', 'page'];
const pageOnly: readonly SenderClass[] = ['page'];
const site: readonly SenderClass[] = ['content'];

/**
 * Who may ask what. A content script shares its process with a site: it learns the badges of addresses
 * it already reads, and nothing else of the book.
 */
export const allowed: { readonly [Name in RequestName]: readonly SenderClass[] } = {
  'page.hello': site,
  'page.report': site,
  'badges.lookup': ['content', 'frame', 'page'],
  'sidebar.open': site,
  'hover.show': site,
  'page.room': site,
  'drift.note': site,
  'sidebar.size': ['content', 'frame', 'page'],
  'frame.ready': ['frame'],
  'hover.get': ours,
  'context.get': ours,
  'card.get': ours,
  'timeline.list': ours,
  'book.search': ours,
  'book.latest': ours,
  'book.stats': ours,
  'capture.review': ours,
  'capture.drafts': ours,
  'capture.reviewAll': ours,
  'capture.read': pageOnly,
  'capture.get': ours,
  'capture.keep': ours,
  'capture.drop': ours,
  'rating.form': ours,
  'orders.unlinked': ours,
  'settings.get': ours,
  'database.id': ours,
  'tab.open': ours,
  'person.choose': ours,
  'job.done': pageOnly,
  'drift.list': ours,
  'contact.add': ours,
  'contacts.add': ours,
  'contact.extend': ours,
  'contact.edit': ours,
  'contact.move': ours,
  'contact.delete': ours,
  'contact.unmatch': ours,
  'company.edit': ours,
  'company.delete': ours,
  'interaction.log': ours,
  'interaction.edit': ours,
  'interaction.delete': ours,
  'mail.log': ours,
  'order.add': ours,
  'order.edit': ours,
  'order.delete': ours,
  'customer.link': ours,
  'rating.save': ours,
  'settings.change': ours,
  'mailbox.logging': ours,
  'never.add': ours,
  'never.remove': ours,
  'site.choose': ours,
  undo: ours,
};
