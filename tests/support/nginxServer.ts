import { spawn, spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { connect } from 'node:net';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';

/** Whether this machine has an nginx to ask. */
export const hasNginx = spawnSync('nginx', ['-v']).status === 0;

/** An nginx that serves the built site, with a folder of its own for all it writes. */
export interface NginxServer {
  folder: string;
  stop: () => void;
}

/** The configuration that README.md points to, with what a test needs to run it as anybody, anywhere. */
export function nginxConfiguration(folder: string, port: number): string {
  const http = readFileSync('src/syndication/hosts/nginx.conf', 'utf8')
    .replaceAll('/srv/jaengjeom/dist', resolve('dist'))
    .replace('listen 443 ssl;', `listen 127.0.0.1:${port};`)
    .replace(/^\s*(ssl_certificate\w*|server_name) .*\n/gm, '');
  return `daemon off; pid ${folder}/pid; error_log ${folder}/error.log; events {}\nhttp { access_log off;
    client_body_temp_path ${folder}; proxy_temp_path ${folder}; fastcgi_temp_path ${folder}; uwsgi_temp_path ${folder}; scgi_temp_path ${folder};
    include /etc/nginx/mime.types;\n${http}\n}`;
}

/** Starts one and waits until it answers. */
export async function startNginx(port: number): Promise<NginxServer> {
  const folder = mkdtempSync(join(tmpdir(), 'nginx-'));
  writeFileSync(join(folder, 'nginx.conf'), nginxConfiguration(folder, port));
  const server = spawn('nginx', ['-c', join(folder, 'nginx.conf')], { stdio: 'inherit' });
  const stop = (): void => {
    server.kill('SIGTERM');
    rmSync(folder, { recursive: true, force: true });
  };
  for (let tries = 0; tries < 50; tries++) {
    if (await fetch(`http://127.0.0.1:${port}/`).catch(() => undefined)) return { folder, stop };
    await new Promise((wait) => setTimeout(wait, 100));
  }
  stop();
  throw new Error('nginx did not answer');
}

/** The head of the answer to an address sent as it is written, which no client of ours would send so. */
export function rawHead(port: number, address: string): Promise<string> {
  return new Promise((done, failed) => {
    const socket = connect(port, '127.0.0.1');
    let said = '';
    socket.setEncoding('latin1').on('data', (text: string) => (said += text));
    socket.once('error', failed);
    socket.once('close', () => done(said.slice(0, said.indexOf('\r\n\r\n'))));
    socket.end(Buffer.from(`GET ${address} HTTP/1.1\r\nHost: news.example\r\nConnection: close\r\n\r\n`));
  });
}
