import { aboveOf, partyOf } from './party.ts';
import { findFact, type Dossier } from '#facts/kinds/dossier';
import { rememberedBy } from '#facts/rules/rememberedBy';
import { COLOUR_SLOTS, type PartyColour } from '#facts/values/colour';

/**
 * The colours of the parties to the story: named in their files, or by order the first slot that no party names. Those for whom none
 * is left are `others`, as is nobody of the story: they are told by their initials and a pattern.
 */
const coloursOfParties = rememberedBy((dossier: Dossier): ReadonlyMap<string, PartyColour> => {
  const parties = dossier.explainer.parties.map((id) => partyOf(dossier, id));
  const named = new Set<PartyColour | undefined>(parties.map(({ colour }) => colour));
  const free = COLOUR_SLOTS.filter((slot) => !named.has(slot));
  return new Map(parties.map(({ id, colour }) => [id, colour ?? free.shift() ?? 'others']));
});

/**
 * The colour of an organisation or a person in this story: a party's own; else the one its file names, unless a party got that by
 * order; else that of whom it belongs to: a coalition of its party, the organisation it is part of, the first office held.
 */
export function colourOf(dossier: Dossier, id: string): PartyColour {
  const ofParties = coloursOfParties(dossier);
  const own = ofParties.get(id);
  if (own) return own;
  const fact = findFact(dossier, id);
  if (fact?.folder !== 'organisations' && fact?.folder !== 'people') return 'others';
  if (fact.colour) return isTaken(dossier, fact.colour) ? 'others' : fact.colour;
  const above = aboveOf(dossier, id);
  return above === undefined ? 'others' : colourOf(dossier, above);
}

/** Whether a party wears a colour that its own file does not name. */
function isTaken(dossier: Dossier, colour: PartyColour): boolean {
  return [...coloursOfParties(dossier)].some(
    ([party, worn]) => worn === colour && partyOf(dossier, party).colour !== colour,
  );
}
