import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, readdirSync, rmSync, statSync } from 'node:fs';
import { join, resolve } from 'node:path';
import type { Usage } from './benchUsage.ts';
import { timeByPart } from './whereTimeGoes.ts';

/** One command measured to its end. */
export interface Measured {
  wallMs: number;
  /** Processor time of all processes: what a busy machine changes least. */
  cpuMs: number;
  /** The largest process. */
  peakBytes: number;
  /** Processor time by command. */
  commands: Record<string, number>;
  /** Milliseconds of the longest process by what it was doing; empty where it was not asked for. */
  parts: Record<string, number>;
}

/** How often a measured process is looked at. */
const LOOK_MICROSECONDS = 5000;

/** Runs a command with Node and says what it took. Throws where it fails: a failed build is no figure. */
export function measured(args: readonly string[], env: Record<string, string>, workshop: string): Measured {
  const [usageFile, profiles] = [join(workshop, 'usage.jsonl'), join(workshop, 'profiles')];
  mkdirSync(workshop, { recursive: true });
  for (const old of [usageFile, profiles]) rmSync(old, { recursive: true, force: true });
  const look = `--cpu-prof --cpu-prof-interval=${LOOK_MICROSECONDS} --cpu-prof-dir=${profiles}`;
  const options = `--import=${resolve('tests/bench/benchUsage.ts')} ${look}`;
  const start = performance.now();
  const done = spawnSync(process.execPath, args, {
    env: { ...process.env, ...env, NODE_OPTIONS: options, BENCH_USAGE: resolve(usageFile) },
    stdio: ['ignore', 'ignore', 'pipe'],
    encoding: 'utf8',
  });
  const wallMs = Math.round(performance.now() - start);
  if (done.status !== 0) throw new Error(`${args.join(' ')} failed:\n${done.stderr.slice(-2000)}`);
  const used = readFileSync(usageFile, 'utf8').trim().split('\n');
  const usages = used.map((line) => JSON.parse(line) as Usage);
  const commands: Record<string, number> = {};
  for (const { command, cpuMs } of usages) commands[command] = (commands[command] ?? 0) + cpuMs;
  return {
    wallMs,
    cpuMs: usages.reduce((sum, { cpuMs }) => sum + cpuMs, 0),
    peakBytes: Math.max(...usages.map(({ peakBytes }) => peakBytes)),
    commands,
    parts: existsSync(profiles) ? timeByPart(profiles) : {},
  };
}

/** Several runs as one: times added, the largest memory, the parts of all. */
export function together(runs: readonly Measured[]): Measured {
  const sum = (of: (run: Measured) => number): number => runs.reduce((total, run) => total + of(run), 0);
  const added = (of: (run: Measured) => Record<string, number>): Record<string, number> => {
    const names = new Set(runs.flatMap((run) => Object.keys(of(run))));
    return Object.fromEntries([...names].map((name) => [name, sum((run) => of(run)[name] ?? 0)]));
  };
  return {
    wallMs: sum(({ wallMs }) => wallMs),
    cpuMs: sum(({ cpuMs }) => cpuMs),
    peakBytes: Math.max(...runs.map(({ peakBytes }) => peakBytes)),
    commands: added(({ commands }) => commands),
    parts: added(({ parts }) => parts),
  };
}

/** How many files a folder holds, and how large they are together. */
export function sizeOf(folder: string): { files: number; bytes: number } {
  const files = readdirSync(folder, { recursive: true, withFileTypes: true, encoding: 'utf8' }).filter((entry) =>
    entry.isFile(),
  );
  const bytes = files.reduce((sum, entry) => sum + statSync(join(entry.parentPath, entry.name)).size, 0);
  return { files: files.length, bytes };
}
