import { writeFileSync } from 'node:fs';
import { pathToFileURL } from 'node:url';
import { RULES } from '#facts/rules/allRules';
import { reportProblems } from '#intake/report';
import type { Rule } from '#intake/rule';
import { broughtAbout } from './ruleExample.ts';
import { TAGS } from '#intake/tags';
import { DECLARATIONS, FOLDERS, type Folder } from '#facts/kinds/folders';
import { CHART_FORMS, FORM_NAMES } from '#facts/charts/forms';
import { SELECTIONS } from '#facts/charts/selections';
import { kindsTagged } from '#facts/kinds/tagged';

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
  const problems = broughtAbout(rule).filter(({ code }) => code === rule.code);
  const report = (lang: 'ko' | 'en'): string =>
    `\`\`\`\n${reportProblems(problems.slice(0, 1), lang).trim()}\n\`\`\`\n`;
  return `## ${rule.code}\n\n${rule.says.ko}\n\n${report('ko')}\n${rule.says.en}\n\n${report('en')}`;
}

/** Every kind of file with its folder, what it says, and how a story speaks of it: content/handbook/kinds.md. */
export const HANDBOOK_OF_KINDS = 'content/handbook/kinds.md';

const WHERE = {
  explainer: { ko: '해설', en: 'an explainer' },
  reference: { ko: 'reference', en: 'reference' },
  both: { ko: '해설 또는 reference', en: 'an explainer or reference' },
};

export function handbookOfKinds(): string {
  const rows = FOLDERS.map((kind) => {
    const { name, words, says, lives } = DECLARATIONS[kind];
    const cells = [
      `\`${kind}/\` (\`${name}\`)`,
      `${words.ko.one} · ${words.en.one}`,
      `${WHERE[lives].ko} · ${WHERE[lives].en}`,
      `${says.ko} · ${says.en}`,
      tagsOf(kind).join(' '),
    ];
    return `| ${cells.join(' | ')} |`;
  });
  return `# 사실의 종류 · Kinds of facts

\`npm run new -- 이름 id\`가 그 종류의 파일을 만든다. 항목의 뜻은 그 안에 모두 적혀 있다.
\`npm run new -- NAME ID\` writes a file of a kind; the meaning of every field stands in it.
Written by \`npm run handbook\`.

| 폴더(이름) · folder (name) | 한 건 · one | 있는 곳 · where | 무엇을 적나 · what it says | 부르는 태그 · tags |
|---|---|---|---|---|
${rows.join('\n')}
`;
}

/** The forms of charts and the ways of choosing what they show: content/handbook/charts.md. */
export const HANDBOOK_OF_CHARTS = 'content/handbook/charts.md';

export function handbookOfCharts(): string {
  const forms = FORM_NAMES.map((name) => {
    const form = CHART_FORMS[name];
    const takes = form.takes.map((kind) => `\`${kind}/\``).join(' ');
    return `| \`${name}\` | ${form.for.ko} · ${form.for.en} | ${takes} |`;
  });
  const selections = SELECTIONS.map(({ example, says }) => `| \`${example}\` | ${says.ko} · ${says.en} |`);
  return `# 그림 · Charts

\`explainer.mdx\`의 \`charts:\`에 그림마다 모양(\`form\`)과 보일 것(\`shows\`)을 적고, 글에 \`<Chart of="…" />\`로 놓는다.
Each chart in \`charts:\` has a \`form\` and says what it \`shows\`; \`<Chart of="…" />\` puts it into the stories.
Written by \`npm run handbook\`.

\`\`\`yaml
charts:
  lamps-by-year:
    form: line
    shows: { series: lamps, columns: [lit] }
    title: { ko: 해마다 켠 등, en: Lamps lit each year }
    takeaway: { ko: 켠 등은 해마다 늘었다., en: More lamps were lit each year. }
\`\`\`

| \`form\` | 무엇을 그리나 · what for | 그릴 수 있는 것 · takes |
|---|---|---|
${forms.join('\n')}

| \`shows\` | 무엇을 고르나 · what it chooses |
|---|---|
${selections.join('\n')}
`;
}

function tagsOf(kind: Folder): string[] {
  return Object.keys(TAGS)
    .filter((tag) => (kindsTagged(tag) as string[]).includes(kind))
    .map((tag) => `\`<${tag}>\``);
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) {
  writeFileSync(HANDBOOK, handbook());
  writeFileSync(HANDBOOK_OF_KINDS, handbookOfKinds());
  writeFileSync(HANDBOOK_OF_CHARTS, handbookOfCharts());
}
