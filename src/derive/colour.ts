import { findFact, type Dossier } from '#facts/kinds/dossier';
import type { PartyColour } from '#facts/kinds/organisation';

/** The colour of a party: an organisation's own, a person's by the first office they hold. */
export function colourOf(dossier: Dossier, id: string): PartyColour {
  const fact = findFact(dossier, id);
  if (fact?.folder === 'organisations') return fact.colour;
  if (fact?.folder === 'people') return colourOf(dossier, fact.roles[0]?.of ?? '');
  return 'others';
}
