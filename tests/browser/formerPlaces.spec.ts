import { expect, test } from './site.ts';

const STORY = '/azure-exclusivity/';
const LISTED = 'source-reuters-2026-03-18';

test.describe('without script', () => {
  test.use({ javaScriptEnabled: false });
  test('the fragment of a former address leads to the link to the list that has the entry now', async ({ page }) => {
    await page.goto(`${STORY}#${LISTED}`);
    const way = page.locator('.other-lists li:has(:target) a');
    await expect(way).toBeInViewport();
    await expect(way).toHaveAttribute('href', /\/sources\/$/);
  });
});

test('with script it leads to the entry itself; what the story has stays in the story', async ({ page }) => {
  await page.goto(`${STORY}#${LISTED}`);
  await expect(page).toHaveURL(new RegExp(`/azure-exclusivity/sources/#${LISTED}$`));
  await expect(page.locator(`#${LISTED}`)).toBeInViewport();
  await page.goto(`${STORY}#korea`);
  await expect(page.locator('#korea')).toBeInViewport();
  await expect(page).toHaveURL(/azure-exclusivity\/#korea$/);
});
