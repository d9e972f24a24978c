import type { APIRoute } from 'astro';
import { loadOwnDossiers } from '#desk/loadDossiers';
import type { Dossier } from '#facts/kinds/dossier';
import { dataSets, type DataFile } from '#syndication/data/dataFiles';

/** How a file of a format ends, and what it is sent as. In development an address is known as a file's by how it ends. */
const FORMATS = {
  CSV: { ending: '.csv', type: 'text/csv; charset=utf-8' },
  JSON: { ending: '.json', type: 'application/json' },
} as const satisfies Record<DataFile['format'], { ending: string; type: string }>;

/** Every file of a format to take away, once for both languages. */
export async function filesOf(format: DataFile['format']) {
  const site = import.meta.env.SITE;
  return (await loadOwnDossiers()).flatMap((dossier) =>
    dataSets(dossier, site)
      .flatMap(({ files }) => files)
      .filter((file) => file.format === format)
      .map(({ name }) => ({
        params: { explainer: dossier.explainer.id, file: withoutEnding(name, format) },
        props: { dossier },
      })),
  );
}

/** Sends a file of a format. */
export function send(format: DataFile['format']): APIRoute<{ dossier: Dossier }, { file: string }> {
  return ({ props: { dossier }, params }) => {
    const files = dataSets(dossier, import.meta.env.SITE).flatMap((set) => set.files);
    const { ending, type } = FORMATS[format];
    const file = files.find(({ name }) => name === `${params.file}${ending}`);
    if (!file) throw new Error(`${dossier.explainer.id}: no file ${params.file}${ending}`);
    return new Response(new TextEncoder().encode(file.body), { headers: { 'Content-Type': type } });
  };
}

function withoutEnding(name: string, format: DataFile['format']): string {
  const { ending } = FORMATS[format];
  if (!name.endsWith(ending)) throw new Error(`${name}: a file of ${format} ends in ${ending}`);
  return name.slice(0, -ending.length);
}
