import { createHash } from 'node:crypto';

/** Minted once for this site, by chance. It never changes: every id below hangs on it. */
const NAMESPACE = '80ea4057-c461-48d4-9239-14961a3053bb';

/**
 * The id of a feed or of an entry in it, for ever: a name-based UUID (RFC 9562, version 5) of what the thing is. Neither the
 * site's host, nor a title, nor a text, nor a value is in it, so none of them can change it; a `tag:` address would need a
 * host that is ours.
 */
export function lastingId(...key: readonly string[]): string {
  const bytes = createHash('sha1')
    .update(Buffer.from(NAMESPACE.replaceAll('-', ''), 'hex'))
    .update(JSON.stringify(key))
    .digest()
    .subarray(0, 16);
  bytes.writeUInt8((bytes.readUInt8(6) & 0x0f) | 0x50, 6);
  bytes.writeUInt8((bytes.readUInt8(8) & 0x3f) | 0x80, 8);
  return `urn:uuid:${bytes.toString('hex').replace(/^(.{8})(.{4})(.{4})(.{4})/, '$1-$2-$3-$4-')}`;
}
