import { factsOf, findFact, type Dossier, type Fact } from '#facts/kinds/dossier';
import type { Organisation } from '#facts/kinds/organisation';
import { rememberedBy } from '#facts/rules/rememberedBy';

/** An organisation or a person: whoever can speak, pay and take part. */
export type Party = Extract<Fact, { folder: 'organisations' | 'people' }>;

/** The organisation or person with this id. Throws where there is none: assembly has checked every reference. */
export function partyOf(dossier: Dossier, id: string): Party {
  const fact = findFact(dossier, id);
  if (fact?.folder === 'organisations' || fact?.folder === 'people') return fact;
  throw new Error(`${dossier.explainer.id}: no party called ${id}`);
}

/** Each member of a coalition with its coalition; of several, one that is a party to the story. */
const coalitions = rememberedBy((dossier: Dossier): ReadonlyMap<string, string> => {
  const isParty = ({ id }: Organisation): boolean => dossier.explainer.parties.includes(id);
  const all = factsOf(dossier, 'organisations').sort((a, b) => Number(isParty(a)) - Number(isParty(b)));
  return new Map(all.flatMap(({ id, members = [] }) => members.map((member) => [member, id] as const)));
});

/**
 * Whom somebody counts for: a member for a coalition that is party to the story, a part for the organisation it belongs to, a person
 * for the office held first, a member for its coalition. Undefined of who stands alone.
 */
export function aboveOf(dossier: Dossier, id: string): string | undefined {
  const fact = findFact(dossier, id);
  const coalition = coalitions(dossier).get(id);
  if (coalition !== undefined && dossier.explainer.parties.includes(coalition)) return coalition;
  if (fact?.folder === 'organisations') return fact.partOf ?? coalition;
  return fact?.folder === 'people' ? (coalition ?? fact.roles[0]?.of) : undefined;
}
