import type { APIRoute } from 'astro';
import { encodedPicture } from '#desk/encodedPicture';
import { loadOwnDossiers } from '#desk/loadDossiers';
import { factsOf } from '#facts/kinds/dossier';
import { pictureName } from '#urls';

/** Every picture of every image, in the widths there are. */
export async function getStaticPaths() {
  return (await loadOwnDossiers()).flatMap((dossier) =>
    factsOf(dossier, 'images').flatMap(({ id, picture: { key, sizes } }) =>
      sizes.map(({ width }) => ({
        params: { explainer: dossier.explainer.id, picture: pictureName(id, key, width) },
        props: { key, width },
      })),
    ),
  );
}

export const GET: APIRoute<{ key: string; width: number }> = ({ props: { key, width } }) =>
  new Response(encodedPicture(key, width), { headers: { 'Content-Type': 'image/webp' } });
