/** Where the content lives: `content/`, or another folder for tests and benchmarks. */
export function contentFolder(): string {
  return (process.env['CONTENT_DIR'] ?? 'content').replace(/\/+$/, '');
}
