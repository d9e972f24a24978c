import { appendFileSync } from 'node:fs';
import { isMainThread } from 'node:worker_threads';

/** Loaded into every process of a measured build (`node --import`): each writes at its end what it has used of the machine. */
export interface Usage {
  /** The command's own file: `build.ts`, `facts.ts`, `astro`. */
  command: string;
  /** Processor time of all its threads. */
  cpuMs: number;
  /** Its largest resident memory. */
  peakBytes: number;
}

const file = process.env['BENCH_USAGE'];
if (file !== undefined && isMainThread) {
  process.on('exit', () => {
    const { userCPUTime, systemCPUTime, maxRSS } = process.resourceUsage();
    const usage: Usage = {
      command: process.argv[1]?.split('/').at(-1) ?? '',
      cpuMs: Math.round((userCPUTime + systemCPUTime) / 1000),
      peakBytes: maxRSS * 1024,
    };
    appendFileSync(file, `${JSON.stringify(usage)}\n`);
  });
}
