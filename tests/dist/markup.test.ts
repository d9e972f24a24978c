import { describe, expect, it } from 'vitest';
import { validated } from '../support/markup.ts';
import { samplePages } from '../support/samplePages.ts';

const files = samplePages().map((path) => (path.endsWith('/') ? `${path}index.html` : path));

describe('the markup of a page of each kind', () => {
  it(`is without fault to html-validate: ${files.length} pages`, { timeout: 120_000 }, async () => {
    console.log(`${files.length} pages read by html-validate`);
    expect(files.length).toBeGreaterThan(40);
    expect(await validated(files)).toEqual([]);
  });
});
