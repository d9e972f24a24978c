import { cpSync, existsSync, mkdirSync, readFileSync, readdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { placementOf } from '#facts/kinds/placement';
import { contentFolder } from '#intake/contentFolder';
import { readFolder } from '#intake/readFolder';
import { readFrontmatter } from '#intake/frontmatter';
import type { WrittenFile } from '#intake/writtenFile';
import { foldersOf, leadingPage, type FormerAddress } from '#syndication/hosts/formerAddresses';

/** The former addresses of the explainers that stand in a built site; of one that is not told yet, nothing is. */
export function formerAddresses(dist: string, content = contentFolder()): FormerAddress[] {
  return readFolder(content).files.flatMap((file) => {
    const at = placementOf(file.path);
    if (at.role !== 'explainer' || !existsSync(join(dist, at.scope))) return [];
    return formerNames(file).map((from) => ({ from, to: at.scope }));
  });
}

/** The names that the folder of an explainer had, as its head says. */
export function formerNames(file: WrittenFile): string[] {
  if (!file.text.includes('formerly')) return [];
  const names = readFrontmatter(file).fact?.data['formerly'];
  return Array.isArray(names) ? names.map(String) : [];
}

/** Puts at every former address what leads on: a page for each page; feeds, data and pictures as they are. */
export function leadOn(dist: string, base: string, former: readonly FormerAddress[]): void {
  for (const { from, to } of former)
    for (const [at, folder] of foldersOf(to).entries()) {
      const old = foldersOf(from)[at] ?? '';
      if (!existsSync(join(dist, folder))) continue;
      const entries = readdirSync(join(dist, folder), { recursive: true, withFileTypes: true, encoding: 'utf8' });
      for (const entry of entries.filter((each) => each.isFile())) {
        const file = join(entry.parentPath, entry.name).slice(join(dist, folder).length).replaceAll('\\', '/');
        const [source, target] = [join(dist, folder, file), join(dist, old, file)];
        mkdirSync(dirname(target), { recursive: true });
        if (!file.endsWith('.html')) cpSync(source, target);
        else
          writeFileSync(
            target,
            leadingPage(readFileSync(source, 'utf8'), base + folder + file.replace(/index\.html$/, '')),
          );
      }
    }
}
