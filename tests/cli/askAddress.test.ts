import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { askAddresses } from '../../src/cli/askAddress.ts';

/** A host that answers each path in its own way; `/hang` never does. */
let server: Server;
let host = '';
let most = 0;
let open = 0;

beforeAll(async () => {
  server = createServer((request, response) => {
    most = Math.max(most, ++open);
    response.on('close', () => (open -= 1));
    const path = request.url ?? '';
    if (path === '/hang') return;
    if (path === '/moved') response.writeHead(301, { location: '/200' });
    else if (path === '/loop') response.writeHead(302, { location: '/loop' });
    else response.writeHead(Number(path.slice(1)));
    setTimeout(() => response.end('x'), 20);
  }).listen(0, '127.0.0.1');
  await new Promise((ready) => server.once('listening', ready));
  host = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
});
afterAll(() => server.close());

it('tells an address that is there from one that is gone, silent, or closed to machines', async () => {
  const paths = ['/200', '/404', '/403', '/500', '/moved', '/loop', '/hang', '/410', '/429'];
  const answers = await askAddresses([...paths.map((path) => host + path), 'https://nobody.invalid/'], 3, 1500);
  expect(answers.map(({ verdict }) => verdict)).toEqual([
    ...['there', 'gone', 'closed', 'gone', 'there', 'silent', 'silent', 'gone', 'closed'],
    'silent',
  ]);
  expect(answers.map(({ url }) => url.replace(host, ''))).toEqual([...paths, 'https://nobody.invalid/']);
  expect(most).toBeLessThanOrEqual(3);
});
