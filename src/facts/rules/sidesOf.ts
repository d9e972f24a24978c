import { partyList } from '../kinds/deal.ts';
import type { World } from './world.ts';

/** Whose statement or record a source is. */
export const partiesOf = (source: { party?: string | string[] | undefined }): string[] => partyList(source.party ?? []);

/** Whether one is the other, part of it, or has it as a part. */
export function isKin(a: string, b: string, { facts }: World): boolean {
  const above = (id: string): string | undefined => {
    const fact = facts.get(id);
    return fact?.folder === 'organisations' ? fact.partOf : undefined;
  };
  return a === b || above(a) === b || above(b) === a;
}
