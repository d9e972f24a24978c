import { resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { Tinypool } from 'tinypool';
import type { ShareCard } from './shareCard.ts';

let pool: Tinypool | undefined;

/**
 * A card as a PNG, drawn in a thread of its own. Each comes from the canvas as 3 MB of pixels, and every few of those make V8 look
 * through the whole heap: beside the dossiers of a hundred explainers that took longer than the drawing. Here the heap is small,
 * and the pages are rendered meanwhile. While `npm run dev` runs, the thread keeps the code that it began with.
 */
export async function drawCardAside(card: ShareCard): Promise<Uint8Array<ArrayBuffer>> {
  pool ??= new Tinypool({
    filename: pathToFileURL(resolve('src/syndication/share/drawCard.ts')).href,
    name: 'drawCard',
    runtime: 'worker_threads',
    maxThreads: 1,
    minThreads: 0,
    idleTimeout: 10_000,
    // Between two cards the thread’s loop turns, and gives the pixels back.
    useAtomics: false,
  });
  return (await pool.run(card)) as Uint8Array<ArrayBuffer>;
}
