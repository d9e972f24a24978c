import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { placementOf } from '#facts/kinds/placement';
import type { PlainFile } from './newsroomVary.ts';

const CONFIG = `import mdx from '@astrojs/mdx';
export default { integrations: [mdx()], devToolbar: { enabled: false } };
`;
const COLLECTIONS = `import { defineCollection } from 'astro:content';
import { glob } from 'astro/loaders';
export const collections = { articles: defineCollection({ loader: glob({ base: 'articles', pattern: '*.mdx' }) }) };
`;
const PAGE = `---
import { getCollection, render } from 'astro:content';
export const getStaticPaths = async () =>
  (await getCollection('articles')).map((entry) => ({ params: { slug: entry.id }, props: { entry } }));
const { Content } = await render(Astro.props.entry);
---
<html lang="ko"><head><meta charset="utf-8" /><title>{Astro.props.entry.data.title}</title></head><body><Content /></body></html>
`;

/** The stories of a newsroom as plain articles, in Astro with its own MDX and nothing of ours: what the same words cost without facts. */
export function writePlainSite(files: readonly PlainFile[], articles: number, root: string): void {
  rmSync(root, { recursive: true, force: true });
  const write = (file: string, text: string): void => {
    mkdirSync(join(root, file, '..'), { recursive: true });
    writeFileSync(join(root, file), text);
  };
  write('astro.config.mjs', CONFIG);
  write('src/content.config.ts', COLLECTIONS);
  write('src/pages/[slug].astro', PAGE);
  const stories = files.filter(({ path }) => placementOf(path).role === 'story');
  for (let at = 0; at < articles; at++) {
    const text = stories[at % stories.length]?.text ?? '';
    write(`articles/article-${at + 1}.mdx`, `---\ntitle: Article ${at + 1}\n---\n\n${plain(text)}`);
  }
}

/** The same words without the tags that take them from facts. */
function plain(story: string): string {
  return story
    .replace(/<Section [^>]*heading="([^"]*)"[^>]*>/g, '## $1')
    .replace(/<[^>]*>/g, '')
    .replace(/[{}]/g, '');
}
