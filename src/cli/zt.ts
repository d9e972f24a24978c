import { spawn } from 'node:child_process';
import { readFileSync, readdirSync, writeFileSync } from 'node:fs';
import { chromium } from '@playwright/test';
const [root, explainer] = process.argv.slice(2) as [string, string];
const PORT=4395;
const env = { ...process.env, CONTENT_DIR: root, ASTRO_DEV_BACKGROUND: '0', ASTRO_TELEMETRY_DISABLED: '1' };
const dev = spawn('astro', ['dev', '--host', '127.0.0.1', '--port', String(PORT)], { env, stdio: ['ignore','pipe','inherit'] });
let s = 0; const log = (m: string) => console.log(String(Math.round(performance.now()-s)).padStart(6), m);
dev.stdout.on('data', (b: Buffer) => { for (const l of b.toString().split('\n')) if (/\[T\]/.test(l)) log('srv ' + l.trim()); });
const browser = await chromium.launch({ executablePath: '/usr/bin/chromium', args: ['--no-sandbox'] });
const page = await browser.newPage();
for (let i=0;i<900;i++) { if (await page.goto(`http://127.0.0.1:${PORT}/${explainer}/`,{timeout:300000}).catch(()=>undefined)) break; await new Promise(r=>setTimeout(r,300)); }
await page.waitForTimeout(3000);
page.on('websocket', ws => ws.on('framereceived', f => log('ws ' + String(f.payload).slice(0,60))));
page.on('request', r => { if (r.isNavigationRequest()) log('request ' + r.url()); });
page.on('response', r => { if (r.request().isNavigationRequest()) log('response head'); });
page.on('requestfinished', r => { if (r.isNavigationRequest()) log('response body'); });
page.on('domcontentloaded', () => log('dcl'));
page.on('load', () => log('load'));
const d = `${root}/${explainer}/events`; const file = `${d}/${readdirSync(d).sort()[0]}`;
for (const w of '가나다라마바') {
  console.log('---'); s = performance.now();
  writeFileSync(file, readFileSync(file,'utf8').replace(/title: \{ ko: (?:"[^"]*"|[^,"]*),/, `title: { ko: ${w}호 시험,`));
  await page.locator('article').getByText(`${w}호 시험`).first().waitFor({ state: 'attached' });
  log('SEEN');
  await page.waitForTimeout(2000);
}
await browser.close(); dev.kill();
