import { spawn, spawnSync } from 'node:child_process';

/**
 * `npm run check`: types, lint, format, or what of these is named. `npm test` asks types and lint; how the files are set, which takes as
 * long as both, is asked in `npm run test:long`. Each is one thread of work: two stand beside one another.
 */
const COMMANDS = {
  types: ['astro', 'check', '--noSync', '--silent', '--minimumFailingSeverity', 'warning'],
  lint: ['eslint', '-c', 'tests/lint/eslint.config.mjs', 'src', 'tests'],
  format: ['prettier', '--check', '--log-level', 'warn', '.'],
};
const named = process.argv.slice(2).filter((word) => word !== '--synced');
const ofThese = (names: (keyof typeof COMMANDS)[]): string[][] =>
  names.filter((name) => named.length === 0 || named.includes(name)).map((name) => COMMANDS[name]);

interface Done {
  holds: boolean;
  said: string;
}

/** One after another, until one does not hold. */
async function inOrder(commands: readonly string[][]): Promise<Done> {
  let said = '';
  for (const [command = '', ...args] of commands) {
    const child = spawn(command, args, { stdio: ['ignore', 'pipe', 'pipe'] });
    for (const stream of [child.stdout, child.stderr])
      stream.setEncoding('utf8').on('data', (text: string) => (said += text));
    const code = await new Promise((resolve) => {
      child.once('error', (error) => {
        said += `${command}: ${error.message}\n`;
        resolve(1);
      });
      child.once('close', resolve);
    });
    if (code !== 0) return { holds: false, said };
  }
  return { holds: true, said };
}

// The types of Astro’s own modules, for both; who has just had them written says so.
const synced =
  process.argv.includes('--synced') || spawnSync('astro', ['sync', '--silent'], { stdio: 'inherit' }).status === 0;
const done = synced ? await Promise.all([ofThese(['types']), ofThese(['lint', 'format'])].map(inOrder)) : [];
for (const { said } of done) process.stdout.write(said);
process.exitCode = synced && done.every(({ holds }) => holds) ? 0 : 1;
