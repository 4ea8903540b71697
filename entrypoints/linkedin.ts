import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { withInlay } from '@/lib/page/inlay';
import { patient } from '@/lib/page/patient';
import { settled } from '@/lib/page/settled';
import { startPage } from '@/lib/page/start';
import { linkedin, outletOf, overlayCss } from '@/lib/sites/linkedin';

export default defineUnlistedScript(() => {
  void settled(window).then(() => startPage(withInlay(patient(linkedin), outletOf, overlayCss)));
});
