import { spawn } from 'node:child_process';
import { mkdirSync, readdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { chromium } from '@playwright/test';

/** `npm run shots [-- PATH…]`: pictures of every page at three widths, light and dark, into `shots/`, to be opened and looked at. */
/** A phone, a tablet and a desk. */
const WIDTHS = [360, 768, 1280];
const PORT = 4396;
const FOLDER = 'shots';
/** A picture of ours, by its name. */
const PICTURE = new RegExp(`-(?:${WIDTHS.join('|')})-(?:light|dark)\\.png$`);

function pagesOf(folder: string): string[] {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((path) => path.endsWith('.html'))
    .map((path) => `/${path.replace(/index\.html$/, '')}`)
    .sort();
}

const wanted = process.argv.slice(2);
const pages = wanted.length > 0 ? wanted : pagesOf('dist');
mkdirSync(FOLDER, { recursive: true });
for (const name of readdirSync(FOLDER)) if (PICTURE.test(name)) rmSync(join(FOLDER, name));
const server = spawn('node', ['src/cli/serve.ts', '--port', String(PORT)], { stdio: ['ignore', 'pipe', 'inherit'] });
await new Promise((ready) => server.stdout.once('data', ready));
const executablePath = process.env['CHROMIUM'] ?? '/usr/bin/chromium';
const browser = await chromium.launch({ executablePath, args: ['--no-sandbox', '--font-render-hinting=none'] });
try {
  for (const colorScheme of ['light', 'dark'] as const) {
    for (const width of WIDTHS) {
      const page = await browser.newPage({ viewport: { width, height: 900 }, colorScheme });
      for (const path of pages) {
        await page.goto(`http://127.0.0.1:${PORT}${path}`);
        const name = path.replace(/^\/|\/$/g, '').replaceAll('/', '-') || 'home';
        await page.screenshot({ path: `${FOLDER}/${name}-${width}-${colorScheme}.png`, fullPage: true });
      }
      await page.close();
    }
  }
} finally {
  await browser.close();
  server.kill();
}
console.log(`${pages.length * WIDTHS.length * 2} pictures in ${FOLDER}/`);
