import { parseArgs } from 'node:util';
import { preview } from 'astro';

/** Serves `dist/` on this machine: `node src/cli/serve.ts [--port 4321]`. */
const { values } = parseArgs({ options: { port: { type: 'string', default: '4321' } } });
const server = await preview({ root: '.', server: { host: '127.0.0.1', port: Number(values.port) }, logLevel: 'warn' });
console.log(`http://localhost:${server.port}/`);
