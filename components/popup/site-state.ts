import { patternOrigin } from '@/lib/platform/hosts';
import type { SidebarContext } from '@/lib/schema/views/sidebar';

export type SiteState = 'read' | 'reading' | 'unrecognised' | 'off' | 'could-be-added' | 'not-read';

/**
 * What to say about the page in front. A page that reported is read; a web page on a host nobody
 * granted might be a webmail; anything else (the browser's own pages) is not for us.
 */
export function siteState(
  context: SidebarContext | undefined,
  pattern: string | null,
  granted: readonly string[],
): SiteState {
  if (context?.choice === 'off') return 'off';
  if (context?.problem === 'unrecognised') return 'unrecognised';
  if (context?.site && context.site !== 'web') return context.problem ? 'reading' : 'read';
  if (pattern === null) return 'not-read';
  return granted.includes(patternOrigin(pattern)) ? 'not-read' : 'could-be-added';
}
