import { clickEverything, heard } from '../browser/clickEverything.ts';
import { expect, test } from '../browser/site.ts';
import { builtPages } from '../support/builtPages.ts';

/** So many pages a test, so that one that hangs is named. */
const TOGETHER = 20;
const paths = builtPages().map(({ path }) => path);

for (let first = 0; first < paths.length; first += TOGETHER) {
  const some = paths.slice(first, first + TOGETHER);
  test(`pages ${first + 1} to ${first + some.length} of ${paths.length} ask nobody else, whatever is clicked`, async ({
    page,
    baseURL,
  }) => {
    const { said, asked } = heard(page, baseURL ?? '');
    const wrong: string[] = [];
    for (const path of some) {
      await clickEverything(page, path);
      const errors = said.splice(0).filter((text) => !/404/.test(text) || path !== '/404.html');
      wrong.push(...[...asked.splice(0), ...errors].map((what) => `${path}: ${what}`));
    }
    expect(wrong).toEqual([]);
  });
}
