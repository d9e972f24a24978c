import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { RULES } from '#facts/rules/allRules';
import type { Problem } from '#intake/problem';
import type { Rule } from '#intake/rule';
import { broughtAbout, checkExample } from '../support/ruleExample.ts';
import { HANDBOOK, handbook } from '../support/writeHandbook.ts';

/** Each file of the folders where rules are declared. */
const DECLARING = ['src/facts/rules', 'src/intake/rules'].flatMap((folder) =>
  readdirSync(folder).map((name) => join(folder, name)),
);
const sources = readdirSync('src', { recursive: true, encoding: 'utf8' })
  .filter((path) => /\.(ts|astro)$/.test(path))
  .map((path) => join('src', path));

const isRule = (value: unknown): value is Rule => typeof value === 'object' && value !== null && 'example' in value;
/** The files in which the rule is broken. */
const brokenIn = (rule: Rule, found: readonly Problem[]): string[] =>
  found.flatMap(({ code, level, file }) => (code === rule.code && level === rule.level ? file : []));

describe('the rules of the check', () => {
  it('are declared in files that are all named in `ruleFiles.ts`', async () => {
    const modules = await Promise.all(DECLARING.map((path) => import(join(process.cwd(), path)) as Promise<object>));
    const declared = modules.flatMap((module) => Object.values(module).filter(isRule));
    expect(declared.filter((rule) => !RULES.includes(rule)).map(({ code }) => code)).toEqual([]);
    expect(new Set(RULES)).toEqual(new Set(declared));
  });

  it('have each a code of its own, and are the only ones to name it', () => {
    const codes = RULES.map(({ code }) => code);
    expect(codes.filter((code, at) => !/^[A-F]\d\d$/.test(code) || codes.indexOf(code) !== at)).toEqual([]);
    const named = sources.flatMap((path) =>
      [...readFileSync(path, 'utf8').matchAll(/^.*(?<!told\(.*)['"`][A-F]\d{2,3}['"`](?!, on: ).*$/gm)].map(([line]) =>
        line.trim(),
      ),
    );
    expect(named.filter((line) => !/^code: '[A-F]\d\d',$/.test(line))).toEqual([]);
    expect(named.length).toBe(RULES.length);
  });

  it('are explained in both languages, each in a line of its own', () => {
    for (const { code, says } of RULES) {
      expect(says.ko, code).toMatch(/[가-힣]/);
      expect(says.en, code).not.toMatch(/[가-힣\n]/);
    }
    expect(new Set(RULES.map(({ says }) => says.en)).size).toBe(RULES.length);
  });

  it.each(RULES)('$code $says.en: its example brings it about, and mended does not', (rule) => {
    const mended = brokenIn(rule, checkExample(rule, rule.example.right));
    expect(brokenIn(rule, broughtAbout(rule)).length).toBeGreaterThan(mended.length);
    expect(mended).not.toContain(rule.example.file);
  });

  // Here, where what each example brings about is known already.
  it('are all in the handbook, with a report as it appears today', () => {
    const page = readFileSync(HANDBOOK, 'utf8');
    expect(page).toBe(handbook());
    expect(page.match(/^(?:error|warning|note) [A-F]\d\d /gm)).toHaveLength(RULES.length);
  }, 60_000);
});
