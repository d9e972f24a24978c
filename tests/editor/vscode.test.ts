import { readdirSync, readFileSync } from 'node:fs';
import { join, matchesGlob } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { editorSchemas, editorSettings } from '#facts/desk/editorSchemas';
import { placementOf } from '#facts/kinds/placement';
import { readFolder } from '#intake/readFolder';
import { LanguageServer } from './languageServer.ts';

/** VS Code as an editor meets it: our settings, our schemas, and the language server its YAML extension runs. */
const SETTINGS = JSON.parse(readFileSync('.vscode/settings.json', 'utf8')) as Record<string, unknown>;
const DEAL = 'content/azure-exclusivity/deals/amazon-openai-investment.mdx';

const facts = readFolder('content').files.filter(({ path }) => ['fact', 'explainer'].includes(placementOf(path).role));
const server = new LanguageServer(SETTINGS);
beforeAll(() => server.start());
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

/** A schema without the words of the house that it offers: a new word is content, and no reason for a new schema. */
const withoutNames = (text = 'null'): unknown =>
  JSON.parse(text, (_key, value: { anyOf?: { enumDescriptions?: unknown }[] } | null) => {
    if (!value?.anyOf?.[0]?.enumDescriptions) return value;
    const { anyOf, ...told } = value;
    return { ...told, ...anyOf[1] };
  });

describe('the schemas in .vscode/', () => {
  it('are those the facts are checked by: npm run schemas', () => {
    const folder = '.vscode/schemas';
    const written = new Map(readdirSync(folder).map((name) => [name, readFileSync(join(folder, name), 'utf8')]));
    expect([...written.keys()].sort()).toEqual([...editorSchemas().keys()].sort());
    for (const [name, text] of editorSchemas()) expect(withoutNames(written.get(name)), name).toEqual(JSON.parse(text));
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

  it.each([...new Set(facts.map(({ path }) => path.replace(/^[^/]+\/|\/[^/]+$/g, '')))])(
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

  it('is told in Korean what a field means and what may stand in it', async () => {
    const help = await withDeal(
      (text) => text,
      (text) => server.hover(DEAL, lineOf(text, 'instrument:'), 3),
    );
    expect(help).toContain('돈의 성격');
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
});
