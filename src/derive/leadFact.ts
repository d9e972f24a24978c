import { findFact, type Dossier } from '#facts/kinds/dossier';
import type { Status } from '#facts/values/status';
import type { Value } from '#facts/values/value';
import { factValue } from './factValue.ts';

/** A value that is a number: not a date. */
export type NumberValue = Exclude<Value, { form: 'moment' }>;

/** The fact whose number stands for the whole explainer, with that number and its status. */
export interface LeadFact {
  id: string;
  value: NumberValue;
  status: Status;
}

/** The first of `keyFacts` that comes down to a number; undefined where none does, as in a state before any was known. */
export function leadFact(dossier: Dossier): LeadFact | undefined {
  for (const id of dossier.explainer.keyFacts) {
    const fact = findFact(dossier, id);
    if (!fact || !('status' in fact) || !fact.status) continue;
    const value = factValue(dossier, fact);
    if (!value || value.form === 'when' || value.form === 'rate' || value.form === 'moment') continue;
    return { id, value, status: fact.status };
  }
  return undefined;
}
