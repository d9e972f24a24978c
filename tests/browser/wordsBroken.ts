/** Runs in the page: the words of its charts that stand on two lines each, of what can be seen. */
export function wordsBroken(): { words: number; broken: string[] } {
  const broken: string[] = [];
  let words = 0;
  for (const stage of document.querySelectorAll('.chart-stage')) {
    const walker = document.createTreeWalker(stage, NodeFilter.SHOW_TEXT);
    for (let node = walker.nextNode(); node; node = walker.nextNode()) {
      // What is there for the ear alone is as narrow as it gets.
      const box = node.parentElement?.closest('.flow-way, .sr-only')?.getBoundingClientRect();
      if (box && box.width <= 1) continue;
      for (const { 0: word, index } of (node.textContent ?? '').matchAll(/[^\s\u00a0]+/g)) {
        const range = document.createRange();
        range.setStart(node, index);
        range.setEnd(node, index + word.length);
        const lines = [...range.getClientRects()].filter(({ width }) => width > 0);
        if (lines.length > 0) words++;
        if (new Set(lines.map(({ top }) => Math.round(top))).size > 1) broken.push(word);
      }
    }
    if (stage.scrollWidth > stage.clientWidth + 1) broken.push(`wider than its room: ${stage.textContent ?? ''}`);
  }
  return { words, broken };
}
