import { cpSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Dossier } from '#facts/kinds/dossier';
import { dossiersOf } from './realContent.ts';

/** The second invented explainer, which stands on what the sample shares. */
export function ferryDossier(): Dossier {
  const folder = mkdtempSync(join(tmpdir(), 'series-'));
  for (const fixture of ['sample', 'ferry']) cpSync(`tests/fixtures/${fixture}`, folder, { recursive: true });
  try {
    const [ferry] = dossiersOf(folder);
    if (ferry?.explainer.id !== 'ferry') throw new Error('no ferry');
    return ferry;
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
