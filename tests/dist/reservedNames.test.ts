import { readdirSync } from 'node:fs';
import { expect, it } from 'vitest';
import { RESERVED_NAMES } from '#facts/addressNames';

it('reserves every address of the site’s own, so that no explainer can take it', () => {
  const explainers = readdirSync('content');
  const own = readdirSync('dist', { withFileTypes: true })
    .filter((entry) => entry.isDirectory() && /^[a-z0-9-]+$/.test(entry.name) && !explainers.includes(entry.name))
    .map(({ name }) => name);
  expect(own.length).toBeGreaterThanOrEqual(5);
  expect(own.filter((name) => !RESERVED_NAMES.includes(name))).toEqual([]);
});
