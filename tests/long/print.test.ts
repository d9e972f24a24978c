import { spawn, spawnSync, type ChildProcess } from 'node:child_process';
import { mkdirSync } from 'node:fs';
import { chromium } from '@playwright/test';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { explainerPages } from '../support/builtPages.ts';
import { provideBrowser } from '../browser/provide.ts';

/** The explainer as a PDF, read back by poppler’s pdftotext. Needs both; where poppler is missing this has not been run. */
const PORT = 4396;
const OUT = 'test-results/print';

const hasPoppler = spawnSync('pdftotext', ['-v']).status === 0;

/** Text as paper holds it: lines broken anywhere, hyphens and all. */
const bare = (text: string): string => text.replace(/[\s\u00a0\u2060\u00ad]+/g, '');

describe.skipIf(!hasPoppler).each(explainerPages().map((page) => [page.path, page] as const))(
  'the PDF of %s',
  { timeout: 60_000 },
  (path, { document }) => {
    let server: ChildProcess;
    let text = '';
    beforeAll(async () => {
      mkdirSync(OUT, { recursive: true });
      server = spawn('node', ['src/cli/serve.ts', '--port', String(PORT)], { stdio: ['ignore', 'pipe', 'inherit'] });
      await new Promise((ready) => server.stdout?.once('data', ready));
      const executablePath = provideBrowser();
      const browser = await chromium.launch({ ...(executablePath ? { executablePath } : {}), args: ['--no-sandbox'] });
      const page = await browser.newPage({ colorScheme: 'dark' });
      await page.goto(`http://127.0.0.1:${PORT}${path}`);
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

    it('has every amount, share and date of the tables, folded away on a screen or not', () => {
      const values = [...document.querySelectorAll('details data[data-fact], details time, .timeline time')]
        .filter((element) => !element.closest('.sr-only, summary'))
        .map((element) => bare(element.textContent ?? ''))
        .filter((value) => /\d/.test(value));
      expect(values.length).toBeGreaterThan(100);
      expect([...new Set(values)].filter((value) => !text.includes(value))).toEqual([]);
    });
  },
);
