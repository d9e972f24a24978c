import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';

/** A profile as Node writes it with `--cpu-prof`. */
interface Profile {
  nodes: { id: number; callFrame: { functionName: string; url: string }; children?: number[] }[];
  samples: number[];
  timeDeltas: number[];
}
type Frame = Profile['nodes'][number]['callFrame'];

/** What a build does, by the names of our own functions, as they are called in the bundle too; the innermost known one counts. */
const PARTS: readonly [part: string, is: (frame: Frame) => boolean][] = [
  ['load', named('readFolder')],
  ['check', named('assemble', 'judgeExplainers')],
  ['share images', named('drawCard', 'drawIcon', 'explainerCards', 'siteCards', 'inkPng')],
  ['charts', named('drawChart', 'drawStrip', 'chartSpec', 'liveChart')],
  ['search index', named('siteIndex', 'explainerIndex')],
  [
    'data files',
    named('dataSets', 'factRecordFile', 'factTableFile', 'versionsOf', 'columnDictionary', 'fieldDictionary'),
  ],
  [
    'derive',
    named('bibliography', 'usesOf', 'asItStood', 'sitePages', 'involvement', 'timeline', 'changes', 'keyDays'),
  ],
  ['fonts', named('subsetFont')],
  ['sums and headers', named('writeSums', 'sumsOf', 'writeHostRules', 'policedPages')],
  ['write', named('writeFile', 'mkdir', 'writeFileSync', 'mkdirSync', 'writeFileHandle', 'open')],
  ['bundle', ({ url }) => /node_modules\/(?:vite|rolldown|@tailwindcss|@mdx-js|tailwindcss)\//.test(url)],
  ['render', named('renderPage', 'renderEndpoint', 'renderToString', 'renderStreamToString', 'handlePages')],
];

function named(...names: string[]): (frame: Frame) => boolean {
  return ({ functionName }) => names.includes(functionName);
}

/**
 * Milliseconds by part, of the process that ran longest, with all its threads; largest first. What the main thread waits for other
 * processes, other threads and the disk is `idle`.
 */
export function timeByPart(folder: string): Record<string, number> {
  const files = readdirSync(folder).filter((name) => name.endsWith('.cpuprofile'));
  // CPU.<day>.<time>.<process>.<thread>.<number>.cpuprofile
  const processes = [...Map.groupBy(files, (name) => name.split('.')[3]).values()].map((threads) =>
    threads.map((name) => {
      const profile = JSON.parse(readFileSync(join(folder, name), 'utf8')) as Profile;
      return partsOf(profile, name.split('.')[4] === '0');
    }),
  );
  const sums = processes.map(together);
  const busy = (parts: Record<string, number>): number =>
    Object.entries(parts).reduce((sum, [name, ms]) => sum + (name === 'idle' ? 0 : ms), 0);
  const longest = sums.sort((a, b) => busy(b) - busy(a))[0] ?? {};
  const sorted = Object.entries(longest).sort(([, a], [, b]) => b - a);
  return Object.fromEntries(sorted.map(([name, ms]) => [name, Math.round(ms)]));
}

function together(threads: readonly Record<string, number>[]): Record<string, number> {
  const sum: Record<string, number> = {};
  for (const [name, ms] of threads.flatMap((parts) => Object.entries(parts))) sum[name] = (sum[name] ?? 0) + ms;
  return sum;
}

function partsOf({ nodes, samples, timeDeltas }: Profile, isMain: boolean): Record<string, number> {
  const part = new Map<number, string>();
  // A node comes before its children.
  for (const { id, callFrame, children } of nodes) {
    const own = ownPart(callFrame);
    if (own !== undefined || !part.has(id)) part.set(id, own ?? 'Astro and the rest');
    for (const child of children ?? []) part.set(child, part.get(id) ?? '');
  }
  const spent: Record<string, number> = {};
  samples.forEach((sample, at) => {
    const name = part.get(sample) ?? '';
    if (name === 'idle' && !isMain) return;
    spent[name] = (spent[name] ?? 0) + (timeDeltas[at] ?? 0) / 1000;
  });
  return spent;
}

function ownPart(frame: Frame): string | undefined {
  if (frame.functionName === '(garbage collector)') return 'garbage collection';
  if (frame.functionName === '(idle)') return 'idle';
  return PARTS.find(([, is]) => is(frame))?.[0];
}
