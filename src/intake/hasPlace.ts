import { isPicture } from './picture.ts';

/**
 * Whether a path relative to `content/` has the shape of what is read: `explainer.mdx` of a folder, or a file of a folder
 * in it, an `.mdx`, or the `.csv` or the picture beside one. Which folders there are is said by the kinds (facts/kinds/placement.ts).
 */
export function hasPlace(path: string): boolean {
  const [scope = '', folder, name, ...deeper] = path.split('/');
  if (folder === undefined || scope === 'handbook' || deeper.length > 0) return false;
  return name === undefined ? folder === 'explainer.mdx' : /\.(?:mdx|csv)$/.test(name) || isPicture(name);
}
