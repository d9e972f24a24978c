/** Opens the system’s own sheet for passing the page on. The reader may close it again; that is no error. */
export function start(button: HTMLElement): void {
  const share = (): void => {
    const { share: url, title } = button.dataset;
    if (!('share' in navigator)) return;
    navigator.share({ url: url ?? location.href, title: title ?? document.title }).catch(() => undefined);
  };
  button.addEventListener('click', share);
  share();
}
