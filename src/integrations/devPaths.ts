/** Where the dev server answers the desk. Nothing of this is ever built. */
export const FACTS_JSON = '/__desk/facts.json';

/** The address that makes Vite open a file in the editor it finds running, at a line. */
export function openInEditor(file: string, line: number, column = 1): string {
  return `/__open-in-editor?file=${encodeURIComponent(`${file}:${line}:${column}`)}`;
}

/** Text that can stand in HTML, in an attribute too. */
export function escapeHtml(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;');
}
