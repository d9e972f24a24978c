import { existsSync, globSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { RULES } from '#facts/rules/allRules';

/** What is written for those who work here: the handbook, and the page that each folder begins with. */
const pages = [...globSync('content/handbook/*.md'), ...globSync('{,src/,tests/,content/}README.md')].map((path) => ({
  path,
  // A table of three columns tells where something was: what is there now stands in the last.
  text: readFileSync(path, 'utf8').replace(/^(\|[^|]*\|)[^|]*\|([^|]*\|)$/gm, '$1$2'),
}));
/** Where a place is looked for beside the folder of its page: a fact file of any explainer stands in the sample. */
const FROM = ['', 'src', 'src/components', 'tests', 'content', 'node_modules', 'tests/fixtures/sample/lighthouse'];
const { scripts } = JSON.parse(readFileSync('package.json', 'utf8')) as { scripts: Record<string, string> };
/** What follows each mention of something, by page. */
const named = (pattern: RegExp): { path: string; name: string }[] =>
  pages.flatMap(({ path, text }) => [...text.matchAll(pattern)].map(([, name = '']) => ({ path, name })));

describe('what is written for those who work here', () => {
  it('names commands that there are', () => {
    const commands = named(/npm run (?:--silent |-s )?([a-z][\w:]*)/g);
    expect(commands.length).toBeGreaterThan(40);
    expect(commands.filter(({ name }) => !(name in scripts))).toEqual([]);
  });

  it('names files and folders that there are', () => {
    const places = named(/`([\w@-][\w.@-]*(?:\/[\w.@-]+)+\/?)`/g);
    const isThere = (folder: string, name: string): boolean =>
      [folder, ...FROM].some((from) => existsSync(join(from, name)));
    expect(places.length).toBeGreaterThan(40);
    expect(places.filter(({ path, name }) => !isThere(dirname(path), name))).toEqual([]);
  });

  it('names rules that there are', () => {
    const codes = new Set(RULES.map(({ code }) => code));
    const rules = named(/(?<![\w-])([A-F]\d{2})(?![\w-])/g);
    expect(rules.length).toBeGreaterThan(100);
    expect(rules.filter(({ name }) => !codes.has(name))).toEqual([]);
  });
});
