import { spawn } from 'node:child_process';
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { chromium } from '@playwright/test';
import { assembleFolder } from '#facts/assembleFolder';

/** What `npm run bench` measures of an editor's save: on copies of the content, so that nothing of it is touched. */
const EVENT = 'azure-exclusivity/events/2019-07-exclusive-cloud.mdx';
const TITLE = /title: \{ ko: [^,]*,/;
const WORDS = [...'가나다라마바사아자차카타파하'];
const PORT = 4395;
/** Vite does not watch everything; it watches this. */
const WORKSHOP = '.cache/bench-content';

/** The content judged again after one file has changed, the rest remembered: milliseconds of each run. */
export function timesOfCheck(runs: number): number[] {
  const root = mkdtempSync(join(tmpdir(), 'bench-'));
  try {
    cpSync('content', root, { recursive: true });
    assembleFolder(root);
    return WORDS.slice(0, runs + 1)
      .map((word) => {
        retitle(root, word);
        const start = performance.now();
        assembleFolder(root);
        return performance.now() - start;
      })
      .slice(1);
  } finally {
    rmSync(root, { recursive: true, force: true });
  }
}

/** From saving a fact file to its words in the open explainer page, in `npm run dev`: milliseconds of each save. */
export async function timesToPage(saves: number): Promise<number[]> {
  rmSync(WORKSHOP, { recursive: true, force: true });
  cpSync('content', WORKSHOP, { recursive: true });
  const env = { ...process.env, CONTENT_DIR: WORKSHOP, ASTRO_DEV_BACKGROUND: '0', ASTRO_TELEMETRY_DISABLED: '1' };
  const dev = spawn('astro', ['dev', '--host', '127.0.0.1', '--port', String(PORT)], { env, stdio: 'ignore' });
  const browser = await chromium.launch({
    executablePath: process.env['CHROMIUM'] ?? '/usr/bin/chromium',
    args: ['--no-sandbox'],
  });
  try {
    const page = await browser.newPage();
    const open = () => page.goto(`http://127.0.0.1:${PORT}/azure-exclusivity/`).catch(() => undefined);
    for (let tries = 0; tries < 100 && !(await open()); tries++) await new Promise((wait) => setTimeout(wait, 300));
    // The first page and the first save also pay for what is loaded once.
    await page.waitForTimeout(3000);
    const times: number[] = [];
    for (const word of WORDS.slice(0, saves + 1)) {
      const start = performance.now();
      retitle(WORKSHOP, word);
      await page.getByText(`${word}호 시험`).first().waitFor({ state: 'attached' });
      times.push(performance.now() - start);
      await page.waitForTimeout(400);
    }
    return times.slice(1);
  } finally {
    await browser.close();
    dev.kill();
    rmSync(WORKSHOP, { recursive: true, force: true });
  }
}

function retitle(root: string, word: string): void {
  const file = join(root, EVENT);
  writeFileSync(file, readFileSync(file, 'utf8').replace(TITLE, `title: { ko: ${word}호 시험,`));
}
