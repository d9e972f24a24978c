import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { sumOf, type Sums } from './swapSite.ts';

/** The files of the explainers named, in both languages: each has a folder of its own under `/` and under `/en/`. */
export function sumsUnder(sums: Sums, explainers: readonly string[]): Sums {
  const kept = new Set(explainers);
  return new Map([...sums].filter(([path]) => kept.has(/^(?:en\/)?([^/]+)\//.exec(path)?.[1] ?? '')));
}

/** Copies files of a site into another folder; gives the first that is gone or is not what its sum says. */
export function takeFiles(from: string, to: string, sums: Sums): string | undefined {
  const folders = new Set<string>();
  for (const [path, sum] of sums) {
    if (!existsSync(join(from, path))) return path;
    const bytes = readFileSync(join(from, path));
    if (sumOf(bytes) !== sum) return path;
    const folder = dirname(join(to, path));
    if (!folders.has(folder)) mkdirSync(folder, { recursive: true });
    folders.add(folder);
    writeFileSync(join(to, path), bytes);
  }
  return undefined;
}
