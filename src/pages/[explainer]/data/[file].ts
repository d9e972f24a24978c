import type { APIRoute } from 'astro';
import { loadOwnDossiers } from '#desk/loadDossiers';
import type { Dossier } from '#facts/kinds/dossier';
import { dataSets, type DataFile } from '#syndication/data/dataFiles';

const TYPES: Record<DataFile['format'], string> = { CSV: 'text/csv; charset=utf-8', JSON: 'application/json' };

/** Every file to take away, once for both languages. */
export async function getStaticPaths() {
  const site = import.meta.env.SITE;
  return (await loadOwnDossiers()).flatMap((dossier) =>
    dataSets(dossier, site).flatMap(({ files }) =>
      files.map((file) => ({ params: { explainer: dossier.explainer.id, file: file.name }, props: { dossier } })),
    ),
  );
}

export const GET: APIRoute<{ dossier: Dossier }, { file: string }> = ({ props, params }) => {
  const files = dataSets(props.dossier, import.meta.env.SITE).flatMap((set) => set.files);
  const file = files.find(({ name }) => name === params.file);
  if (!file) throw new Error(`${props.dossier.explainer.id}: no file ${params.file}`);
  return new Response(new TextEncoder().encode(file.body), { headers: { 'Content-Type': TYPES[file.format] } });
};
