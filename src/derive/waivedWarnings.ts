import type { Dossier } from '#facts/kinds/dossier';
import type { Waiver } from '#facts/kinds/fact';
import { RULES } from '#facts/rules/allRules';

/** A warning the desk has accepted, with the file that accepts it and what the warning says. */
export interface WaivedWarning extends Waiver {
  file: string;
  says: string;
}

/** Every warning that an explainer and its facts accept, the newest first. */
export function waivedWarnings({ explainer, facts }: Dossier): WaivedWarning[] {
  const says = new Map(RULES.map((rule) => [rule.code, rule.says.ko]));
  return [explainer, ...facts]
    .flatMap((each) =>
      ('waivers' in each ? (each.waivers ?? []) : []).map((waiver) => ({
        ...waiver,
        file: each.file,
        says: says.get(waiver.code) ?? '',
      })),
    )
    .sort((a, b) => b.on.localeCompare(a.on) || a.file.localeCompare(b.file, 'en'));
}
