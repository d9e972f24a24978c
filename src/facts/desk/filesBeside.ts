import type { WrittenFile } from '#intake/writtenFile';
import { placementOf } from '../kinds/placement.ts';

/**
 * The files that only said something beside facts that are gone, their rows and their pictures: what is left of files when some are
 * taken out. `rest` are those that stay, out of `all`.
 */
export function leftBeside(rest: readonly WrittenFile[], all: readonly WrittenFile[]): WrittenFile[] {
  const names = (files: readonly WrittenFile[], { path }: WrittenFile): boolean => {
    const [name = ''] = path.split('/').slice(-1);
    const folder = path.slice(0, -name.length);
    return placementOf(path).role === 'rows'
      ? files.some((file) => file.path === path.replace(/\.csv$/, '.mdx'))
      : files.some((file) => file.path.startsWith(folder) && file.path.endsWith('.mdx') && file.text.includes(name));
  };
  return rest.filter((file) => {
    const { role } = placementOf(file.path);
    return (role === 'rows' || role === 'picture') && names(all, file) && !names(rest, file);
  });
}
