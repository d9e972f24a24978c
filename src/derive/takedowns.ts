import type { Dossier } from '#facts/kinds/dossier';
import { KIND_FOLDERS, KINDS, type Kind } from '#facts/kinds/kinds';
import type { Takedown } from '#facts/kinds/takedown';

/** What was taken down of an explainer, newest first; of one day, the last written first. */
export function takedowns({ explainer }: Dossier): Takedown[] {
  return (explainer.takenDown ?? []).toReversed().sort((a, b) => b.on.localeCompare(a.on));
}

/** A whole fact that was taken down, whose address still answers. */
export interface GoneFact {
  dossier: Dossier;
  fact: { folder: Kind; id: string };
  takedown: Takedown;
}

/** Facts with a page of their own, in their explainer or once for the site, that were taken down; each once. */
export function goneFacts(dossiers: readonly Dossier[], at: 'explainer' | 'site'): GoneFact[] {
  const found = dossiers.flatMap((dossier) =>
    takedowns(dossier).flatMap((takedown) => {
      const folder = KIND_FOLDERS.find((kind) => kind === takedown.folder);
      const page = folder && KINDS[folder].page;
      if (
        takedown.what !== 'fact' ||
        !folder ||
        takedown.fact === undefined ||
        typeof page !== 'object' ||
        page.at !== at
      )
        return [];
      return [{ dossier, fact: { folder, id: takedown.fact }, takedown }];
    }),
  );
  const address = ({ dossier, fact }: GoneFact): string =>
    `${at === 'site' ? fact.folder : dossier.explainer.id}/${fact.id}`;
  return [...new Map(found.map((each) => [address(each), each])).values()];
}
