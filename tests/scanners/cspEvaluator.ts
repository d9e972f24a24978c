/** A door, as lighthouse.ts is. */
export { CspEvaluator } from 'csp_evaluator/dist/evaluator.js';
export { CspParser } from 'csp_evaluator/dist/parser.js';
