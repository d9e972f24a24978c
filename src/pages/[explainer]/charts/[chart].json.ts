import type { APIRoute } from 'astro';
import { chartSpec } from '#charts/chartOf';
import { liveChart, type LiveChart } from '#charts/forms/bars/liveChart';
import { loadOwnDossiers } from '#desk/loadDossiers';
import { LOCALES } from '#facts/values/text';

/** Each chart in each language, as the browser fetches it when a reader wants it. */
export async function getStaticPaths() {
  const dossiers = await loadOwnDossiers();
  return dossiers.flatMap((dossier) =>
    Object.keys(dossier.explainer.charts).flatMap((id) =>
      LOCALES.flatMap((locale) => {
        const spec = chartSpec(dossier, id, locale);
        if (!spec) return [];
        const params = { explainer: dossier.explainer.id, chart: `${id}.${locale}` };
        return [{ params, props: { chart: liveChart(dossier, spec) } }];
      }),
    ),
  );
}

export const GET: APIRoute<{ chart: LiveChart }> = ({ props }) => Response.json(props.chart);
