import { expect, test } from './site.ts';
import { fewPages } from '../support/samplePages.ts';

/** Pages that can be asked something: everything on them is clicked but the links that lead away. */
for (const path of fewPages()) {
  test(`${path} breaks no rule of its own and asks nobody else, whatever is clicked`, async ({ page, baseURL }) => {
    const said: string[] = [];
    const asked: string[] = [];
    page.on('console', (message) => message.type() === 'error' && said.push(message.text()));
    page.on('pageerror', (error) => said.push(error.message));
    page.on('request', (request) => {
      if (!request.url().startsWith(baseURL ?? '')) asked.push(request.url());
    });
    await page.goto(path);
    await page.evaluate(async () => {
      const controls = document.querySelectorAll<HTMLElement>(
        'summary, button, input, [popovertarget], [tabindex="0"]',
      );
      for (const control of controls) {
        control.dispatchEvent(new PointerEvent('pointerenter', { bubbles: true }));
        control.focus();
        control.click();
        await new Promise((next) => setTimeout(next, 5));
      }
    });
    await page.waitForTimeout(200);
    expect(asked).toEqual([]);
    expect(said.filter((text) => !/404/.test(text) || path !== '/404.html')).toEqual([]);
  });
}
