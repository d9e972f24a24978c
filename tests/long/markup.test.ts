import { describe, expect, it } from 'vitest';
import { builtPages } from '../support/builtPages.ts';
import { checkedByNu, hasNu, validated } from '../support/markup.ts';

describe('the markup of every page', () => {
  const files = builtPages().map(({ path }) => (path.endsWith('/') ? `${path}index.html` : path));

  it(`is without fault to html-validate: ${files.length} pages`, async () => {
    expect(await validated(files)).toEqual([]);
  });

  it.skipIf(!hasNu)(`is without error to the Nu checker: ${files.length} pages`, () => {
    expect(checkedByNu(files)).toEqual([]);
  });
});
