import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, it } from 'vitest';
import { builtFrom } from '../../src/cli/build/builtFrom.ts';
import { joinSites, markPart } from '../../src/cli/build/joinSites.ts';
import { SUMS } from '../../src/cli/build/siteSums.ts';

const folder = mkdtempSync(join(tmpdir(), 'encoder-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

it('parts whose pictures were encoded differently are not joined, and it is said with what', () => {
  const parts = [1, 2].map((at) => {
    const part = join(folder, `part-${at}`);
    mkdirSync(part);
    markPart(part, { at, of: 2 }, 'tests/fixtures/sample', 'https://x.test');
    writeFileSync(join(part, 'robots.txt'), '');
    writeFileSync(join(part, SUMS), '');
    return part;
  });
  const site = join(folder, 'site');
  expect(joinSites(parts, site, '/')).toBeUndefined();
  const mark = join(parts[1] ?? '', 'shard.json');
  writeFileSync(mark, readFileSync(mark, 'utf8').replace(/sharp [\d.]+/, 'sharp 0.1.0'));
  expect(joinSites(parts, site, '/')?.[1]).toMatch(/encoded differently: sharp \d.* \/ sharp 0\.1\.0/);
});

it('what a site was built from says what its pictures were encoded with', () => {
  expect(builtFrom('tests/fixtures/sample', 'https://x.test', Infinity).shared.encoder).toMatch(
    /^sharp \d+\.\d+\.\d+, WebP/,
  );
});
