import type { APIContext } from 'astro';
import { loadOwnDossiers } from '#desk/loadDossiers';
import { pagedFacts } from '#derive/factIndex';
import type { Dossier, Fact } from '#facts/kinds/dossier';
import { factRecordFile } from '#syndication/data/factRecord';

/** Every fact with a page of its own, as data beside it. */
export async function getStaticPaths() {
  return (await loadOwnDossiers()).flatMap((dossier) =>
    pagedFacts(dossier).map((fact) => ({
      params: { explainer: dossier.explainer.id, fact: fact.id },
      props: { dossier, fact },
    })),
  );
}

export function GET({ props, site }: APIContext<{ dossier: Dossier; fact: Fact }>): Response {
  if (!site) throw new Error('the site has no address');
  return new Response(factRecordFile(props.dossier, props.fact, site.href));
}
