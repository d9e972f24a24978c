import { isDeskLanguage, USUAL_DESK_LANGUAGE } from '#intake/languages';
import type { Message } from '#intake/problem';
import { pageLocale } from '../pageLocale.ts';

let api = '';
let token: Promise<string> | undefined;

/** Where the desk answers, said once by the page. */
export function askAt(address: string): void {
  api = address;
}

/** Asks the desk, which answers in the shapes of integrations/desk and mend. What it refuses is an answer too; where it does not answer at all, that is said. */
export async function ask<Answer>(
  name: string,
  about: Record<string, unknown> = {},
): Promise<Answer & { refused?: Message }> {
  try {
    token ??= fetch(`${api}token`).then(async (response) => ((await response.json()) as { token: string }).token);
    const headers = { 'content-type': 'application/json', 'x-desk-token': await token };
    const response = await fetch(api + name, { method: 'POST', headers, body: JSON.stringify(about) });
    if (response.status === 403) token = undefined;
    return (await response.json()) as Answer & { refused?: Message };
  } catch {
    token = undefined;
    return { refused: AWAY } as Answer & { refused: Message };
  }
}

const AWAY: Message = {
  ko: '데스크가 답하지 않습니다. 터미널에서 npm run dev가 돌고 있는지 보세요. 적은 것은 그대로 있습니다',
  en: 'The desk does not answer. See whether npm run dev is running; what you typed is kept',
};

/** Today on the editor's clock, as files have days. */
export function today(): string {
  const now = new Date();
  return [now.getFullYear(), now.getMonth() + 1, now.getDate()].map((part) => String(part).padStart(2, '0')).join('-');
}

/** The words of the language in which the page is read, where the desk speaks it. */
export function inWords(message: Message): string {
  const locale = pageLocale();
  return message[isDeskLanguage(locale) ? locale : USUAL_DESK_LANGUAGE];
}
