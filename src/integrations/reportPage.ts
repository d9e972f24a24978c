import type { Problem } from '#intake/problem';
import { reportProblems } from '#intake/report';
import { openInEditorPath } from '#urls';
import { USUAL_DESK_LANGUAGE } from '#intake/languages';

const STYLE = `
  :root { color-scheme: light dark; }
  body { margin: 2rem auto; max-width: 72rem; padding: 0 1rem; font: 1rem/1.6 system-ui, sans-serif; }
  pre { overflow-x: auto; padding: 1rem; border-inline-start: 4px solid #c22; background: #8881; line-height: 1.5;
    font-family: D2Coding, 'Noto Sans Mono CJK KR', 'Nanum Gothic Coding', monospace; }
`;

/** What `npm run dev` shows in place of every page while the content is broken: the very report of the terminal. */
export function reportPage(mistakes: readonly Problem[], root: string): string {
  const places = mistakes.map((mistake) => {
    const open = openInEditorPath(`${root}/${mistake.file}`, mistake.line, mistake.column);
    const report = escapeHtml(reportProblems([mistake], USUAL_DESK_LANGUAGE));
    return `<pre>${report}</pre><p><a href="${escapeHtml(open)}">편집기에서 ${escapeHtml(mistake.file)}:${mistake.line} 열기</a></p>`;
  });
  return framed(`고칠 곳 ${mistakes.length}곳`, places.join('\n      '));
}

/** The same where there is no file to name: what is missing, and what to do. */
export function missingPage(message: string, hint: string): string {
  return framed(message, `<p>${escapeHtml(hint)}</p>`);
}

function framed(title: string, inside: string): string {
  return `<!doctype html>
<html lang="ko">
  <head>
    <meta charset="utf-8" />
    <meta name="viewport" content="width=device-width, initial-scale=1" />
    <title>${escapeHtml(title)}</title>
    <link rel="icon" href="data:," />
    <style>${STYLE}</style>
    <script type="module" src="/@vite/client"></script>
    <script type="module">
      addEventListener('click', (event) => {
        const link = event.target.closest('a');
        if (!link) return;
        event.preventDefault();
        fetch(link.href);
      });
    </script>
  </head>
  <body>
    <main>
      <h1>${escapeHtml(title)}</h1>
      <p>고쳐서 저장하면 보던 페이지가 돌아옵니다.</p>
      ${inside}
    </main>
  </body>
</html>`;
}

/** Text that can stand in HTML, in an attribute too. */
function escapeHtml(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;');
}
