/** Tells the page around a chart how high the chart is: a number and nothing else, to whoever embeds it. */
const page = document.documentElement;
let told = 0;

function tell(): void {
  const height = Math.ceil(document.body.getBoundingClientRect().height);
  if (height === told) return;
  told = height;
  parent.postMessage({ type: 'jaengjeom:height', height }, '*');
}

if (parent !== window) {
  // At once, because a frame below the edge of the screen observes nothing until it is scrolled to.
  tell();
  new ResizeObserver(tell).observe(page);
  new ResizeObserver(tell).observe(document.body);
  addEventListener('message', ({ source, data }: MessageEvent<{ type?: unknown } | null>) => {
    if (source !== parent || data?.type !== 'jaengjeom:tell') return;
    told = 0;
    tell();
  });
}

export {};
