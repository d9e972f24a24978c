import { spawnSync } from 'node:child_process';
import { cpSync, mkdtempSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { fieldSchema } from '#facts/desk/editorSchemas';
import { DECLARATIONS, FOLDERS } from '#facts/kinds/folders';
import { isOfTheHouse, kindNamed } from '#facts/kinds/placement';
import { template } from '#facts/desk/template';
import { readFrontmatter } from '#intake/frontmatter';
import { countLines } from '#intake/writtenFile';
import { fewOf } from '../support/runs.ts';

let root = '';
beforeAll(() => {
  root = join(mkdtempSync(join(tmpdir(), 'new-')), 'content');
  cpSync('tests/fixtures/sample', root, { recursive: true });
});
afterAll(() => rmSync(join(root, '..'), { recursive: true, force: true }));

function run(...args: string[]) {
  const { status, stdout, stderr } = spawnSync(process.execPath, ['src/cli/new.ts', ...args, '--content', root], {
    encoding: 'utf8',
  });
  return { status, stdout, stderr };
}

/** The written file as an editor would fill it: each empty field becomes its example. */
function filled(text: string): string {
  const lines = text.split('\n');
  return lines
    .flatMap((line, at) => {
      if (!/^\w+:( \{ ko: , en: \})?$/.test(line)) return [line];
      const from = lines.slice(0, at).findLastIndex((above) => above.startsWith('## 예:'));
      const oneLine = (lines[from] ?? '').slice('## 예: '.length);
      return oneLine ? [oneLine] : lines.slice(from + 1, at).map((each) => each.slice('##   '.length));
    })
    .join('\n');
}

/** The optional fields, each with its own lines. */
function optionalFields(text: string): string[] {
  return text.split('\n\n').flatMap((block) => {
    const lines = block.split('\n').filter((line) => line.startsWith('# '));
    return lines.length ? [lines.map((line) => line.slice(2)).join('\n')] : [];
  });
}

function dataOf(text: string): unknown {
  const { fact, problems } = readFrontmatter({ path: 'x.mdx', text, lines: countLines(text) });
  expect(problems).toEqual([]);
  return fact?.data;
}

describe.each(FOLDERS)('the template of %s', (folder) => {
  const text = template(folder, 'invented', 'ko');
  const schema = DECLARATIONS[folder].schema;

  it('names every field, required ones first', () => {
    const { properties = {}, required = [] } = fieldSchema(folder);
    const named = [...text.matchAll(/^(# )?(\w+):/gm)].filter(([, , key]) => key && key in properties);
    const order = [...new Set(named.map(([, , key = '']) => key))];
    expect([...order].sort()).toEqual(Object.keys(properties).sort());
    expect([...order.slice(0, required.length)].sort()).toEqual([...required].sort());
    expect(text).not.toMatch(/undefined|\[object/);
  });

  it('does not pass while it is empty', () => {
    if (fieldSchema(folder).required?.length) expect(schema.safeParse(dataOf(text)).success).toBe(false);
  });

  it('passes with its examples, and with every optional field as it is shown', () => {
    const required = filled(text);
    expect(schema.safeParse(dataOf(required)).error?.issues).toBeUndefined();
    const optional = optionalFields(text);
    expect(optional.length).toBeGreaterThan(0);
    for (const field of optional) {
      const whole = required.replace(/---\n$/, `${field}\n---\n`);
      expect(schema.safeParse(dataOf(whole)).error?.issues, field).toBeUndefined();
    }
  });
});

describe('npm run new', () => {
  it.each(fewOf(FOLDERS, 3))('writes a file of %s where it belongs, by either name', (folder) => {
    // A position is somebody's on something that is there.
    if (folder === 'positions') writeFileSync(join(root, 'lighthouse/issues/asked.mdx'), '---\n---\n');
    const id = folder === 'positions' ? 'asked--hanbit' : `invented-${folder}`;
    const path = join(root, isOfTheHouse(folder) ? 'reference' : 'lighthouse', folder, `${id}.mdx`);
    const { status, stdout } = run(DECLARATIONS[folder].name, id);
    expect(status).toBe(0);
    expect(stdout).toContain(path);
    // The check it names is of the folder that the file lies in.
    expect(stdout).toContain(`npm run facts -- --content ${root}`);
    expect(readFileSync(path, 'utf8')).toBe(template(folder, id, 'ko'));
    expect(kindNamed(folder)).toBe(folder);
  });

  it('never writes over a file, nor takes an id that another kind has', () => {
    const before = readFileSync(join(root, 'lighthouse/deals/hanbit-nuri-deal.mdx'), 'utf8');
    expect(run('deal', 'hanbit-nuri-deal')).toMatchObject({ status: 2, stdout: '' });
    expect(readFileSync(join(root, 'lighthouse/deals/hanbit-nuri-deal.mdx'), 'utf8')).toBe(before);
    expect(run('event', 'hanbit-nuri-deal').stderr).toContain('deals/hanbit-nuri-deal.mdx');
  });

  it.each([
    [['deel', 'x'], '혹시 deal'],
    [['deal'], '쓰임: npm run new'],
    [[], '쓰임: npm run new'],
    [['deal', 'Amazon OpenAI'], 'amazon-openai'],
    [['deal', '../../escape'], '소문자·숫자·하이픈'],
    [['position', 'who-owns'], '쟁점--당사자'],
    [['position', 'who-own--hanbit'], '혹시 who-owns'],
    [['position', 'who-owns--hanbt'], '혹시 hanbit'],
    [['deal', 'x', 'y'], '남는 말'],
    [['deal', 'x', '--explainer', 'nowhere'], '해설: lighthouse'],
    [['deal', 'x', '--explainer', 'reference'], '해설에 둡니다'],
    [['term', 'x', '--explainer', 'lighthouse'], 'reference에만'],
    [['deal', 'x', '--colour'], '쓰임'],
  ])('refuses %j in one sentence', (args, says) => {
    const before = readdirSync(root, { recursive: true }).length;
    const { status, stdout, stderr } = run(...args);
    expect({ status, stdout }).toEqual({ status: 2, stdout: '' });
    expect(stderr).toContain(says);
    expect(stderr.trim().split('\n')).toHaveLength(1);
    expect(readdirSync(root, { recursive: true })).toHaveLength(before);
  });

  it.each([
    ['is written', ['deal', 'in-english']],
    ['is an explainer', ['explainer', 'english']],
    ['is for a party', ['party', 'nuri']],
    ['has no such kind', ['deel', 'x']],
    ['lacks its words', []],
    ['lacks its id', ['deal']],
    ['has an id that is none', ['deal', 'Amazon OpenAI']],
    ['is no explainer’s name', ['explainer', 'reference']],
    ['is there as an explainer', ['explainer', 'lighthouse']],
    ['is there', ['deal', 'hanbit-nuri-deal']],
    ['is half a position', ['position', 'who-owns']],
    ['is a position on nothing', ['position', 'who-own--hanbit']],
    ['is nobody’s position', ['position', 'who-owns--hanbt']],
    ['is for nobody', ['party', 'hanbt']],
    ['has a word too many', ['deal', 'x', 'y']],
    ['lies nowhere', ['deal', 'x', '--explainer', 'nowhere']],
    ['lies in no explainer', ['deal', 'x', '--explainer', 'reference']],
    ['is shared', ['term', 'x', '--explainer', 'lighthouse']],
    ['has an option that there is not', ['deal', 'x', '--colour']],
  ])('speaks English where it is asked to, of what %s', (_what, args) => {
    const { stdout, stderr } = run(...args, '--lang', 'en');
    expect(stdout + stderr).toMatch(/[a-z]/);
    expect(stdout + stderr).not.toMatch(/[가-힣]/);
  });

  it('heads the parts of a file in the language asked for; what its fields mean, the schemas say', () => {
    run('event', 'told-in-english', '--explainer', 'lighthouse', '--lang=en');
    const text = readFileSync(join(root, 'lighthouse/events/told-in-english.mdx'), 'utf8');
    expect(text).toContain('## event told-in-english');
    expect(text).toContain('\n## Example: title: ');
    expect(text).not.toMatch(/── .*[가-힣]|\(꼭\)|## 예|빈 항목/);
  });

  it('knows no other language', () => {
    expect(run('deal', 'x', '--lang', 'fr').stderr).toContain('--lang ko|en');
  });
});
