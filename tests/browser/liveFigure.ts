import { expect, type Locator } from '@playwright/test';

/** What a chart that has come to life shows, to be compared. */
export const drawing = (figure: Locator): Promise<string> =>
  figure.locator('canvas').evaluate((canvas: HTMLCanvasElement) => canvas.toDataURL());

/** Shows that one wants a chart, and waits until it is there. */
export async function enliven(figure: Locator): Promise<void> {
  await figure.locator('.chart-explore').focus();
  await expect(figure.locator('.chart-stage')).toHaveAttribute('data-live', '');
}
