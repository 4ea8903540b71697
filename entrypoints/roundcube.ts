import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { startPage } from '@/lib/page/start';
import { looksLikeRoundcube, roundcube } from '@/lib/sites/roundcube';

/** Registered at run time for hosts that the rep has granted; any other page of such a host is left alone. */
export default defineUnlistedScript(() => {
  if (looksLikeRoundcube(document, new URL(location.href))) void startPage(roundcube);
});
