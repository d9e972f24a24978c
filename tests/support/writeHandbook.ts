import { writeFileSync } from 'node:fs';
import { pathToFileURL } from 'node:url';
import { RULES } from '#facts/rules/allRules';
import { reportProblems } from '#intake/report';
import type { Rule } from '#intake/rule';
import { checkExample } from './ruleExample.ts';

/** Every rule with what it says and the report its own example brings about: content/handbook/codes.md. */
export const HANDBOOK = 'content/handbook/codes.md';

export function handbook(): string {
  const pages = [...RULES].sort((a, b) => (a.code < b.code ? -1 : 1)).map(page);
  return `# 점검 코드 · Codes of the facts check\n\n\`npm run facts\`가 말하는 코드마다 뜻과 실제로 나오는 모습이다. 코드는 바뀌지 않는다.\nEach code of \`npm run facts\` with its meaning and a report as it appears. Codes do not change.\nWritten by \`npm run handbook\`.\n\n${pages
    .join('\n')
    .replace(/\n{3,}/g, '\n\n')
    .trim()}\n`;
}

function page(rule: Rule): string {
  const problems = checkExample(rule, rule.example.wrong).filter(({ code }) => code === rule.code);
  const report = (lang: 'ko' | 'en'): string =>
    `\`\`\`\n${reportProblems(problems.slice(0, 1), lang).trim()}\n\`\`\`\n`;
  return `## ${rule.code}\n\n${rule.says.ko}\n\n${report('ko')}\n${rule.says.en}\n\n${report('en')}`;
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) writeFileSync(HANDBOOK, handbook());
