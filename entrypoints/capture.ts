import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import type { SeenPage } from '@/lib/schema/captured';
import { collectPage } from '@/lib/sites/web/collect';

/** Put into a page once, when the rep asks: looks, hands over what it saw, and leaves nothing behind. */
export default defineUnlistedScript(
  (): SeenPage => ({
    type: document.contentType,
    evidence: collectPage(document, new URL(location.href)),
  }),
);
