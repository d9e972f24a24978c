import { parseArgs } from 'node:util';
import { preview } from 'astro';

/** Serves a built site on this machine: `node src/cli/serve.ts [--port 4321] [--out dist]`. */
const { values } = parseArgs({
  options: { port: { type: 'string', default: '4321' }, out: { type: 'string', default: 'dist' } },
});
const server = await preview({
  root: '.',
  outDir: values.out,
  server: { host: '127.0.0.1', port: Number(values.port) },
  logLevel: 'warn',
});
console.log(`http://localhost:${server.port}/`);
