import { readFileSync } from 'node:fs';
import { it } from 'vitest';
import { createFinder } from '#syndication/search/finder';
import { searchIndex } from '#syndication/search/searchIndex';
import { brotliCompressSync } from 'node:zlib';
import { dossierOf } from '../support/realContent.ts';
const dossier = dossierOf('content');
it('x', () => {
  for (const l of ['ko', 'en'] as const) {
    const index = searchIndex(
      [{ dossier, story: readFileSync(`content/azure-exclusivity/story/${l}.mdx`, 'utf8') }],
      l,
    );
    const j = JSON.stringify(index);
    console.log(l, index.entries.length, j.length, Buffer.byteLength(j), brotliCompressSync(j).length);
    const t = performance.now();
    const find = createFinder(index.entries);
    console.log('build', performance.now() - t);
    for (const q of '애저를|오픈AI의|우선거부권|500억|$50bn|50 billion|독점|독점조항|독점 조항|MS가|AWS와|500억 달러|500억달러|50bn|$50 billion|50,000,000,000|72조 5,000억|27%|27퍼센트|2026년 4월 27일|27 April 2026|2026-04-27|Jassy|재시|나델라|Nadella|Satya|올트만|애져|마이크로소프드|쀍쀍쀍|asdfqwer|５００억|openai|CMA|FTC가|sre|돈이|Micorsoft|azuer|정정|일론 머스크는|스타게이트에서|소송|lawsuit|right of first refusal|EU|프론티어와 베드록|April 2026|2026년 4월|트레이니엄|72조|₩72.5tn|매출 배분|calude'.split(
      '|',
    )) {
      const t = performance.now();
      const f = find(q);
      console.log(
        q,
        '→',
        f.count,
        f.instead ?? '',
        f.groups
          .map((g) => `${g.group}:${g.entries.length} ${g.entries[0]?.title}`)
          .slice(0, 4)
          .join(' | '),
        (performance.now() - t).toFixed(1),
      );
    }
  }
});
