import { readFileSync, readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { CODES } from '#facts/rules/codes';

/** Every code with what it means and a report an editor would see, taken from the fixtures: content/handbook/codes.md. */
export const HANDBOOK = 'content/handbook/codes.md';
const BROKEN = 'tests/fixtures/broken';

export function handbook(): string {
  const reports = readdirSync(BROKEN).flatMap((name) =>
    readFileSync(join(BROKEN, name, 'expected.txt'), 'utf8').split('\n\n'),
  );
  const example = (code: string, lang: 'ko' | 'en'): string => {
    const words = lang === 'ko' ? '오류|경고|알림' : 'error|warning|note';
    const report = reports.find((one) => new RegExp(`^(?:${words}) ${code} `).test(one.trim()));
    return report ? `\`\`\`\n${report.trim().split('\n').slice(0, 4).join('\n')}\n\`\`\`\n` : '';
  };
  const pages = Object.entries(CODES).map(
    ([code, meaning]) =>
      `## ${code}\n\n${meaning.ko}\n\n${example(code, 'ko')}\n${meaning.en}\n\n${example(code, 'en')}`,
  );
  return `# 점검 코드 · Codes of the facts check\n\n\`npm run facts\`가 말하는 코드마다 뜻과 실제로 나오는 모습이다. 코드는 바뀌지 않는다.\nEach code of \`npm run facts\` with its meaning and a report as it appears. Codes do not change.\nWritten by \`npm run handbook\`.\n\n${pages
    .join('\n')
    .replace(/\n{3,}/g, '\n\n')
    .trim()}\n`;
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) writeFileSync(HANDBOOK, handbook());
