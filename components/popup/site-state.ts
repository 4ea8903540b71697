import { patternOrigin } from '@/lib/platform/hosts';
import type { SidebarContext } from '@/lib/schema/views/sidebar';

export type SiteState = 'read' | 'reading' | 'unrecognised' | 'off' | 'could-be-added' | 'not-read';

/**
 * What to say about the page in front. The page is believed, not its address: one that reported is read, a mail
 * page whose host was taken away (`allowed` is false) is not. A web page on a host nobody
 * granted might be a webmail; anything else (the browser's own pages) is not for us.
 */
export function siteState(
  context: SidebarContext | undefined,
  pattern: string | null,
  granted: readonly string[],
  allowed: boolean,
): SiteState {
  if (context?.choice === 'off') return 'off';
  if (context?.problem === 'unrecognised') return 'unrecognised';
  if (context?.site && context.site !== 'web') {
    if (!allowed) return 'could-be-added';
    // A private window reports nothing by itself.
    const reported = context.view !== null || context.private;
    return context.problem || !reported ? 'reading' : 'read';
  }
  if (pattern === null) return 'not-read';
  return granted.includes(patternOrigin(pattern)) ? 'not-read' : 'could-be-added';
}
