import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { RESERVED_NAMES } from '#facts/rules/addressNames';
import { ID_PATTERN } from '#facts/values/text';
import { contentFolder } from '#intake/contentFolder';
import { DIST } from '../support/basePath.ts';

it('reserves every address of the site’s own, so that no explainer can take it', () => {
  const explainers = readdirSync(contentFolder());
  const entries = [DIST, join(DIST, 'en')].flatMap((folder) => readdirSync(folder, { withFileTypes: true }));
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
