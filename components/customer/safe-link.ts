/** A link that may be clicked: http and https only, whatever a page or file said. */
export function safeLink(text: string | null): string | null {
  if (!text) return null;
  const whole = /^[a-z][a-z\d+.-]*:/i.test(text) ? text : `https://${text}`;
  if (!URL.canParse(whole)) return null;
  const { protocol, href } = new URL(whole);
  return protocol === 'https:' || protocol === 'http:' ? href : null;
}
