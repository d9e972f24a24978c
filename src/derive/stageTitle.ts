import { wordOf, type Dossier } from '#facts/kinds/dossier';
import type { Proceeding, Stage } from '#facts/kinds/proceeding';
import type { Text } from '#facts/values/text';

/** What a stage is called in the ladder of its proceeding, which has it: assembly has checked that. */
export function stageTitle(dossier: Dossier, { id, ladder }: Proceeding, { stage }: Pick<Stage, 'stage'>): Text {
  const declared = wordOf(dossier, 'ladders', ladder).stages.find(({ name }) => name === stage);
  if (!declared) throw new Error(`${id}: no stage ${stage} in the ladder ${ladder}`);
  return declared.title;
}
