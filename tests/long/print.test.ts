import { spawn, spawnSync, type ChildProcess } from 'node:child_process';
import { mkdirSync } from 'node:fs';
import { chromium } from '@playwright/test';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { builtPages } from '../support/builtPages.ts';
import { provideBrowser } from '../browser/provide.ts';

/** All of an explainer as a PDF, read back by poppler’s pdftotext. Needs both; where poppler is missing this has not been run. */
const PORT = 4396;
const OUT = 'test-results/print';

const dossiers = builtPages().filter(({ path }) => path.endsWith('/all/'));
const hasPoppler = spawnSync('pdftotext', ['-v']).status === 0;

/** Text as paper holds it: lines broken anywhere, hyphens and all. */
const bare = (text: string): string => text.replace(/[\s\u00a0\u2060\u00ad]+/g, '');

describe.skipIf(!hasPoppler).each(dossiers.map((page) => [page.path, page] as const))(
  'the PDF of %s',
  { timeout: 60_000 },
  (path, { document }) => {
    let server: ChildProcess;
    let text = '';
    let values: string[] = [];
    beforeAll(async () => {
      mkdirSync(OUT, { recursive: true });
      server = spawn('node', ['src/cli/serve.ts', '--port', String(PORT)], { stdio: ['ignore', 'pipe', 'inherit'] });
      await new Promise((ready) => server.stdout?.once('data', ready));
      const executablePath = provideBrowser();
      const browser = await chromium.launch({ ...(executablePath ? { executablePath } : {}), args: ['--no-sandbox'] });
      const page = await browser.newPage({ colorScheme: 'dark' });
      await page.emulateMedia({ media: 'print' });
      await page.goto(`http://127.0.0.1:${PORT}${path}`);
      // What a chart or another fold says anyway is left out of paper, with its fold.
      values = await page.evaluate(() =>
        [...document.querySelectorAll('data[data-fact], time')]
          .filter((element) => element.checkVisibility() && !element.closest('.sr-only, summary'))
          .map((element) => element.textContent),
      );
      const file = `${OUT}/${path.replaceAll('/', '_')}.pdf`;
      await page.pdf({ path: file, format: 'A4', printBackground: true });
      await browser.close();
      const read = spawnSync('pdftotext', ['-raw', file, '-'], { encoding: 'utf8', maxBuffer: 1e8 });
      if (read.status !== 0) throw new Error(`pdftotext: ${read.error?.message ?? read.stderr}`);
      text = bare(read.stdout);
    }, 60_000);
    afterAll(() => void server.kill());

    it('has the address of every source', () => {
      const addresses = [...document.querySelectorAll('.source-list a[href^="http"]')].map(
        (link) => link.getAttribute('href') ?? '',
      );
      expect(addresses.length).toBeGreaterThan(40);
      expect(addresses.filter((address) => !text.includes(bare(address)))).toEqual([]);
    });

    it('has every amount, share and date that is not said in another place, folded away on a screen or not', () => {
      const told = new Set(values.map(bare).filter((value) => /\d/.test(value)));
      expect(told.size).toBeGreaterThan(100);
      expect([...told].filter((value) => !text.includes(value))).toEqual([]);
    });
  },
);
