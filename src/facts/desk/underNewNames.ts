import { readFrontmatter } from '#intake/frontmatter';
import type { WrittenFile } from '#intake/writtenFile';
import { placementOf } from '../kinds/placement.ts';

/** What was published, each explainer under the name it has now: one that says where it was `formerly` is not gone. */
export function underNewNames(past: readonly WrittenFile[], now: readonly WrittenFile[]): WrittenFile[] {
  const names = new Map(
    now.flatMap((file) => {
      const at = placementOf(file.path);
      if (at.role !== 'explainer' || !file.text.includes('formerly')) return [];
      const former = readFrontmatter(file).fact?.data['formerly'];
      return Array.isArray(former) ? former.map((name) => [String(name), at.scope] as const) : [];
    }),
  );
  const present = new Set(past.map(({ path }) => path));
  return past.map((file) => {
    const [scope = '', ...rest] = file.path.split('/');
    const path = [names.get(scope) ?? scope, ...rest].join('/');
    return path === file.path || present.has(path) ? file : { ...file, path };
  });
}
