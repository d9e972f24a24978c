/** Copies the text of the element that a button names; where the browser will not, selects it for the reader. */
export function start(button: HTMLElement): void {
  const text = document.getElementById(button.dataset['copy'] ?? '');
  const said = button.parentElement?.querySelector('[role=status]');
  if (!text || !said) return;
  const say = (words: string | undefined): void => {
    said.textContent = words ?? '';
  };
  const take = async (): Promise<void> => {
    say('');
    try {
      await navigator.clipboard.writeText(text.innerText.trim());
      say(button.dataset['copied']);
    } catch {
      getSelection()?.selectAllChildren(text);
      say(button.dataset['selected']);
    }
  };
  button.addEventListener('click', () => void take());
  void take();
}
