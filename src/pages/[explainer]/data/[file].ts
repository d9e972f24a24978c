import type { APIRoute } from 'astro';
import { loadDossiers } from '#desk/loadDossiers';
import { dataSets, type DataFile } from '#syndication/dataFiles';

const TYPES: Record<DataFile['format'], string> = { CSV: 'text/csv; charset=utf-8', JSON: 'application/json' };

/** Every file to take away, once for both languages. */
export async function getStaticPaths() {
  const site = import.meta.env.SITE;
  return (await loadDossiers()).flatMap((dossier) =>
    dataSets(dossier, site).flatMap(({ files }) =>
      files.map((file) => ({ params: { explainer: dossier.explainer.id, file: file.name }, props: { file } })),
    ),
  );
}

export const GET: APIRoute<{ file: DataFile }> = ({ props }) =>
  new Response(new TextEncoder().encode(props.file.body), { headers: { 'Content-Type': TYPES[props.file.format] } });
