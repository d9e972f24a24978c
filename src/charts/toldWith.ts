import type { Fact } from '#facts/kinds/dossier';
import { pollDetails } from '#format/pollDetails';
import type { ToldWith } from './chartSpec.ts';
import type { Setting } from './setting.ts';

/** What has to be told wherever the answers of a poll are: the question, and all that the law and the craft ask for. */
export function toldWith({ dossier, locale }: Setting, chosen: readonly Fact[]): ToldWith[] {
  return chosen.flatMap((fact) =>
    fact.folder === 'polls'
      ? [
          { factId: fact.id, text: fact.question[locale] },
          ...pollDetails(dossier, fact, locale).map(({ label, text }) => ({
            factId: fact.id,
            text: `${label} ${text}`,
          })),
        ]
      : [],
  );
}
