import { isDeepStrictEqual } from 'node:util';
import { readFrontmatter } from '#intake/frontmatter';
import type { WrittenFact, WrittenFile } from '#intake/writtenFile';
import type { Change } from '../kinds/fact.ts';
import { placementOf } from '../kinds/placement.ts';
import type { Takedown } from '../kinds/takedown.ts';
import { standsTranslated } from '../rules/halfTexts.ts';
import { valueAt } from '../rules/fieldPath.ts';
import { isTaken } from '../values/takenWords.ts';

/** A line of `takenDown`, with the explainer that tells it. */
export type Taken = Takedown & { scope: string };

/** The explainers' heads, by folder. */
function headsOf(files: readonly WrittenFile[]): Map<string, WrittenFact> {
  return new Map(
    files.flatMap((file) => {
      const at = placementOf(file.path);
      const { fact } = at.role === 'explainer' ? readFrontmatter(file) : {};
      return at.role === 'explainer' && fact ? [[at.scope, fact] as const] : [];
    }),
  );
}

function linesOf({ data }: WrittenFact): Takedown[] {
  const lines = Array.isArray(data['takenDown']) ? (data['takenDown'] as unknown[]) : [];
  return lines.filter((line): line is Takedown => typeof (line as Takedown | null)?.hash === 'string');
}

/** Everything that was taken down. */
export function takedownsIn(files: readonly WrittenFile[]): Taken[] {
  return [...headsOf(files)].flatMap(([scope, head]) => linesOf(head).map((line) => ({ ...line, scope })));
}

/** Lines of `takenDown` that readers could see and that are gone, each with the head they stood in. */
export function goneTakedowns(
  past: readonly WrittenFile[],
  now: readonly WrittenFile[],
): { head: WrittenFact; line: Takedown }[] {
  const heads = headsOf(now);
  return [...headsOf(past)].flatMap(([scope, old]) => {
    const head = heads.get(scope);
    if (!head) return [];
    const kept = linesOf(head);
    return linesOf(old)
      .filter((line) => !kept.some((each) => standsTranslated(line, each)))
      .map((line) => ({ head, line }));
  });
}

/** Whether a file that is gone was taken down whole, by its text as it was. */
export function tookDownFile(taken: readonly Taken[], text: string): boolean {
  return taken.some((line) => line.what === 'fact' && isTaken(line, text));
}

/** Whether a field, or something in it, was taken down, by its value as it was. */
export function tookDownField(taken: readonly Taken[], key: string, old: Record<string, unknown>): boolean {
  return taken.some(
    (line) => line.what === 'field' && rootOf(line.field) === key && isTaken(line, valueAt(old, line.field ?? '')),
  );
}

/** Whether a line of `history` that is gone was taken down, or stands there (`told`) but for the value that was. */
export function tookDownLine(taken: readonly Taken[], entry: Change, told: readonly Change[]): boolean {
  const past = taken.filter(({ what }) => what === 'past');
  if (past.length === 0) return false;
  if (past.some((line) => isTaken(line, entry))) return true;
  return (['was', 'now'] as const).some((key) => {
    const { [key]: value, ...rest } = entry;
    const stands = told.some((each) => isDeepStrictEqual(each, rest));
    return stands && past.some((line) => isTaken(line, value));
  });
}

function rootOf(field: unknown): string {
  return String(field).split(/[.[]/)[0] ?? '';
}
