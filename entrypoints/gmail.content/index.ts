import { defineContentScript } from 'wxt/utils/define-content-script';
import { startPage } from '@/lib/page/start';
import { gmail } from '@/lib/sites/gmail';

export default defineContentScript({
  matches: ['https://mail.google.com/*'],
  runAt: 'document_idle',
  main(context) {
    void startPage(gmail, context.signal);
  },
});
