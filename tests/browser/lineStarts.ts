/** Runs in the page: how many middle dots are shown, and where a line begins with one, with the words around it. */
export function dotsAtLineStart(): { dots: number; starts: string[] } {
  const starts: string[] = [];
  let dots = 0;
  const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  let before: { block: Element | null; bottom: number; text: string } | undefined;
  const blockOf = (node: Node): Element | null => {
    let element = node.parentElement;
    while (element && getComputedStyle(element).display.startsWith('inline')) element = element.parentElement;
    return element;
  };
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    const text = node.textContent ?? '';
    if (text.trim() === '' || !node.parentElement?.checkVisibility()) continue;
    const block = blockOf(node);
    const range = document.createRange();
    const rectAt = (at: number): DOMRect => {
      range.setStart(node, at);
      range.setEnd(node, at + 1);
      return range.getBoundingClientRect();
    };
    for (let at = text.indexOf('·'); at >= 0; at = text.indexOf('·', at + 1)) {
      const dot = rectAt(at);
      if (dot.width === 0) continue;
      dots += 1;
      const last = text.slice(0, at).search(/\S[\s\u2060]*$/);
      const bottom = last >= 0 ? rectAt(last).bottom : before?.block === block ? before.bottom : undefined;
      if (bottom !== undefined && bottom <= dot.top + 1)
        starts.push((before?.text ?? '').slice(-12) + text.slice(Math.max(0, at - 12), at + 12));
    }
    const end = text.search(/\S[\s\u2060]*$/);
    if (end >= 0) before = { block, bottom: rectAt(end).bottom, text };
  }
  return { dots, starts };
}
