import { spawn } from 'node:child_process';
import { createRequire } from 'node:module';
import { resolve } from 'node:path';
import { pathToFileURL } from 'node:url';

/** What the tests read of the language server's answers. */
export interface Diagnostic {
  message: string;
  range: { start: { line: number; character: number }; end: { line: number; character: number } };
}
export interface Completion {
  label: string;
  documentation?: string | { value: string };
}

type Packet = { id?: number; method?: string; params?: unknown; result?: unknown };

/** The YAML language server that VS Code's extension runs, spoken to over stdio with our own settings. */
export class LanguageServer {
  readonly #server;
  readonly #answers = new Map<number, (result: unknown) => void>();
  readonly #diagnoses = new Map<string, (found: Diagnostic[]) => void>();
  readonly #settings: Record<string, unknown>;
  #buffer = Buffer.alloc(0);
  #next = 1;

  /** `settings` as `.vscode/settings.json` has them: `yaml.hover` is `hover` of the section `yaml`. */
  constructor(settings: Record<string, unknown>) {
    this.#settings = settings;
    const entry = createRequire(import.meta.url).resolve('yaml-language-server/bin/yaml-language-server');
    this.#server = spawn(process.execPath, [entry, '--stdio'], { stdio: ['pipe', 'pipe', 'inherit'] });
    this.#server.stdout.on('data', (chunk: Buffer) => this.#read(chunk));
  }

  async start(): Promise<void> {
    const root = pathToFileURL(resolve('.')).href;
    await this.#ask('initialize', {
      processId: process.pid,
      rootUri: root,
      workspaceFolders: [{ uri: root, name: 'jaengjeom' }],
      capabilities: {
        workspace: { configuration: true, workspaceFolders: true },
        textDocument: { hover: { contentFormat: ['markdown'] }, completion: { completionItem: {} } },
      },
    });
    this.#tell('initialized', {});
  }

  stop(): void {
    this.#server.kill();
  }

  /** Opens a file of the workspace with a text of the test's own; resolves with what is underlined. */
  async open(path: string, text: string): Promise<Diagnostic[]> {
    const uri = pathToFileURL(resolve(path)).href;
    const diagnosed = new Promise<Diagnostic[]>((done) => this.#diagnoses.set(uri, done));
    // The server remembers a file by its version, across closing and opening.
    this.#tell('textDocument/didOpen', { textDocument: { uri, languageId: 'yaml', version: this.#next++, text } });
    return diagnosed;
  }

  /** Closes the file; resolves when the server has taken its underlines away. */
  async close(path: string): Promise<void> {
    const uri = pathToFileURL(resolve(path)).href;
    const cleared = new Promise<Diagnostic[]>((done) => this.#diagnoses.set(uri, done));
    this.#tell('textDocument/didClose', { textDocument: { uri } });
    await cleared;
  }

  /** Tells of a file that was written beside, as VS Code does of what it watches. */
  changed(path: string): void {
    const uri = pathToFileURL(resolve(path)).href;
    this.#tell('workspace/didChangeWatchedFiles', { changes: [{ uri, type: 2 }] });
  }

  async hover(path: string, line: number, character: number): Promise<string> {
    const result = (await this.#ask('textDocument/hover', this.#at(path, line, character))) as {
      contents: { value: string };
    } | null;
    return result?.contents.value ?? '';
  }

  async complete(path: string, line: number, character: number): Promise<Completion[]> {
    const result = (await this.#ask('textDocument/completion', this.#at(path, line, character))) as {
      items: Completion[];
    };
    return result.items;
  }

  #at(path: string, line: number, character: number) {
    return { textDocument: { uri: pathToFileURL(resolve(path)).href }, position: { line, character } };
  }

  #ask(method: string, params: unknown): Promise<unknown> {
    const id = this.#next++;
    this.#send({ id, method, params });
    return new Promise((done) => this.#answers.set(id, done));
  }

  #tell(method: string, params: unknown): void {
    this.#send({ method, params });
  }

  #send(packet: Packet): void {
    const body = JSON.stringify({ jsonrpc: '2.0', ...packet });
    this.#server.stdin.write(`Content-Length: ${Buffer.byteLength(body)}\r\n\r\n${body}`);
  }

  #read(chunk: Buffer): void {
    this.#buffer = Buffer.concat([this.#buffer, chunk]);
    for (;;) {
      const head = this.#buffer.indexOf('\r\n\r\n');
      const length = Number(/Content-Length: (\d+)/.exec(this.#buffer.subarray(0, head + 1).toString())?.[1]);
      if (head < 0 || this.#buffer.length < head + 4 + length) return;
      const packet = JSON.parse(this.#buffer.subarray(head + 4, head + 4 + length).toString()) as Packet;
      this.#buffer = this.#buffer.subarray(head + 4 + length);
      this.#take(packet);
    }
  }

  #take({ id, method, params, result }: Packet): void {
    if (method === 'workspace/configuration' && id !== undefined) {
      const { items } = params as { items: { section?: string }[] };
      this.#send({ id, result: items.map(({ section }) => this.#section(section ?? '')) });
    } else if (method === 'textDocument/publishDiagnostics') {
      const { uri, diagnostics } = params as { uri: string; diagnostics: Diagnostic[] };
      this.#diagnoses.get(uri)?.(diagnostics);
    } else if (method !== undefined && id !== undefined) {
      this.#send({ id, result: null });
    } else if (id !== undefined) {
      this.#answers.get(id)?.(result);
      this.#answers.delete(id);
    }
  }

  /** The settings of one section, nested as VS Code hands them out. */
  #section(name: string): Record<string, unknown> {
    const nested: Record<string, unknown> = {};
    for (const [key, value] of Object.entries(this.#settings)) {
      if (!key.startsWith(`${name}.`)) continue;
      const path = key.slice(name.length + 1).split('.');
      let at = nested;
      for (const step of path.slice(0, -1)) at = (at[step] ??= {}) as Record<string, unknown>;
      at[path.at(-1) ?? ''] = value;
    }
    return nested;
  }
}
