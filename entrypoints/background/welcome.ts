import { onInstalled } from '@/lib/platform/runtime';
import { openOwnPage } from '@/lib/platform/tabs';

export function startWelcome(): void {
  onInstalled((reason) => {
    if (reason === 'install') void openOwnPage('/welcome.html');
  });
}
