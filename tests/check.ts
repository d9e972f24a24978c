import { spawn, spawnSync } from 'node:child_process';

/** `npm run check`: types, lint, format. Each is one thread of work and minds its own: beside one another they take the time of the longest. */
const TYPES = [['astro', 'check', '--silent', '--minimumFailingSeverity', 'warning']];
const STYLE = [
  ['eslint', '-c', 'tests/lint/eslint.config.mjs', 'src', 'tests'],
  ['prettier', '--check', '--log-level', 'warn', '.'],
];

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

// The types of Astro’s own modules, for both.
const synced = spawnSync('astro', ['sync', '--silent'], { stdio: 'inherit' }).status === 0;
const done = synced ? await Promise.all([TYPES, STYLE].map(inOrder)) : [];
for (const { said } of done) process.stdout.write(said);
process.exitCode = synced && done.every(({ holds }) => holds) ? 0 : 1;
