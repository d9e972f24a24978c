import { fewPages } from '../support/samplePages.ts';
import { clickEverything, heard } from './clickEverything.ts';
import { expect, test } from './site.ts';

for (const path of fewPages()) {
  test(`${path} breaks no rule of its own and asks nobody else, whatever is clicked`, async ({ page, baseURL }) => {
    const { said, asked } = heard(page, baseURL ?? '');
    await clickEverything(page, path);
    expect(asked).toEqual([]);
    expect(said.filter((text) => !/404/.test(text) || path !== '/404.html')).toEqual([]);
  });
}
