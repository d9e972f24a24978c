import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { convert } from 'fontverter';
import subsetFont from 'subset-font';

const VENDORED = readFileSync(resolve('src/styles/fonts/noto-serif-kr-black.woff2'));
/** The same unpacked, once: eight hundred headlines are cut from it, and each would unpack it anew. */
let unpacked: Promise<Buffer> | undefined;
/** Fonts once cut, by what they hold: the same letters of the same font are not cut twice. */
const CUT = resolve('.astro/headline-font');

/** The names that have been given. To reckon one reads the whole serif, and a saved story asks for thirty. */
const named = new Map<string, string>();

/** A name for the vendored serif cut down to these letters: another for others, or for another serif. */
export function nameOfCut(letters: string): string {
  const name = named.get(letters) ?? createHash('sha256').update(letters).update(VENDORED).digest('hex').slice(0, 12);
  named.set(letters, name);
  return name;
}

/** The vendored serif cut down to these letters, as WOFF2. The same letters give the same bytes. */
export async function cutFont(letters: string): Promise<Buffer<ArrayBuffer>> {
  const file = join(CUT, `${nameOfCut(letters)}.woff2`);
  if (!existsSync(file)) {
    mkdirSync(CUT, { recursive: true });
    // Whole or not at all: another build may be reading here.
    const beside = `${file}.${process.pid}`;
    writeFileSync(
      beside,
      await subsetFont(await (unpacked ??= convert(VENDORED, 'sfnt')), letters, { targetFormat: 'woff2' }),
    );
    renameSync(beside, file);
  }
  return readFileSync(file);
}
