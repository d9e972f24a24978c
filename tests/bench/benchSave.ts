import { spawn } from 'node:child_process';
import { cpSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { chromium, type Page } from '@playwright/test';
import { assembleFolder, forgetAll } from '#facts/desk/assembleFolder';
import { writeNewsroom } from './newsroomContent.ts';

/** Content that may be written in, since it is copied or made up, and the explainer in which a fact is saved. */
export interface EditedContent {
  /** Inside the project's folder: Vite does not watch everything. */
  root: string;
  explainer: string;
}

/** Where a measurement of saves makes its content. */
const WORKSHOP = '.cache/bench-content';
const TITLE = /title: \{ ko: (?:"[^"]*"|[^,"]*),/;
const WORDS = [...'가나다라마바사아자차카타파하'];
const PORT = 4395;
/** A large newsroom is judged whole before its first page. */
const FIRST_PAGE_MS = 300_000;
/** The first page and the first saves also pay for what is loaded once. */
const WARMING = 2;
const PAUSE_MS = 400;

/** The real content, copied so that nothing of it is touched. */
export async function inRealContent<Result>(work: (content: EditedContent) => Promise<Result>): Promise<Result> {
  rmSync(WORKSHOP, { recursive: true, force: true });
  cpSync('content', WORKSHOP, { recursive: true });
  return inWorkshop({ root: WORKSHOP, explainer: 'azure-exclusivity' }, work);
}

/** As many explainers as large as the real one. */
export async function inNewsroom<Result>(
  explainers: number,
  work: (content: EditedContent) => Promise<Result>,
): Promise<Result> {
  writeNewsroom({ explainers, size: 'full', seed: 'newsroom' }, WORKSHOP);
  return inWorkshop({ root: WORKSHOP, explainer: 'azure-exclusivity-n0001' }, work);
}

async function inWorkshop<Result>(
  content: EditedContent,
  work: (content: EditedContent) => Promise<Result>,
): Promise<Result> {
  try {
    return await work(content);
  } finally {
    rmSync(content.root, { recursive: true, force: true });
  }
}

/** The content judged again after one file has changed, the rest remembered: milliseconds of each run. */
export function timesOfCheck({ root, explainer }: EditedContent, runs: number): number[] {
  assembleFolder(root);
  const times = WORDS.slice(0, runs + WARMING).map((word) => {
    retitle(root, explainer, word);
    const start = performance.now();
    const { mistakes } = assembleFolder(root);
    const time = performance.now() - start;
    if (mistakes.length > 0) throw new Error(`${explainer} does not hold after a save: ${mistakes[0]?.message.en}`);
    return time;
  });
  forgetAll();
  return times.slice(WARMING);
}

/** From saving a fact file to its words in the open explainer page, in `npm run dev`: milliseconds of each save. */
export async function timesToPage({ root, explainer }: EditedContent, saves: number): Promise<number[]> {
  const env = { ...process.env, CONTENT_DIR: root, ASTRO_DEV_BACKGROUND: '0', ASTRO_TELEMETRY_DISABLED: '1' };
  const dev = spawn('astro', ['dev', '--host', '127.0.0.1', '--port', String(PORT)], { env, stdio: 'ignore' });
  const browser = await chromium.launch({
    executablePath: process.env['CHROMIUM'] ?? '/usr/bin/chromium',
    args: ['--no-sandbox'],
  });
  try {
    const page = await browser.newPage();
    await page.addInitScript(tellWhenSeen);
    await open(page, `http://127.0.0.1:${PORT}/${explainer}/`);
    const times: number[] = [];
    for (const word of WORDS.slice(0, saves + WARMING)) {
      const isSeen = page.waitForEvent('console', (message) => message.text().startsWith(`seen ${word} `));
      const saved = Date.now();
      retitle(root, explainer, word);
      times.push(Number((await isSeen).text().split(' ')[2]) - saved);
      await page.waitForTimeout(PAUSE_MS);
    }
    return times.slice(WARMING);
  } finally {
    await browser.close();
    dev.kill();
  }
}

/**
 * Runs in the page: tells the moment at which the words of a save are drawn. They are looked for in the article, since the
 * report of a mistake says the words of the file too.
 */
function tellWhenSeen(): void {
  const watch = new MutationObserver(() => {
    const word = /(.)호 시험/.exec(document.querySelector('article')?.textContent ?? '')?.[1];
    if (word === undefined) return;
    watch.disconnect();
    requestAnimationFrame(() => console.log(`seen ${word} ${Date.now()}`));
  });
  watch.observe(document, { childList: true, subtree: true });
}

async function open(page: Page, address: string): Promise<void> {
  const last = performance.now() + FIRST_PAGE_MS;
  const answers = () => page.goto(address, { timeout: FIRST_PAGE_MS }).catch(() => undefined);
  while (!(await answers())) {
    if (performance.now() > last) throw new Error(`${address} does not answer`);
    await page.waitForTimeout(300);
  }
  await page.waitForTimeout(3000);
}

function retitle(root: string, explainer: string, word: string): void {
  const events = join(root, explainer, 'events');
  const file = join(events, readdirSync(events).sort()[0] ?? '');
  writeFileSync(file, readFileSync(file, 'utf8').replace(TITLE, `title: { ko: ${word}호 시험,`));
}
