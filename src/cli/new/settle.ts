import { createInterface } from 'node:readline/promises';
import type { DeskLanguage } from '#intake/languages';
import type { Message } from '#intake/problem';
import { Refusal, type Judged } from './refusal.ts';

/** A word from the command line, or from the editor at the keyboard, who is asked until it will do; `otherwise` is said where nobody can be asked. */
export async function settle<T>(
  given: string | undefined,
  question: Message,
  judge: (word: string) => Judged<T>,
  { lang, otherwise }: { lang: DeskLanguage; otherwise: Message },
): Promise<T> {
  if (given !== undefined) {
    const judged = judge(given);
    if ('value' in judged) return judged.value;
    throw new Refusal(judged.refused);
  }
  if (!process.stdin.isTTY || !process.stdout.isTTY) throw new Refusal(otherwise);
  const keyboard = createInterface({ input: process.stdin, output: process.stdout });
  const left = new Promise<never>((_, refuse) => keyboard.once('close', () => refuse(new Refusal(LEFT))));
  try {
    for (;;) {
      const judged = judge((await Promise.race([keyboard.question(`${question[lang]}: `), left])).trim());
      if ('value' in judged) return judged.value;
      console.log(judged.refused[lang]);
    }
  } finally {
    left.catch(() => undefined);
    keyboard.close();
  }
}

const LEFT: Message = { ko: '\n그만두었습니다.', en: '\nStopped.' };
