import type { Problem } from '#intake/problem';
import { formOf, kindOf, orderOf } from '#mend/fieldForm';
import { factIn, mended } from '#mend/mended';
import { textOf } from './deskFiles.ts';

/** The files in which warnings are accepted for a reason that the editor gave, as they then read. */
export function findAcceptedBy(
  mistakes: readonly Problem[],
  change: ReadonlyMap<string, string | undefined>,
  root: string,
  { accepts = {}, today }: { accepts?: Record<string, string>; today: string },
): Map<string, string> {
  const texts = new Map<string, string>();
  for (const { code, file, accepted, level } of mistakes) {
    const why = accepts[code];
    if (level !== 'warning' || !why) continue;
    const home = kindOf(file) ? file : `${file.split('/')[0]}/explainer.mdx`;
    const kind = kindOf(home);
    const fact = factIn({ path: home, text: texts.get(home) ?? change.get(home) ?? textOf(root, home) ?? '' });
    if (!fact || !kind) continue;
    const about = accepted
      ? {
          words: accepted.words,
          ...(accepted.facts ? { facts: accepted.facts } : {}),
          ...(accepted.sources[0] ? { source: accepted.sources[0] } : {}),
        }
      : {};
    const waiver = { code, on: accepted?.on ?? today, why, ...about };
    const text = mended(
      fact,
      { ...fact.data, waivers: [...((fact.data['waivers'] as unknown[] | undefined) ?? []), waiver] },
      orderOf(formOf(kind)),
    );
    if (text !== undefined) texts.set(home, text);
  }
  return texts;
}
