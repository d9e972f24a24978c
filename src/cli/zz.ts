import { timesOfCheck, timesToPage } from './benchSave.ts';
import { loadavg } from 'node:os';
const [root, explainer, n, only] = process.argv.slice(2) as [string, string, string, string?];
const f = (ts: number[]) => { const s=[...ts].sort((a,b)=>a-b); return `median ${Math.round(s[Math.floor(s.length/2)]!)} [${ts.map(Math.round).join(' ')}] load ${loadavg()[0]}`; };
if (only !== 'page') console.log('check', f(timesOfCheck({ root, explainer }, Number(n))));
if (only !== 'check') console.log('page', f(await timesToPage({ root, explainer }, Number(n))));
