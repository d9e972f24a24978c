import { spawn } from 'node:child_process';
import { faultIn, withoutTraces } from './buildFaults.ts';

/** Both languages, one sentence each, and no traces of ours. */
export function stop(code: number, ko: string, en: string): never {
  console.error(`${ko}\n${en}`);
  process.exit(code);
}

let running: ReturnType<typeof spawn> | undefined;

/** Ends the step that is running, if one is. */
export function killStep(): void {
  running?.kill('SIGKILL');
}

/**
 * Runs a step to its end; a variable given as undefined is not set. One that fails ends the build, unless `otherwise` does so before
 * with better words. What it says is passed on; what the machine has to mend is said in a sentence.
 */
export async function must(
  command: string,
  args: string[],
  env: NodeJS.ProcessEnv = {},
  otherwise?: () => Promise<void>,
): Promise<void> {
  const child = spawn(command, args, {
    stdio: ['ignore', 'inherit', 'pipe'],
    env: { ...process.env, ASTRO_TELEMETRY_DISABLED: '1', ...env },
  });
  running = child;
  let said = '';
  child.stderr.setEncoding('utf8').on('data', (text: string) => (said += text));
  const code = await new Promise<number | 'missing'>((resolve) => {
    child.once('error', () => resolve('missing'));
    child.once('close', (status) => resolve(status ?? 1));
  });
  running = undefined;
  if (code === 0) return void process.stderr.write(said);
  const fault = faultIn(code === 'missing' ? `spawn ${command}` : said);
  if (fault) stop(2, ...fault);
  await otherwise?.();
  process.stderr.write(withoutTraces(said));
  process.exit(1);
}
