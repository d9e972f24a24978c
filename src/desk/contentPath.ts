import { resolve } from 'node:path';
import { contentFolder } from '#intake/contentFolder';

/** Where a file of `content/` stands on this machine. */
export function contentPath(file: string): string {
  return resolve(contentFolder(), file);
}
