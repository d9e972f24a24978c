import { DESK_LANGUAGES } from '#facts/values/text';

/**
 * `security.txt` (RFC 9116). It expires a year after the newest content speaks, not by the clock: a build of the same content
 * gives the same bytes.
 */
export function securityText(contact: string, site: string, asOf: string): string {
  return [
    `Contact: ${contact}`,
    `Expires: ${aYearAfter(asOf)}T00:00:00Z`,
    `Preferred-Languages: ${DESK_LANGUAGES.join(', ')}`,
    `Canonical: ${new URL('.well-known/security.txt', site).href}`,
    `Policy: ${new URL('method/#contact', site).href}`,
    '',
  ].join('\n');
}

/** The same day of the next year; the 29th of February has none. */
function aYearAfter(day: string): string {
  return `${Number(day.slice(0, 4)) + 1}${day.slice(4).replace('-02-29', '-02-28')}`;
}
