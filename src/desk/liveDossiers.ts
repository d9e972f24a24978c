import type { Dossier } from '#facts/kinds/dossier';

/**
 * In development, the last good dossiers, in memory. Astro's own store is written to disk and read again, half a second
 * later at the earliest; an editor who has saved a file does not wait for that. The server and the pages it renders are one
 * process with two module graphs, so the place is on what both share.
 */
const PLACE = Symbol.for('jaengjeom.live-dossiers');
type Shared = typeof globalThis & { [PLACE]?: readonly Dossier[] };

export function keepLiveDossiers(dossiers: readonly Dossier[]): void {
  (globalThis as Shared)[PLACE] = dossiers;
}

/** Undefined in a build, and before the first good judgement. */
export function liveDossiers(): readonly Dossier[] | undefined {
  return (globalThis as Shared)[PLACE];
}
