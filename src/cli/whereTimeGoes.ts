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

/** Milliseconds by part, of the process that ran longest; largest first. Waiting for other processes and for the disk is `idle`. */
export function timeByPart(folder: string): Record<string, number> {
  const profiles = readdirSync(folder)
    .filter((name) => name.endsWith('.cpuprofile'))
    .map((name) => JSON.parse(readFileSync(join(folder, name), 'utf8')) as Profile);
  const busy = (profile: Profile): number => {
    const idle = new Set(
      profile.nodes.filter(({ callFrame }) => callFrame.functionName === '(idle)').map(({ id }) => id),
    );
    return profile.samples.filter((sample) => !idle.has(sample)).length;
  };
  const longest = profiles.sort((a, b) => busy(b) - busy(a))[0];
  return longest ? partsOf(longest) : {};
}

function partsOf({ nodes, samples, timeDeltas }: Profile): Record<string, number> {
  const part = new Map<number, string>();
  // A node comes before its children.
  for (const { id, callFrame, children } of nodes) {
    const own = ownPart(callFrame);
    if (own !== undefined || !part.has(id)) part.set(id, own ?? 'Astro and the rest');
    for (const child of children ?? []) part.set(child, part.get(id) ?? '');
  }
  const spent = new Map<string, number>();
  samples.forEach((sample, at) => {
    const name = part.get(sample) ?? '';
    spent.set(name, (spent.get(name) ?? 0) + (timeDeltas[at] ?? 0) / 1000);
  });
  const sorted = [...spent].sort(([, a], [, b]) => b - a);
  return Object.fromEntries(sorted.map(([name, ms]) => [name, Math.round(ms)]));
}

function ownPart(frame: Frame): string | undefined {
  if (frame.functionName === '(garbage collector)') return 'garbage collection';
  if (frame.functionName === '(idle)') return 'idle';
  return PARTS.find(([, is]) => is(frame))?.[0];
}
