import { readdirSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { keepTold } from '#desk/keepTold';
import { isAtDesk } from '#desk/atDesk';
import { recallChecks } from '#desk/keptChecks';
import { assemble } from '#facts/desk/assemble';
import { RULES } from '#facts/rules/allRules';
import { findEmbargoProblems, findFuturePublication } from '#facts/desk/judgeEmbargoes';
import { findUpkeep } from '#facts/rules/upkeep';
import { findSince } from '#facts/desk/findSince';
import { scopesOf } from '#facts/desk/sinceRules';
import { fixAll, FixFailure } from '#intake/applyFixes';
import { contentFolder } from '#intake/contentFolder';
import { DESK_LANGUAGES, isDeskLanguage, USUAL_DESK_LANGUAGE, type DeskLanguage } from '#intake/languages';
import { readPastContent } from '#intake/pastContent';
import { compareProblems, type Message, type Problem } from '#intake/problem';
import { readFolder } from '#intake/readFolder';
import { reportProblems } from '#intake/report';
import type { WrittenFile } from '#intake/writtenFile';
import { askedLanguage } from '../askedLanguage.ts';

const options = {
  content: { type: 'string', default: contentFolder() },
  format: { type: 'string', default: 'text' },
  lang: { type: 'string', default: USUAL_DESK_LANGUAGE },
  since: { type: 'string' },
  fix: { type: 'boolean', default: false },
  notes: { type: 'boolean', default: false },
  quiet: { type: 'boolean', default: false },
} as const;

const lang = askedLanguage();
const say = (to: (words: string) => void, message: Message): void => to(message[lang]);

/** One sentence in the language asked for, and exit 2. */
function wrongUse(message: Message): never {
  console.error(message[lang]);
  process.exit(2);
}

const USAGE = `[--content DIR] [--since REF] [--format text|json|github] [--lang ${DESK_LANGUAGES.join('|')}] [--fix] [--notes] [--quiet]`;

function readOptions() {
  const known = new Set(Object.keys(options));
  const { tokens } = parseArgs({ options, strict: false, tokens: true, allowPositionals: true });
  for (const token of tokens) {
    const odd =
      token.kind === 'positional'
        ? token.value
        : token.kind === 'option' && !known.has(token.name)
          ? token.rawName
          : '';
    if (odd)
      wrongUse({
        ko: `모르는 옵션 ${odd}. 쓰임: npm run facts -- ${USAGE}`,
        en: `Unknown option ${odd}; use npm run facts -- ${USAGE}`,
      });
  }
  try {
    return parseArgs({ options }).values;
  } catch {
    return wrongUse({
      ko: `옵션의 값이 빠졌거나 남습니다. 쓰임: npm run facts -- ${USAGE}`,
      en: `An option lacks its value or has one too many; use npm run facts -- ${USAGE}`,
    });
  }
}

function print(problems: Problem[], checked: number): void {
  if (values.format === 'json') {
    const plain = problems.map(({ file, line, column, field, code, level, message, hint, fix }) => ({
      file,
      line,
      column,
      field,
      code,
      level,
      message: message[lang],
      hint: hint[lang],
      fixable: fix !== undefined,
    }));
    console.log(JSON.stringify(plain, undefined, 2));
    return;
  }
  const mistakes = problems.filter(({ level }) => level !== 'note');
  const notes = problems.filter(({ level }) => level === 'note');
  if (values.format === 'github') {
    for (const problem of values.notes ? problems : mistakes) console.log(annotation(problem));
    return;
  }
  const told = values.notes ? problems : values.quiet ? mistakes : withoutFloods(problems);
  if (told.length > 0) console.log(reportProblems(told, lang));
  if (values.quiet && mistakes.length === 0) return;
  const hidden = problems.length - told.length;
  say(console.log, {
    ko: `\n파일 ${checked}개, 고칠 곳 ${mistakes.length}곳`,
    en: `\n${checked} files, ${mistakes.length} problems`,
  });
  if (notes.length > 0 && !values.quiet) say(console.log, noteCount(notes, hidden));
}

/** More notes of one code than this would bury the mistakes; they are counted, and `--notes` shows them all. */
const A_FLOOD = 3;

function withoutFloods(problems: readonly Problem[]): Problem[] {
  const isFlood = ({ code }: Problem): boolean =>
    problems.filter((other) => other.level === 'note' && other.code === code).length > A_FLOOD;
  return problems.filter((problem) => problem.level !== 'note' || !isFlood(problem));
}

function noteCount(notes: readonly Problem[], hidden: number): Message {
  const kinds = [...new Set(notes.map(({ code }) => code))];
  const said = (language: DeskLanguage): string =>
    kinds.map((code) => RULES.find((rule) => rule.code === code)?.says[language] ?? code).join(', ');
  return {
    ko: `알림 ${notes.length}건: ${said('ko')}${hidden > 0 ? ' (모두 보려면 --notes)' : ''}`,
    en: `${notes.length} notes: ${said('en')}${hidden > 0 ? ' (--notes shows them all)' : ''}`,
  };
}

/** With `--since`: what a published explainer no longer says as it did, and does not tell. */
function quietChanges(files: readonly WrittenFile[]): Problem[] {
  if (values.since === undefined) return [];
  const past = readPastContent(values.content, values.since);
  if ('refused' in past) return wrongUse(past.refused);
  if (scopesOf(past.files).size === 0)
    say(console.error, {
      ko: `‘${values.since}’에는 이 폴더의 해설이 없어 견줄 것이 없습니다`,
      en: `There was no explainer in this folder at ‘${values.since}’: nothing to compare`,
    });
  return findSince(past.files, files, { ref: values.since, today, now: Date.now() });
}

/** A workflow command of GitHub Actions; its own separators are escaped. */
function annotation(problem: Problem): string {
  const kind = problem.level === 'note' ? 'notice' : problem.level;
  const escape = (text: string): string => text.replaceAll('%', '%25').replaceAll('\n', '%0A').replaceAll('\r', '%0D');
  const property = (text: string): string => escape(text).replaceAll(':', '%3A').replaceAll(',', '%2C');
  return `::${kind} file=${property(`${values.content}/${problem.file}`)},line=${problem.line},col=${problem.column},title=${property(problem.code)}::${escape(`${problem.message[lang]} → ${problem.hint[lang]}`)}`;
}

/** Why the folder cannot be opened, as a sentence. */
function whyNoFolder(folder: string): Message | undefined {
  try {
    readdirSync(folder);
    return undefined;
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    if (code === 'ENOENT') return { ko: `폴더가 없습니다: ${folder}`, en: `There is no folder ${folder}` };
    if (code === 'ENOTDIR')
      return { ko: `폴더가 아니라 파일입니다: ${folder}`, en: `${folder} is a file, not a folder` };
    return { ko: `폴더를 읽을 수 없습니다(${code}): ${folder}`, en: `The folder ${folder} cannot be read (${code})` };
  }
}

const today = new Date().toISOString().slice(0, 10);
const values = readOptions();
const root = values.content.replace(/(?<=.)\/+$/, '');
if (!['text', 'json', 'github'].includes(values.format))
  wrongUse({ ko: `모르는 형식: ${values.format}`, en: `Unknown format: ${values.format}` });
if (!isDeskLanguage(values.lang))
  wrongUse({ ko: `모르는 언어: ${values.lang}`, en: `Unknown language: ${values.lang}` });
const noFolder = whyNoFolder(root);
if (noFolder) wrongUse(noFolder);

/** Keeps the verdict for the next check, when this one has been heard. */
let keep: (() => void) | undefined;
process.once('exit', () => keep?.());

function judge() {
  const { files, problems, isComplete } = readFolder(root);
  if (!isComplete) return { files, problems: [...problems].sort(compareProblems) };
  if (isAtDesk()) keep = recallChecks(root, files);
  const judged = assemble(files);
  const upkeep = [...findUpkeep(files, judged.dossiers, today), ...findFuturePublication(files, today)];
  const guard = { now: Date.now(), isPrivate: process.env['PUBLIC_REPOSITORY'] === 'no' };
  const all = [...problems, ...judged.problems, ...upkeep, ...findEmbargoProblems(files, guard)].sort(compareProblems);
  // Only where a build asks: its next step need not judge again.
  if (all.every(({ level }) => level === 'note')) keepTold(files, judged);
  return { files, problems: all };
}

function mend() {
  try {
    const { fixed, judged } = fixAll(root, judge);
    if (values.format === 'text' && !(values.quiet && fixed === 0))
      say(console.log, { ko: `${fixed}곳을 고쳤습니다\n`, en: `${fixed} mended\n` });
    return judged;
  } catch (error) {
    if (error instanceof FixFailure) return wrongUse(error.words);
    throw error;
  }
}

const { files, problems: found } = values.fix ? mend() : judge();
const problems = [...found, ...quietChanges(files)].sort(compareProblems);
print(problems, files.length);
process.exitCode = problems.some((problem) => problem.level !== 'note') ? 1 : 0;
