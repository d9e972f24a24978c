import { kindsWhere, type Kind } from './kinds.ts';

/** The kinds that a tag's `of` may name: <When> any that is dated, <Status> any that has one, the others as declared. */
export function kindsTagged(tag: string): Kind[] {
  if (tag === 'When') return kindsWhere(({ dated }) => dated !== undefined);
  if (tag === 'Status') return kindsWhere(({ status }) => status);
  return kindsWhere(({ tags }) => (tags as readonly string[]).includes(tag));
}
