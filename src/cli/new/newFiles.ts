import { existsSync, mkdirSync, readdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { storyTemplate } from '#facts/desk/storyTemplate';
import { template } from '#facts/desk/template';
import { kindsWhere } from '#facts/kinds/kinds';
import { placementOf } from '#facts/kinds/placement';
import { LOCALES } from '#facts/values/text';
import { contentFolder } from '#intake/contentFolder';
import { readFrontmatter } from '#intake/frontmatter';
import type { DeskLanguage } from '#intake/languages';
import { withParticles } from '#intake/particle';
import type { Message } from '#intake/problem';
import { readFolder } from '#intake/readFolder';

/** Writes a file that is not there yet, and its folders; gives its path. */
export function writeNewFile(path: string, text: string): string {
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path, text, { flag: 'wx' });
  return path;
}

/** What was written, and what checks it: where it lies in another folder, the check of `content/` would say nothing of it. */
export function tellWritten(root: string, written: readonly string[]): Message {
  const check = root === contentFolder() ? 'npm run facts' : `npm run facts -- --content ${root}`;
  const files = written.join(', ');
  return {
    ko: withParticles`만들었습니다: ${files}\n빈 항목을 채우고 ${check}로 살피세요.`,
    en: `Written: ${files}\nFill in what is empty and run ${check}.`,
  };
}

/** `npm run new -- explainer ID`: the head and both stories of a new explainer. */
export function writeExplainer(root: string, id: string, lang: DeskLanguage): string[] {
  return [
    writeNewFile(join(root, id, 'explainer.mdx'), template('explainer', id, lang)),
    ...LOCALES.map((locale) => writeNewFile(join(root, id, 'story', `${locale}.mdx`), storyTemplate(locale))),
  ];
}

/** `npm run new -- party ID`: what the party says on each issue of the explainer that concerns it, where nobody has begun to write it. */
export function writePositions(root: string, explainer: string, party: string, lang: DeskLanguage): string[] {
  return issuesOf(root, explainer, party)
    .map((issue) => `${issue}--${party}`)
    .map((id) => ({ id, path: join(root, explainer, 'positions', `${id}.mdx`) }))
    .filter(({ path }) => !existsSync(path))
    .map(({ id, path }) => writeNewFile(path, template('positions', id, lang)));
}

/** The issues that concern a party, and those whose file does not say or cannot be read. */
function issuesOf(root: string, explainer: string, party: string): string[] {
  return readFolder(root).files.flatMap((file) => {
    const at = placementOf(file.path);
    if (at.role !== 'fact' || at.scope !== explainer || at.folder !== 'issues') return [];
    const parties = readFrontmatter(file).fact?.data['parties'];
    return !Array.isArray(parties) || parties.includes(party) ? [at.id] : [];
  });
}

/** Every organisation and person there is: who may be a party. */
export function partiesIn(root: string): string[] {
  return kindsWhere(({ party }) => party === true).flatMap((kind) => namesIn(join(root, 'reference', kind)));
}

/** The ids of the facts in a folder. */
export function namesIn(folder: string): string[] {
  if (!existsSync(folder)) return [];
  return readdirSync(folder)
    .filter((name) => name.endsWith('.mdx'))
    .map((name) => name.replace(/\.mdx$/, ''))
    .sort();
}
