import { cpSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Dossier } from '#facts/kinds/dossier';
import { dossierOf } from './realContent.ts';

/** The explainer that comes of folders of `tests/fixtures/` laid over each other, the last one on top. */
export function layeredDossier(...fixtures: readonly string[]): Dossier {
  const folder = mkdtempSync(join(tmpdir(), 'jaengjeom-'));
  for (const fixture of fixtures) cpSync(`tests/fixtures/${fixture}`, folder, { recursive: true });
  try {
    return dossierOf(folder);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
