import { readdirSync } from 'node:fs';
import { expect, it } from 'vitest';
import { RESERVED_NAMES } from '#facts/addressNames';
import { ID_PATTERN } from '#facts/text';

it('reserves every address of the site’s own, so that no explainer can take it', () => {
  const explainers = readdirSync('content');
  const entries = ['dist', 'dist/en'].flatMap((folder) => readdirSync(folder, { withFileTypes: true }));
  // Hosts answer for `404.html` at `/404` too; `feed.xml` and the like can be taken for nothing else.
  const own = entries
    .filter((entry) => entry.isDirectory() || entry.name.endsWith('.html'))
    .map(({ name }) => name.replace(/\.html$/, ''))
    .filter((name) => ID_PATTERN.test(name) && !explainers.includes(name));
  expect(own.length).toBeGreaterThanOrEqual(14);
  expect(own.filter((name) => !RESERVED_NAMES.includes(name))).toEqual([]);
  expect(entries.filter((entry) => entry.isFile() && !entry.name.includes('.')).map(({ name }) => name)).toEqual([
    '_headers',
    '_redirects',
  ]);
});
