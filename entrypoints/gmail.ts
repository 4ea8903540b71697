import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { startPage } from '@/lib/page/start';
import { gmail } from '@/lib/sites/gmail';

export default defineUnlistedScript(() => {
  void startPage(gmail);
});
