import { writeFileSync } from 'node:fs';
import { it } from 'vitest';
import { chartSpec } from '#charts/chartOf';
import { drawChart } from '#charts/draw';
import { CHARTS, dossierOf, FACTS } from '/work/main/tests/charts/invented.ts';
it('renders', () => {
  const d = dossierOf(FACTS);
  for (const locale of ['ko', 'en'] as const) {
    const out: string[] = [];
    for (const id of Object.keys(CHARTS)) {
      const spec = chartSpec(d, id, locale)!;
      const w = drawChart(spec, 'wide', `${id}-w`), n = drawChart(spec, 'narrow', `${id}-n`);
      console.log(locale, id, Buffer.byteLength(w), Buffer.byteLength(n), spec.description);
      out.push(`<h3>${spec.title}</h3><div class="W">${w}</div><div class="N">${n}</div>`);
    }
    writeFileSync(`/tmp/try/${locale}.json`, JSON.stringify(out));
  }
});
