import type { APIContext } from 'astro';
import { loadOwnDossiers } from '#desk/loadDossiers';
import { pagedFacts } from '#derive/factIndex';
import { goneFacts } from '#derive/takedowns';
import type { Dossier, Fact } from '#facts/kinds/dossier';
import type { Takedown } from '#facts/kinds/takedown';
import { factTableFile } from '#syndication/data/factTable';
import { goneTableFile } from '#syndication/data/goneFact';

/** Every fact with a page of its own, as a table beside it; of one that was taken down, that it was. */
export async function getStaticPaths() {
  const dossiers = await loadOwnDossiers();
  const standing = dossiers.flatMap((dossier) =>
    pagedFacts(dossier).map((fact) => ({
      params: { explainer: dossier.explainer.id, fact: fact.id },
      props: { of: { dossier, fact } } as Told,
    })),
  );
  const gone = goneFacts(dossiers, 'explainer').map(({ dossier, fact, takedown }) => ({
    params: { explainer: dossier.explainer.id, fact: fact.id },
    props: { gone: takedown } as Told,
  }));
  return [...standing, ...gone];
}

type Told = { of: { dossier: Dossier; fact: Fact } } | { gone: Takedown };

export function GET({ props, site }: APIContext<Told>): Response {
  if (!site) throw new Error('the site has no address');
  return new Response(
    'gone' in props ? goneTableFile(props.gone) : factTableFile(props.of.dossier, props.of.fact, site.href),
  );
}
