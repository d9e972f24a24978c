import type { APIRoute } from 'astro';
import { chartSpec } from '#charts/chartOf';
import { FORMS } from '#charts/forms';
import { liveChart, type LiveChart } from '#charts/forms/bars/liveChart';
import { tableOf, type ChartRow } from '#charts/table';
import { loadOwnDossiers } from '#desk/loadDossiers';
import { toldLocales } from '#facts/kinds/translation';

/** Each chart in each language: what comes to life as the browser fetches it when a reader wants it, any other as its rows. */
export async function getStaticPaths() {
  const dossiers = await loadOwnDossiers();
  return dossiers.flatMap((dossier) =>
    Object.keys(dossier.explainer.charts).flatMap((id) =>
      toldLocales(dossier).flatMap((locale) => {
        const spec = chartSpec(dossier, id, locale);
        if (!spec) return [];
        const params = { explainer: dossier.explainer.id, chart: `${id}.${locale}` };
        const chart = FORMS[spec.form].live ? liveChart(dossier, spec) : { id: spec.id, rows: tableOf(spec) };
        return [{ params, props: { chart } }];
      }),
    ),
  );
}

export const GET: APIRoute<{ chart: LiveChart | { id: string; rows: ChartRow[] } }> = ({ props }) =>
  Response.json(props.chart);
