/** Width and height, as a PNG’s own first bytes say them; undefined where it is none. */
export function pngSize(png: Buffer): [number, number] | undefined {
  const isPng = png.subarray(0, 8).equals(Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]));
  return isPng && png.toString('latin1', 12, 16) === 'IHDR' ? [png.readUInt32BE(16), png.readUInt32BE(20)] : undefined;
}
