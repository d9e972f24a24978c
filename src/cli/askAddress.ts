/** What an address answered: there, gone, or not telling machines. */
export interface Answer {
  url: string;
  /** `closed` is a host that refuses robots (401, 403, 429, 451): a person has to look. */
  verdict: 'there' | 'closed' | 'gone' | 'silent';
  /** The HTTP status, or why there was none. */
  detail: string;
}

const CLOSED = new Set([401, 403, 405, 429, 451, 999]);
const AGENT = 'Mozilla/5.0 (compatible; Jaengjeom link check; once a week)';

/** Asks for an address once, follows redirects, reads no body. Never throws. */
export async function askAddress(url: string, patience = 20_000): Promise<Answer> {
  try {
    const response = await fetch(url, {
      redirect: 'follow',
      headers: { 'user-agent': AGENT, accept: 'text/html,application/pdf,*/*' },
      signal: AbortSignal.timeout(patience),
    });
    await response.body?.cancel();
    const verdict = response.ok ? 'there' : CLOSED.has(response.status) ? 'closed' : 'gone';
    return { url, verdict, detail: String(response.status) };
  } catch (error) {
    const cause = (error as Error).cause as { code?: string } | undefined;
    return { url, verdict: 'silent', detail: cause?.code ?? (error as Error).name };
  }
}

/** Asks many addresses, a few at a time; the answers come in the order of the questions. */
export async function askAddresses(urls: readonly string[], atOnce = 4, patience?: number): Promise<Answer[]> {
  const answers = new Array<Answer>(urls.length);
  let next = 0;
  const ask = async (): Promise<void> => {
    for (let at = next++; at < urls.length; at = next++) answers[at] = await askAddress(urls[at] ?? '', patience);
  };
  await Promise.all(Array.from({ length: atOnce }, ask));
  return answers;
}
