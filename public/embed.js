/*
 * Fits the height of charts from Jaengjeom (쟁점) to what they need. Put it once on a page that embeds any:
 * <script src="https://…/embed.js" defer></script>
 * It listens to one message, { type: 'jaengjeom:height', height: 412 }, only from a frame that stands on this page and
 * only from that frame's own origin; it takes a number, keeps it between 120 and 2,000 pixels, and sets nothing else.
 */
(function () {
  'use strict';
  window.addEventListener('message', function (event) {
    var said = event.data;
    if (!said || said.type !== 'jaengjeom:height' || typeof said.height !== 'number' || !isFinite(said.height)) return;
    document.querySelectorAll('iframe[src]').forEach(function (frame) {
      if (frame.contentWindow !== event.source) return;
      if (new URL(frame.src, location.href).origin !== event.origin) return;
      frame.style.height = Math.min(Math.max(Math.ceil(said.height), 120), 2000) + 'px';
    });
  });
  // Charts that were there before this script have told their height to nobody: they are asked to say it again.
  document.querySelectorAll('iframe[src*="/embed/"]').forEach(function (frame) {
    frame.contentWindow.postMessage({ type: 'jaengjeom:tell' }, '*');
  });
})();
