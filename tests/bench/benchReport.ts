import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { cpus, loadavg } from 'node:os';
import { dirname } from 'node:path';
import { setTimeout as pass } from 'node:timers/promises';
import { isApart, type Figure } from './benchFigure.ts';

/** A figure as it is kept. */
interface Recorded extends Figure {
  /** The day on which it was measured. */
  on: string;
  /** Its processors, and the Node that ran there. */
  machine: string;
}

/** A measurement, from its beginning. */
export interface Bench {
  /** Where its figures are kept; those recorded last are read from there. */
  file: string;
  record: boolean;
  /** The machine’s load when it began. */
  load: number;
}

/** More waiting processes than this at the beginning, for each processor: the machine has other things to do. */
const QUIET = 0.5;

/** The load is a mean of the last minute: what was run just before takes some to be forgotten. A machine that is busy stays so. */
const PATIENCE = { waits: 12, eachMs: 15_000 };

/** What a measurement asks of the machine it runs on. */
export interface Machine {
  load: () => number;
  wait: (ms: number) => Promise<unknown>;
}
const THIS_MACHINE: Machine = { load: () => loadavg()[0] ?? 0, wait: pass };

/**
 * Begins a measurement: what the machine was doing is looked at before it has anything of ours to do. One that is to be recorded
 * waits at most three minutes for the machine to come to rest.
 */
export async function beginBench(file: string, record: boolean, machine = THIS_MACHINE): Promise<Bench> {
  let load = machine.load();
  for (let waits = 0; record && isBusy(load) && waits < PATIENCE.waits; waits++) {
    if (waits === 0) console.log(`load ${load.toFixed(1)}: waiting for the machine to come to rest`);
    await machine.wait(PATIENCE.eachMs);
    load = machine.load();
  }
  return { file, record, load };
}

function isBusy(load: number, processors = cpus().length): boolean {
  return load > QUIET * processors;
}

/**
 * Prints figures beside those recorded last, and records them if that was asked for; what was not measured this time stays. Where
 * the machine was busy — it had other work when the measurement began, or the spread of one figure is beyond `bound` — it says so
 * and nothing is recorded.
 */
export function report({ file, record, load }: Bench, figures: readonly Figure[], bound: number): void {
  const before = existsSync(file) ? (JSON.parse(readFileSync(file, 'utf8')) as Recorded[]) : [];
  const machine = `${cpus().length} × ${cpus()[0]?.model.trim() ?? 'unknown processor'}, Node ${process.version}`;
  console.log(`${machine}, load ${load.toFixed(1)} at the beginning\n`);
  for (const figure of figures) console.log(lineOf(figure, before));
  const others = new Set(before.map((one) => one.machine).filter((one) => one !== machine));
  if (others.size > 0) console.log(`\nSome were recorded on another machine: ${[...others].join('; ')}`);
  const busy = whyBusy(load, figures, bound);
  if (busy.length > 0) console.log(`\nThe machine was busy; nothing is recorded.\n  ${busy.join('\n  ')}`);
  else if (record) {
    mkdirSync(dirname(file), { recursive: true });
    const on = new Date().toISOString().slice(0, 10);
    const now = figures.map((figure): Recorded => ({ ...figure, on, machine }));
    const names = new Set(figures.map(({ name }) => name));
    const kept = [...before.filter(({ name }) => !names.has(name)), ...now];
    writeFileSync(file, `[\n${kept.map((one) => JSON.stringify(one)).join(',\n')}\n]\n`);
    console.log(`\nRecorded in ${file}`);
  }
}

function lineOf(figure: Figure, recorded: readonly Recorded[]): string {
  const { name, unit, median, least, most, runs, discarded } = figure;
  const again = discarded === undefined ? '' : `; measured again: ${discarded}`;
  const range = runs > 1 ? ` (${least} to ${most}, ${runs} runs${again})` : '';
  const last = recorded.find((one) => one.name === name);
  return `${String(median).padStart(10)} ${unit.padEnd(5)} ${name}${range}${last ? `; on ${last.on} ${last.median}` : ''}`;
}

/** What speaks against these figures, a line each. */
export function whyBusy(load: number, figures: readonly Figure[], bound: number, processors = cpus().length): string[] {
  const apart = figures.filter((figure) => isApart(figure, bound));
  const others = isBusy(load, processors) ? [`load ${load.toFixed(1)} when it began`] : [];
  return [...others, ...apart.map(({ name, spread }) => `${name}: runs ${Math.round(spread * 100)} % apart`)];
}
