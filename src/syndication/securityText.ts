/**
 * `security.txt` (RFC 9116). It expires a year after the newest content speaks, not by the clock: a build of the same content
 * gives the same bytes.
 */
export function securityText(contact: string, site: string, asOf: string): string {
  return [
    `Contact: ${contact}`,
    `Expires: ${Number(asOf.slice(0, 4)) + 1}${asOf.slice(4)}T00:00:00Z`,
    'Preferred-Languages: ko, en',
    `Canonical: ${new URL('.well-known/security.txt', site).href}`,
    `Policy: ${new URL('method/', site).href}`,
    '',
  ].join('\n');
}
