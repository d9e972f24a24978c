import { spawn } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, describe, expect, it } from 'vitest';
import { writeSums } from '../../src/cli/build/siteSums.ts';

let server: Server | undefined;
let site = '';
afterEach(() => {
  server?.close();
  rmSync(site, { recursive: true, force: true });
});

/** A built site, and a host that serves it under a path, each file as `served` has it. */
async function publish(served: (path: string, built: Buffer) => Buffer | undefined): Promise<string> {
  site = mkdtempSync(join(tmpdir(), 'live-'));
  for (const path of ['index.html', 'en/index.html', 'feed.xml', 'a/facts/b/index.html', '_headers', '한글.json']) {
    mkdirSync(dirname(join(site, path)), { recursive: true });
    writeFileSync(join(site, path), path);
  }
  writeSums(site);
  const host = createServer((asked, answer) => {
    const path = decodeURIComponent((asked.url ?? '').replace(/^\/base\//, '')).replace(/(^|\/)$/, '$1index.html');
    const bytes = path.startsWith('_') ? undefined : served(path, readFileSync(join(site, path)));
    if (!bytes) answer.writeHead(404).end();
    else answer.end(bytes);
  });
  server = host;
  await new Promise<void>((ready) => host.listen(0, '127.0.0.1', ready));
  return `http://127.0.0.1:${(host.address() as { port: number }).port}/base`;
}

function look(url: string): Promise<{ code: number | null; said: string }> {
  const args = ['src/cli/publish/live.ts', '--url', url, '--site', site, '--wait', '0'];
  const child = spawn('node', args);
  let said = '';
  for (const stream of [child.stdout, child.stderr])
    stream.setEncoding('utf8').on('data', (text: string) => (said += text));
  return new Promise((done) => child.once('close', (code) => done({ code, said })));
}

describe('what is live', { timeout: 60_000 }, () => {
  it('is what was built, and how much of it was asked for is said', async () => {
    const { code, said } = await look(await publish((_path, built) => built));
    expect({ code, said }).toEqual({ code: 0, said: '5 of 5 files asked for (of 6) are as they were built.\n' });
  });

  it.each([
    ['an old page', (path: string, built: Buffer) => (path === 'en/index.html' ? Buffer.from('old') : built)],
    ['a page that is missing', (path: string, built: Buffer) => (path === 'en/index.html' ? undefined : built)],
  ])('is not where there is %s, which is named', async (_what, served) => {
    const { code, said } = await look(await publish(served));
    expect(code).toBe(1);
    expect(said).toContain('::error::en/index.html is not as it was built');
  });
});
