import { existsSync, readFileSync } from 'node:fs';
import { createCanvas, loadImage } from '@napi-rs/canvas';
import { describe, expect, it } from 'vitest';
import { fileOf } from '../support/builtPages.ts';
import { pngSize } from '../support/pngSize.ts';

const sizeOf = (address: string): string | undefined => pngSize(readFileSync(fileOf(address)))?.join('x');

describe('the site on a home screen', () => {
  it.each(['/site.webmanifest', '/en/site.webmanifest'])(
    'is told by a manifest whose icons are there, each as large as it says: %s',
    (address) => {
      const manifest = JSON.parse(readFileSync(fileOf(address), 'utf8')) as {
        icons: { src: string; sizes: string; type: string; purpose: string }[];
        [key: string]: unknown;
      };
      expect(manifest).toMatchObject({
        lang: address === '/site.webmanifest' ? 'ko' : 'en',
        display: 'browser',
        scope: '/',
      });
      for (const key of ['name', 'short_name', 'start_url', 'theme_color', 'background_color'])
        expect(manifest[key]).toBeTruthy();
      expect(existsSync(fileOf(String(manifest['start_url'])))).toBe(true);
      expect(manifest.icons.map(({ sizes, purpose }) => `${sizes} ${purpose}`)).toEqual([
        '192x192 any',
        '512x512 any',
        '512x512 maskable',
      ]);
      for (const { src, sizes } of manifest.icons) expect(sizeOf(src)).toBe(sizes);
    },
  );

  it('has an icon for Apple', () => {
    expect(sizeOf('/icon-180.png')).toBe('180x180');
  });

  it('keeps its mark whole where a system cuts the icon to a circle', async () => {
    const sheet = createCanvas(512, 512).getContext('2d');
    sheet.drawImage(await loadImage(readFileSync(fileOf('/icon-maskable-512.png'))), 0, 0);
    const { data } = sheet.getImageData(0, 0, 512, 512);
    let marks = 0;
    for (let at = 0; at < 512 * 512; at++) {
      if ((data[at * 4] ?? 255) > 200) continue;
      marks++;
      const [x, y] = [(at % 512) - 255.5, Math.floor(at / 512) - 255.5];
      if (Math.hypot(x, y) >= 0.4 * 512) expect.fail(`a mark at ${x}, ${y}`);
    }
    expect(marks).toBeGreaterThan(5000);
  });
});
