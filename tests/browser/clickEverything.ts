import type { Page } from '@playwright/test';

/** Goes to a page and clicks all that can be asked something. */
export async function clickEverything(page: Page, path: string): Promise<void> {
  await page.goto(path);
  await clickAll(page);
}

/** Clicks all that can be asked something on the page as it stands; what leads away, a link or a form that is sent, does not. */
export async function clickAll(page: Page): Promise<void> {
  await page.evaluate(async () => {
    document.addEventListener('submit', (event) => event.preventDefault());
    const controls = document.querySelectorAll<HTMLElement>('summary, button, input, [popovertarget], [tabindex="0"]');
    for (const control of controls) {
      control.dispatchEvent(new PointerEvent('pointerenter', { bubbles: true }));
      control.focus();
      control.click();
      await new Promise((next) => setTimeout(next, 5));
    }
  });
  await page.waitForTimeout(200);
}

/** What a page says against itself and whom it asks from now on, but for its own site. */
export function heard(page: Page, origin: string): { said: string[]; asked: string[] } {
  const said: string[] = [];
  const asked: string[] = [];
  page.on('console', (message) => message.type() === 'error' && said.push(message.text()));
  page.on('pageerror', (error) => said.push(error.message));
  page.on('request', (request) => {
    if (!request.url().startsWith(origin)) asked.push(request.url());
  });
  return { said, asked };
}
