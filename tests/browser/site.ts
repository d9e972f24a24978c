import { test as anywhere } from '@playwright/test';
import { at } from '../support/basePath.ts';

export { expect, type Locator, type Page } from '@playwright/test';

/** A test whose page goes to the site's paths wherever the site stands: at the root of its host, or under a base path. */
export const test = anywhere.extend({
  page: async ({ page }, use) => {
    const goto = page.goto.bind(page);
    page.goto = (path, options) => goto(at(path), options);
    await use(page);
  },
});
