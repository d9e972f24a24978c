/** A chart on somebody else’s page. */
export interface Embed {
  /** Absolute address of the chart’s page. */
  src: string;
  title: string;
  /** Pixels. */
  height: number;
}

/** What is pasted into another page. It works by itself; the listener only makes the height exact. */
export function embedCode({ src, title, height }: Embed): string {
  return `<iframe src="${attribute(src)}" title="${attribute(title)}" width="100%" height="${height}" loading="lazy" frameborder="0"></iframe>`;
}

/** The one line that fits the height of every chart of ours on a page. */
export function listenerCode(src: string): string {
  return `<script src="${attribute(src)}" defer></script>`;
}

function attribute(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('"', '&quot;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
}
