import { partyList } from '../kinds/deal.ts';
import type { World } from './world.ts';

/** Whose statement or record a source is. */
export const partiesOf = (source: { party?: string | string[] | undefined }): string[] => partyList(source.party ?? []);

/** Whether one is the other, part or member of it, or has it as a part or member. */
export function isKin(a: string, b: string, { facts }: World): boolean {
  const above = (id: string): string | undefined => {
    const fact = facts.get(id);
    return fact?.folder === 'organisations' ? fact.partOf : undefined;
  };
  const isMember = (id: string, of: string): boolean => {
    const fact = facts.get(of);
    return fact?.folder === 'organisations' && fact.members?.includes(id) === true;
  };
  return a === b || above(a) === b || above(b) === a || isMember(a, b) || isMember(b, a);
}
