import { existsSync, mkdirSync, readdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { storyTemplate } from '#facts/desk/storyTemplate';
import { template } from '#facts/desk/template';
import { LOCALES } from '#facts/values/text';

/** Writes a file that is not there yet, and its folders; gives its path. */
export function writeNewFile(path: string, text: string): string {
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path, text, { flag: 'wx' });
  return path;
}

/** `npm run new -- explainer ID`: the head and both stories of a new explainer. */
export function writeExplainer(root: string, id: string): string[] {
  return [
    writeNewFile(join(root, id, 'explainer.mdx'), template('explainer', id)),
    ...LOCALES.map((locale) => writeNewFile(join(root, id, 'story', `${locale}.mdx`), storyTemplate(locale))),
  ];
}

/** `npm run new -- party ID`: what the party says on each issue of the explainer, where nobody has begun to write it. */
export function writePositions(root: string, explainer: string, party: string): string[] {
  return namesIn(join(root, explainer, 'issues'))
    .map((issue) => `${issue}--${party}`)
    .map((id) => ({ id, path: join(root, explainer, 'positions', `${id}.mdx`) }))
    .filter(({ path }) => !existsSync(path))
    .map(({ id, path }) => writeNewFile(path, template('positions', id)));
}

/** The ids of the facts in a folder. */
export function namesIn(folder: string): string[] {
  if (!existsSync(folder)) return [];
  return readdirSync(folder)
    .filter((name) => name.endsWith('.mdx'))
    .map((name) => name.replace(/\.mdx$/, ''))
    .sort();
}
