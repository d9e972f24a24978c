import { nearest } from '#intake/nearest';

/** Whether an IANA zone of this very name exists: `Asia/Seoul`, `America/Port-au-Prince`, `UTC`. */
export function isTimeZone(name: string): boolean {
  try {
    new Intl.DateTimeFormat('en', { timeZone: name });
    // Names are known in any case, and offsets too; the record has the name as it is written.
    return /^(?:UTC|[A-Z]\w+(?:\/[A-Z][\w+-]*)+)$/.test(name);
  } catch {
    return false;
  }
}

/** The zone that was meant by a name that is none; undefined where none is near. */
export function nearestTimeZone(typed: string): string | undefined {
  const zones = [...Intl.supportedValuesOf('timeZone'), 'UTC'];
  const plain = (name: string): string => name.toLowerCase().replace(/[ _-]+/g, '_');
  const same = zones.find((zone) => plain(zone) === plain(typed) || plain(zone).endsWith(`/${plain(typed)}`));
  return same ?? nearest(typed, zones);
}
