import { execFileSync, spawnSync } from 'node:child_process';
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join, matchesGlob } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { editorIds, IDS_FILE } from '#facts/desk/editorIds';
import { editorSchemas, editorSettings, fieldSchema } from '#facts/desk/editorSchemas';
import { FOLDERS } from '#facts/kinds/folders';
import { placementOf } from '#facts/kinds/placement';
import { renewEditorIds } from '#integrations/editorIds';
import { readFolder } from '#intake/readFolder';
import { countLines } from '#intake/writtenFile';
import { LanguageServer } from './languageServer.ts';
import { fewOf } from '../support/runs.ts';

/** VS Code as an editor meets it: our settings, our schemas, and the language server its YAML extension runs. */
const SETTINGS = JSON.parse(readFileSync('.vscode/settings.json', 'utf8')) as Record<string, unknown>;
const DEAL = 'content/azure-exclusivity/deals/amazon-openai-investment.mdx';

const facts = readFolder('content').files.filter(({ path }) => ['fact', 'explainer'].includes(placementOf(path).role));
const server = new LanguageServer(SETTINGS);
// What git leaves out is written by the commands an editor runs; here as they write it.
beforeAll(() => {
  renewEditorIds('.', 'content');
  return server.start();
});
afterAll(() => server.stop());

/** Opens the deal with something changed, asks, and closes it again. */
async function withDeal<T>(change: (text: string) => string, ask: (text: string) => Promise<T>): Promise<T> {
  const text = change(readFileSync(DEAL, 'utf8'));
  await server.open(DEAL, text);
  const answer = await ask(text);
  await server.close(DEAL);
  return answer;
}
const lineOf = (text: string, start: string): number => text.split('\n').findIndex((line) => line.startsWith(start));

describe('the schemas in .vscode/', () => {
  it('are those the facts are checked by: npm run schemas', () => {
    const folder = '.vscode/schemas';
    const names = readdirSync(folder).filter((name) => name !== IDS_FILE);
    const written = new Map(names.map((name) => [name, readFileSync(join(folder, name), 'utf8')]));
    expect([...written.keys()].sort()).toEqual([...editorSchemas().keys()].sort());
    for (const [name, text] of editorSchemas()) expect(written.get(name), name).toBe(text);
  });

  it('say once what several fields have in common', () => {
    const all = [...editorSchemas().values()].join('\n');
    expect(all.split('\n').length).toBeLessThan(10_000);
    const { definitions } = JSON.parse(editorSchemas().get('shared.json') ?? '{}') as { definitions: object };
    const named = new Set(
      [...all.matchAll(/"\$ref": "(?:shared\.json)?#\/definitions\/([^"]+)"/g)].map(([, name]) => name),
    );
    expect([...named].sort()).toEqual(Object.keys(definitions).sort());
    const parts = Object.values(definitions).map((part) => JSON.stringify(part));
    expect(new Set(parts).size).toBe(parts.length);
  });

  it('say of every field and word what it means in both languages, and nothing of what is no field', () => {
    const said = new Set<string>();
    const gather = (node: unknown): void => {
      if (node === null || typeof node !== 'object') return;
      const { description, enumDescriptions } = node as { description?: unknown; enumDescriptions?: unknown };
      for (const each of [description, enumDescriptions].flat()) if (typeof each === 'string') said.add(each);
      Object.values(node).forEach(gather);
    };
    for (const kind of [...FOLDERS, 'explainer'] as const) gather(fieldSchema(kind));
    const english = JSON.parse(readFileSync('src/facts/desk/fieldsInEnglish.json', 'utf8')) as Record<string, string>;
    // What is missing here is written there.
    expect([...said].filter((words) => !english[words])).toEqual([]);
    expect(Object.keys(english).filter((words) => !said.has(words))).toEqual([]);
    expect(Object.values(english).filter((words) => /[가-힣]/.test(words.replace('당', '')))).toEqual([]);
  });

  it('say of every field what it means', () => {
    const silent: string[] = [];
    const { definitions } = JSON.parse(editorSchemas().get('shared.json') ?? '{}') as {
      definitions: Record<string, { description?: string }>;
    };
    const walk = (node: unknown, path: string): void => {
      if (node === null || typeof node !== 'object') return;
      const { properties } = node as { properties?: Record<string, { description?: string; $ref?: string }> };
      for (const [key, field] of Object.entries(properties ?? {})) {
        const said = field.$ref ? definitions[field.$ref.split('/').at(-1) ?? ''] : field;
        if (!/[가-힣]/.test(said?.description ?? '')) silent.push(`${path}.${key}`);
      }
      for (const [key, inner] of Object.entries(node)) walk(inner, key === 'properties' ? path : `${path}.${key}`);
    };
    for (const [name, text] of editorSchemas()) walk(JSON.parse(text), name);
    expect(silent).toEqual([]);
  });
});

describe('an editor in VS Code', () => {
  it('has every fact file read as YAML, under the schema of its kind: npm run schemas', () => {
    expect(SETTINGS).toMatchObject(editorSettings());
  });

  it('finds every fact file under one schema, its own', () => {
    const schemas = Object.entries(SETTINGS['yaml.schemas'] as Record<string, string>);
    for (const { path } of facts) {
      const found = schemas.filter(([, glob]) => matchesGlob(`content/${path}`, glob)).map(([schema]) => schema);
      const at = placementOf(path);
      expect(found, path).toEqual([`./.vscode/schemas/${at.role === 'fact' ? at.folder : 'explainer'}.json`]);
    }
  });

  it.each(fewOf([...new Set(facts.map(({ path }) => path.replace(/^[^/]+\/|\/[^/]+$/g, '')))], 5))(
    'sees a red line under a field that %s do not have',
    async (kind) => {
      const { path, text } = facts.find((fact) => fact.path.split('/')[1] === kind) ?? { path: '', text: '' };
      const found = await server.open(join('content', path), text.replace('---\n', '---\nmispelt: 1\n'));
      await server.close(join('content', path));
      expect(found.map(({ message, range }) => [message, range.start.line])).toEqual([
        ['Property mispelt is not allowed.', 1],
      ]);
    },
  );

  it('sees no red line in any file of the real content', async () => {
    expect(facts.length).toBeGreaterThan(200);
    const seen = await Promise.all(
      facts.map(async ({ path, text }) => ({ path, found: await server.open(join('content', path), text) })),
    );
    await Promise.all(seen.map(({ path }) => server.close(join('content', path))));
    expect(seen.filter(({ found }) => found.length > 0)).toEqual([]);
  });

  it('sees a red line under a misspelt field, a wrong word and an impossible value', async () => {
    const text = readFileSync(DEAL, 'utf8')
      .replace('partOf:', 'partof:')
      .replace('state: paid', 'state: payed')
      .replace('usd: 50e9', 'usd: 50 billion');
    const found = await server.open(DEAL, text);
    await server.close(DEAL);
    const at = (start: string) =>
      found.filter(({ range }) => range.start.line === lineOf(text, start)).map(({ message }) => message);
    expect(at('partof')).toEqual(['Property partof is not allowed.']);
    expect(at('state')).toEqual([expect.stringContaining('"paid"')]);
    expect(at('amount')).toEqual([expect.stringContaining('number')]);
    expect(found).toHaveLength(3);
  });

  it('is told in both languages what a field means and what may stand in it', async () => {
    const help = await withDeal(
      (text) => text,
      (text) => server.hover(DEAL, lineOf(text, 'instrument:'), 3),
    );
    expect(help).toContain('돈의 성격');
    expect(help).toContain('What kind of money it is');
  });

  it('is offered the fields that are not there yet', async () => {
    const offered = await withDeal(
      (text) => text.replace(/\npartOf: .*\n/, '\n\n'),
      (text) => server.complete(DEAL, lineOf(text, 'when:') + 1, 0),
    );
    expect(offered.find(({ label }) => label === 'partOf')?.documentation).toContain('더 큰 거래의 id');
    expect(offered.map(({ label }) => label)).not.toContain('instrument');
  });

  it('is offered the units of the house inside a value, and told what may stand in one', async () => {
    const figure = 'content/azure-exclusivity/figures/mai-1-chips.mdx';
    const text = readFileSync(figure, 'utf8').replace(/unit: \w+/, 'unit: ');
    const line = lineOf(text, 'value:');
    await server.open(figure, text);
    const offered = await server.complete(figure, line, text.split('\n')[line]?.search(/(?<=unit: )/) ?? 0);
    const help = await server.hover(figure, line, text.split('\n')[line]?.indexOf('qualifier') ?? 0);
    await server.close(figure);
    expect(offered.find(({ label }) => label === 'gigawatts')?.documentation).toContain('기가와트');
    expect(help).toContain('얼마나 정확히');
  });

  it('is offered the words a field allows, with their meaning', async () => {
    const offered = await withDeal(
      (text) => text.replace('instrument: equity', 'instrument: '),
      (text) => server.complete(DEAL, lineOf(text, 'instrument:'), 'instrument: '.length),
    );
    expect(offered.find(({ label }) => label === 'compute-purchase')?.documentation).toContain('컴퓨팅');
  });

  it.each([
    ['a party of a deal', 'from: ', 'amazon'],
    ['the larger deal of a part', 'partOf: ', 'openai-round-2026-02'],
    ['a source', '  - ', 'openai-scaling-ai'],
  ])('is offered the id of %s with its title in both languages, and told it on hover', async (_, key, id) => {
    const known = readFolder('content').files.find(({ path }) => path.endsWith(`/${id}.mdx`));
    const [, ...titles] = /^title: \{ ko: "?(.*?)"?, en: "?(.*?)"? \}$/m.exec(known?.text ?? '') ?? [];
    expect(titles).toHaveLength(2);
    const line = lineOf(readFileSync(DEAL, 'utf8'), key + id);
    const offered = await withDeal(
      (text) => text.replace(`\n${key}${id}\n`, `\n${key}\n`),
      () => server.complete(DEAL, line, key.length),
    );
    const help = await withDeal(
      (text) => text,
      () => server.hover(DEAL, line, key.length + 1),
    );
    const [first] = help.split('\n').filter((row) => row.startsWith('* '));
    for (const title of titles) {
      expect(offered.find(({ label }) => label === id)?.documentation).toContain(title);
      // Of all that may stand there, what stands there is told first.
      expect(first).toContain(title);
    }
  });

  it('is offered an id as soon as its file is saved', async () => {
    const path = 'azure-exclusivity/deals/just-begun.mdx';
    const text = '---\ntitle: { ko: 막 시작한 거래, en: A deal just begun }\n---\n';
    const files = readFolder('content').files;
    const ids = join('.vscode/schemas', IDS_FILE);
    const ask = () =>
      withDeal(
        (deal) => deal.replace(/^partOf: .*$/m, 'partOf: '),
        (deal) => server.complete(DEAL, lineOf(deal, 'partOf:'), 'partOf: '.length),
      );
    expect((await ask()).map(({ label }) => label)).not.toContain('just-begun');
    writeFileSync(ids, editorIds([...files, { path, text, lines: countLines(text) }]));
    server.changed(ids);
    const offered = await ask();
    renewEditorIds('.', 'content');
    server.changed(ids);
    expect(offered.find(({ label }) => label === 'just-begun')?.documentation).toContain(
      '막 시작한 거래 · A deal just begun',
    );
  });

  it('has no id in what git keeps', () => {
    const kept = execFileSync('git', ['ls-files', '.vscode'], { encoding: 'utf8' }).trim().split('\n');
    expect(kept.length).toBeGreaterThan(20);
    expect(kept).not.toContain(`.vscode/schemas/${IDS_FILE}`);
    const ids = facts.flatMap(({ path }) =>
      /-\d{4}-|openai|microsoft/.test(path) ? [path.replace(/^.*\/|\.mdx$/g, '')] : [],
    );
    expect(ids.length).toBeGreaterThan(50);
    for (const file of kept) {
      const text = readFileSync(file, 'utf8');
      expect(
        ids.filter((id) => text.includes(`"${id}"`)),
        file,
      ).toEqual([]);
    }
    expect(spawnSync('git', ['check-ignore', '-q', `.vscode/schemas/${IDS_FILE}`]).status).toBe(0);
  });
});
