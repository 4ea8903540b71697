import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { patient } from '@/lib/page/patient';
import { settled } from '@/lib/page/settled';
import { startPage } from '@/lib/page/start';
import { linkedin } from '@/lib/sites/linkedin';

export default defineUnlistedScript(() => {
  void settled(window).then(() => startPage(patient(linkedin)));
});
