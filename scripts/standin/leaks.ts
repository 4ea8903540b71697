/** Hosts that the browsers themselves ask for, whatever is installed in them. */
const BROWSERS_OWN =
  /(?:^|\.)(?:googleapis\.com|clients\d*\.google\.com|accounts\.google\.com|www\.google\.com|gvt1\.com|edge\.microsoft\.com|mozilla\.com|mozilla\.org|mozilla\.net|firefox\.com)$/;

/** The host of what was asked of the proxy: `host:port` for a tunnel, an address for plain HTTP. */
function hostOf(asked: string): string {
  const tunnel = /^([^/:]+):\d+$/.exec(asked)?.[1];
  return tunnel ?? URL.parse(asked)?.hostname ?? asked;
}

/** What was refused and is none of the browser's own calls: requests of the page or of the extension. */
export function leaks(refused: readonly string[]): string[] {
  return refused.filter((asked) => !BROWSERS_OWN.test(hostOf(asked)));
}
