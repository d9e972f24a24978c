import { existsSync, statSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { assemble } from '#facts/assemble';
import { findQuietChanges, scopesOf } from '#facts/sinceRules';
import { contentFolder } from '#intake/contentFolder';
import { readPastContent } from '#intake/pastContent';
import { compareProblems, type Problem } from '#intake/problem';
import { readFolder } from '#intake/readFolder';
import { reportProblems } from '#intake/report';
import type { WrittenFile } from '#intake/writtenFile';

/** `npm run facts`: checks the content alone, in plain Node. Exit 0 clean, 1 problems, 2 wrong use. */
const options = {
  content: { type: 'string', default: contentFolder() },
  format: { type: 'string', default: 'text' },
  lang: { type: 'string', default: 'ko' },
  since: { type: 'string' },
  quiet: { type: 'boolean', default: false },
} as const;

function wrongUse(ko: string, en: string): never {
  console.error(process.argv.includes('en') ? en : ko);
  process.exit(2);
}

function readOptions() {
  try {
    return parseArgs({ options }).values;
  } catch {
    return wrongUse(
      '쓰임: npm run facts -- [--content 폴더] [--since 커밋] [--format text|json|github] [--lang ko|en]',
      'Usage: npm run facts -- [--content DIR] [--since REF] [--format text|json|github] [--lang ko|en]',
    );
  }
}

function print(problems: Problem[], checked: number): void {
  const lang = values.lang as 'ko' | 'en';
  if (values.format === 'json') {
    const plain = problems.map(({ file, line, column, field, code, level, message, hint }) => ({
      file,
      line,
      column,
      field,
      code,
      level,
      message: message[lang],
      hint: hint[lang],
    }));
    console.log(JSON.stringify(plain, undefined, 2));
    return;
  }
  if (values.format === 'github') {
    for (const problem of problems) console.log(annotation(problem, lang));
    return;
  }
  if (problems.length > 0) console.log(reportProblems(problems, lang));
  if (values.quiet && problems.length === 0) return;
  console.log(
    lang === 'ko'
      ? `\n파일 ${checked}개, 고칠 곳 ${problems.length}곳`
      : `\n${checked} files, ${problems.length} problems`,
  );
}

/** With `--since`: what a published explainer no longer says as it did, and does not tell. */
function quietChanges(files: readonly WrittenFile[]): Problem[] {
  if (values.since === undefined) return [];
  const past = readPastContent(values.content, values.since);
  if ('refused' in past) return wrongUse(past.refused.ko, past.refused.en);
  if (scopesOf(past.files).size === 0)
    console.error(
      values.lang === 'ko'
        ? `‘${values.since}’에는 이 폴더의 해설이 없어 견줄 것이 없습니다`
        : `There was no explainer in this folder at ‘${values.since}’: nothing to compare`,
    );
  return findQuietChanges(past.files, files, values.since);
}

/** A workflow command of GitHub Actions; its own separators are escaped. */
function annotation(problem: Problem, lang: 'ko' | 'en'): string {
  const kind = problem.level === 'note' ? 'notice' : problem.level;
  const escape = (text: string): string => text.replaceAll('%', '%25').replaceAll('\n', '%0A').replaceAll('\r', '%0D');
  const property = (text: string): string => escape(text).replaceAll(':', '%3A').replaceAll(',', '%2C');
  return `::${kind} file=${property(`${values.content}/${problem.file}`)},line=${problem.line},col=${problem.column},title=${property(problem.code)}::${escape(`${problem.message[lang]} → ${problem.hint[lang]}`)}`;
}

const values = readOptions();
if (!['text', 'json', 'github'].includes(values.format))
  wrongUse(`모르는 형식: ${values.format}`, `Unknown format: ${values.format}`);
if (!['ko', 'en'].includes(values.lang)) wrongUse(`모르는 언어: ${values.lang}`, `Unknown language: ${values.lang}`);
if (!existsSync(values.content) || !statSync(values.content).isDirectory())
  wrongUse(`폴더가 없습니다: ${values.content}`, `There is no folder ${values.content}`);
const read = readFolder(values.content.replace(/\/+$/, ''));
const problems = [...read.problems, ...assemble(read.files).problems, ...quietChanges(read.files)].sort(
  compareProblems,
);
print(problems, read.files.length);
process.exitCode = problems.some((problem) => problem.level !== 'note') ? 1 : 0;
