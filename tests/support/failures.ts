import { stripVTControlCharacters } from 'node:util';

/** A test that failed, and what it said. */
export interface Failure {
  name: string;
  said: string;
}

/** What of the reports of Vitest and Playwright is read here. */
export interface Report {
  testResults?: {
    name: string;
    status?: string;
    message?: string;
    assertionResults: { status: string; fullName: string; failureMessages?: string[] | null }[];
  }[];
  suites?: Suite[];
  errors?: { message?: string }[];
}

interface Suite {
  file: string;
  specs?: {
    title: string;
    tests: { status: string; results: { error?: { message?: string } }[] }[];
  }[];
  suites?: Suite[];
}

/** Every failure of a run, in its order: of tests, and of files that could not even be read. */
export function failuresIn({ testResults = [], suites = [], errors = [] }: Report): Failure[] {
  const ofFiles = testResults.flatMap(({ name, status, message = '', assertionResults }) => {
    const failed = assertionResults.filter((test) => test.status === 'failed');
    if (failed.length === 0 && status === 'failed') return [{ name, said: message }];
    return failed.map((test) => ({ name: test.fullName, said: (test.failureMessages ?? []).join('\n') }));
  });
  return [
    ...ofFiles,
    ...suites.flatMap(ofSuite),
    ...errors.map(({ message = '' }) => ({ name: 'run', said: message })),
  ];
}

function ofSuite({ file, specs = [], suites = [] }: Suite): Failure[] {
  const own = specs.flatMap(({ title, tests }) =>
    tests
      .filter(({ status }) => status === 'unexpected' || status === 'flaky')
      .map(({ results }) => ({
        name: `${file}: ${title}`,
        said: results.find(({ error }) => error)?.error?.message ?? '',
      })),
  );
  return [...own, ...suites.flatMap(ofSuite)];
}

/** A host keeps the end of a run, and little of it: so many lines. */
const KEPT = 90;
const EACH = 15;
/** Where in the code of others it passed says nothing of what is wrong. */
const OTHERS = /^\s+at .*(?:node_modules|node:)/;

/** Every failure by name with the first lines of what it said, fewer where they are many, for the end of a run. */
export function retold(failures: readonly Failure[]): string[] {
  const most = Math.floor(KEPT / 3);
  const each = Math.max(1, Math.min(EACH, Math.floor(KEPT / Math.min(most, failures.length)) - 1));
  const lines = failures.slice(0, most).flatMap(({ name, said }) => {
    const text = stripVTControlCharacters(said).split('\n');
    return [
      `✗ ${name}`,
      ...text
        .filter((line) => line.trim() !== '' && !OTHERS.test(line))
        .slice(0, each)
        .map((line) => `    ${line}`),
    ];
  });
  return failures.length > most ? [...lines, `… and ${failures.length - most} more`] : lines;
}
