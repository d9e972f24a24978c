import { findFact, type Dossier } from '#facts/kinds/dossier';
import type { Organisation } from '#facts/kinds/organisation';
import type { Person } from '#facts/kinds/person';

/** An organisation or a person: whoever can speak, pay and take part. */
export type Party = Organisation | Person;

/** The organisation or person with this id. Throws where there is none: assembly has checked every reference. */
export function partyOf(dossier: Dossier, id: string): Party {
  const fact = findFact(dossier, id);
  if (fact?.folder === 'organisations' || fact?.folder === 'people') return fact;
  throw new Error(`${dossier.explainer.id}: no party called ${id}`);
}
