import { spawn, spawnSync, type ChildProcess } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { connect, type Socket } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** Whether Debian’s Firefox is here. */
export const hasFirefox = (): boolean => spawnSync('firefox-esr', ['--version']).status === 0;

/** A Firefox without a window, told what to do by its own protocol, Marionette: that alone may open its reader. */
export interface Firefox {
  open: (address: string) => Promise<void>;
  /** Opens an address in Firefox’s reader. */
  read: (address: string) => Promise<void>;
  /** Runs a function body in the page. */
  ask: <T>(script: string) => Promise<T>;
  end: () => void;
}

type Answer = [kind: number, id: number, error: { message: string } | null, result: unknown];

export async function openFirefox(port: number): Promise<Firefox> {
  const profile = mkdtempSync(join(tmpdir(), 'firefox-'));
  writeFileSync(join(profile, 'user.js'), `user_pref("marionette.port", ${port});\n`);
  const child = spawn(
    'firefox-esr',
    ['--headless', '--no-remote', '--marionette', '--remote-allow-system-access', '--profile', profile],
    { stdio: 'ignore' },
  );
  const socket = await reached(port, child);
  const waiting = new Map<number, (answer: Answer) => void>();
  let come = Buffer.alloc(0);
  socket.on('data', (bytes: Buffer) => {
    come = Buffer.concat([come, bytes]);
    for (;;) {
      const colon = come.indexOf(':');
      const length = Number(come.subarray(0, Math.max(0, colon)));
      if (colon < 0 || come.length < colon + 1 + length) return;
      const said = JSON.parse(come.subarray(colon + 1, colon + 1 + length).toString()) as Answer;
      come = come.subarray(colon + 1 + length);
      if (Array.isArray(said)) waiting.get(said[1])?.(said);
    }
  });
  let last = 0;
  const tell = async (command: string, parameters: object = {}): Promise<unknown> => {
    const id = ++last;
    const answered = new Promise<Answer>((answer) => waiting.set(id, answer));
    const message = JSON.stringify([0, id, command, parameters]);
    socket.write(`${Buffer.byteLength(message)}:${message}`);
    const [, , error, result] = await answered;
    if (error) throw new Error(error.message);
    return result;
  };
  await tell('WebDriver:NewSession', {});
  const ask = async <T>(script: string): Promise<T> =>
    ((await tell('WebDriver:ExecuteScript', { script, args: [] })) as { value: T }).value;
  return {
    open: async (address) => void (await tell('WebDriver:Navigate', { url: address })),
    read: async (address) => {
      await tell('Marionette:SetContext', { value: 'chrome' });
      const reader = JSON.stringify(`about:reader?url=${encodeURIComponent(address)}`);
      const principal = 'triggeringPrincipal: Services.scriptSecurityManager.getSystemPrincipal()';
      await ask(`gBrowser.loadURI(Services.io.newURI(${reader}), { ${principal} })`);
      await tell('Marionette:SetContext', { value: 'content' });
    },
    ask,
    end: () => {
      socket.destroy();
      child.kill('SIGKILL');
      rmSync(profile, { recursive: true, force: true, maxRetries: 5 });
    },
  };
}

/** Firefox listens a moment after it has begun. */
async function reached(port: number, child: ChildProcess): Promise<Socket> {
  for (let tries = 0; tries < 120 && child.exitCode === null; tries++) {
    const socket = await new Promise<Socket | undefined>((answer) => {
      const trying = connect(port, '127.0.0.1');
      trying.once('connect', () => answer(trying));
      trying.once('error', () => answer(undefined));
    });
    if (socket) return socket;
    await new Promise((later) => setTimeout(later, 500));
  }
  throw new Error('Firefox does not answer');
}
