import type { Rule } from '#intake/rule';
import * as declared from './ruleFiles.ts';

/** Every rule of the check. */
export const RULES: readonly Rule[] = Object.values(declared).filter(
  (value) => typeof value === 'object' && 'code' in value,
);
