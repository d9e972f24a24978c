import type { APIRoute, GetStaticPaths } from 'astro';
import { loadOwnDossiers } from '#desk/loadDossiers';
import type { Dossier } from '#facts/kinds/dossier';
import { versionsOf } from '#syndication/data/versions';

export const getStaticPaths = (async () =>
  (await loadOwnDossiers()).map((dossier) => ({
    params: { explainer: dossier.explainer.id },
    props: { dossier },
  }))) satisfies GetStaticPaths;

/** Every fact of an explainer in its present version, for the reader's browser to compare. */
export const GET: APIRoute<{ dossier: Dossier }> = ({ props }) => Response.json(versionsOf(props.dossier));
