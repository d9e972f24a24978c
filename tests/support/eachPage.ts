import { setImmediate } from 'node:timers/promises';
import { expect, it } from 'vitest';
import { builtPages, type BuiltPage } from './builtPages.ts';

/** What is wrong with a page, a line each; none where it says nothing. */
type Faults = readonly unknown[] | undefined;

interface Question {
  of: (page: BuiltPage) => boolean;
  ask: (page: BuiltPage) => Faults;
  asked: number;
  faults: string[];
}

const questions: Question[] = [];
/** A report names so many pages; a fault of a template is on all of them. */
const MOST_NAMED = 20;

/**
 * A test that is asked of each such page. A page is parsed once, for all that is asked of it in a test file, and let go:
 * so the time grows with the pages and the memory does not. It fails where a page does, or where there was no such page.
 */
export function eachPage(name: string, of: Question['of'], ask: Question['ask']): void {
  const question: Question = { of, ask, asked: 0, faults: [] };
  questions.push(question);
  it(name, () => {
    expect(question.asked, 'pages that were asked').toBeGreaterThan(0);
    const { length } = question.faults;
    if (length > 0) expect.fail([`${length} faults`, ...question.faults.slice(0, MOST_NAMED)].join('\n'));
  });
}

/** Notes something of every page as it goes by, for tests that look at pages together. */
export function notePages(note: (page: BuiltPage) => void): void {
  const ask = (page: BuiltPage): undefined => {
    note(page);
  };
  questions.push({ of: everyPage, ask, asked: 0, faults: [] });
}

export const everyPage = (): boolean => true;

/** Reads the site once, asking each page what is asked of it. */
export async function askEachPage(): Promise<void> {
  for (const page of builtPages()) {
    // Taken once: asked for again, they would be read and parsed again.
    const read: BuiltPage = { ...page };
    for (const question of questions) if (question.of(read)) askOf(question, read);
    // Lets the test runner know that we live.
    await setImmediate();
  }
}

function askOf(question: Question, page: BuiltPage): void {
  question.asked++;
  try {
    question.faults.push(...(question.ask(page) ?? []).map((fault) => `${page.path}: ${String(fault)}`));
  } catch (error) {
    question.faults.push(`${page.path}: ${error instanceof Error ? error.message : String(error)}`);
  }
}
