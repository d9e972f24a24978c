import type { Page } from '@playwright/test';

/** Counts what a hand does on a page, through all that is loaded: clicks, keys, and fields that are typed into. */
export async function countActs(page: Page): Promise<void> {
  await page.addInitScript(() => {
    const KEY = 'acts of the test';
    const acts = JSON.parse(sessionStorage.getItem(KEY) ?? '{"clicks":0,"keys":0,"fields":0}') as Record<
      string,
      number
    >;
    const add = (name: string): void => {
      acts[name] = (acts[name] ?? 0) + 1;
      sessionStorage.setItem(KEY, JSON.stringify(acts));
    };
    let last: EventTarget | undefined;
    addEventListener('pointerdown', () => add('clicks'), true);
    addEventListener('keydown', () => add('keys'), true);
    addEventListener(
      'input',
      (event) => {
        const at = event.composedPath()[0];
        if (at !== last) add('fields');
        last = at;
      },
      true,
    );
  });
}

/** What was counted, in words. The page may be loading anew for what was just saved: then it is asked once more. */
export async function actsOf(page: Page, ms: number): Promise<string> {
  const seconds = `${(ms / 1000).toFixed(1)} s`;
  const read = (): Promise<string> => page.evaluate(() => sessionStorage.getItem('acts of the test') ?? '{}');
  const text = await read()
    .catch(() => page.waitForLoadState().then(read))
    .catch(() => '{}');
  const { clicks = 0, fields = 0, keys = 0 } = JSON.parse(text) as Record<string, number>;
  return `${clicks} clicks, ${fields} fields, ${keys} keys, ${seconds}`;
}
