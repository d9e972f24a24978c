import type { DeskLanguage } from './languages.ts';
import type { Level, Message, Problem } from './problem.ts';

const LEVELS: Readonly<Record<DeskLanguage, Record<Level, string>>> = {
  ko: { error: '오류', warning: '경고', note: '알림' },
  en: { error: 'error', warning: 'warning', note: 'note' },
};
const REPAIR: Message = { ko: '고치기', en: 'Repair' };

const AUTOMATIC: Message = { ko: ' (자동: npm run facts -- --fix)', en: ' (done by npm run facts -- --fix)' };

/** All problems as the desk reads them: what, where, the line with a caret, the repair. */
export function reportProblems(problems: readonly Problem[], lang: DeskLanguage): string {
  return problems.map((problem) => reportOne(problem, lang)).join('\n\n');
}

function reportOne(problem: Problem, lang: DeskLanguage): string {
  const field = problem.field ? ` (${problem.field})` : '';
  const head = `${LEVELS[lang][problem.level]} ${problem.code} ${problem.message[lang]} — ${problem.file}:${problem.line}:${problem.column}${field}`;
  const number = String(problem.line).padStart(5);
  const { shown, before } = windowAround(problem);
  const caret = `${' '.repeat(5)} | ${pad(before)}${'^'.repeat(Math.max(1, Math.min(problem.length, 40)))}`;
  const byItself = problem.fix ? AUTOMATIC[lang] : '';
  return [head, `${number} | ${shown}`, caret, `  ${REPAIR[lang]}: ${problem.hint[lang]}${byItself}`].join('\n');
}

/** Two lines of a narrow terminal; of a longer line what stands around the mistake, with enough before it to know the sentence. */
const WIDEST = 160;
const LEAD = 60;

/** The line, or the part of a long line that holds the mistake, with the text that stands before the caret. */
function windowAround({ excerpt, column }: Problem): { shown: string; before: string } {
  const at = column - 1;
  if (excerpt.length <= WIDEST) return { shown: excerpt, before: excerpt.slice(0, at) };
  const from = at < WIDEST - LEAD ? 0 : wholeLetter(excerpt, at - LEAD);
  const to = wholeLetter(excerpt, from + WIDEST);
  const ahead = from > 0 ? '…' : '';
  return {
    shown: `${ahead}${excerpt.slice(from, to)}${to < excerpt.length ? '…' : ''}`,
    before: `${ahead}${excerpt.slice(from, at)}`,
  };
}

/** Never cuts between the two halves of a letter beyond U+FFFF. */
function wholeLetter(text: string, at: number): number {
  return /^[\udc00-\udfff]/.test(text.slice(at, at + 1)) ? at - 1 : at;
}

/** Blank space as wide as the text: a Hangul letter takes two columns of a terminal. */
function pad(text: string): string {
  return [...text]
    .map((letter) =>
      /[\u1100-\u11ff\u3000-\u9fff\uac00-\ud7af\uff00-\uff60]/.test(letter) ? '  ' : letter === '\t' ? '\t' : ' ',
    )
    .join('');
}
