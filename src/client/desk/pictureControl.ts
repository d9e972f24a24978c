import type { Message } from '#intake/problem';
import { inWords } from './ask.ts';
import { make } from './make.ts';

/** No picture is larger (intake/picture.ts): what is, is not even sent. */
const MOST_BYTES = 10_000_000;

/** A picture, chosen or dropped as a file. */
export interface PictureControl {
  element: HTMLElement;
  /** In base64; undefined until there is one. */
  typed: () => string | undefined;
  /** Whether a file was chosen, be it one that is taken or not. */
  isChosen: () => boolean;
}

/** Where a picture file is chosen or dropped. One that cannot be taken is said to be so here, and nothing is sent. */
export function pictureControl(words: string, changed: () => void = () => undefined): PictureControl {
  let taken: string | undefined;
  let isChosen = false;
  const said = make('output', { class: 'read', role: 'alert' });
  const input = make('input', { type: 'file', accept: '.jpg,.jpeg,.png,.webp,.avif', 'aria-label': '그림 파일' });
  const say = (words: string, isWrong: boolean): void => {
    said.textContent = words;
    said.classList.toggle('wrong', isWrong);
  };
  const take = (file: File | undefined): void => {
    taken = undefined;
    isChosen = file !== undefined;
    if (!file) return say('', false);
    if (file.size > MOST_BYTES) return say(`${inWords(TOO_LARGE)} (${file.name}: ${inMegabytes(file.size)}MB)`, true);
    void firstBytes(file).then((isKnown) => {
      if (!isKnown) return say(`${inWords(OTHER)} (${file.name})`, true);
      void inBase64(file).then((letters) => {
        taken = letters;
        say(`${file.name} · ${inMegabytes(file.size)}MB`, false);
        changed();
      });
    });
  };
  input.addEventListener('change', () => take(input.files?.[0]));
  const element = make(
    'div',
    { class: 'field', 'data-field': 'file' },
    make('span', { class: 'says' }, `${words}: 고르거나 여기에 끌어다 놓으세요. jpg·png·webp·avif, 10MB까지`),
    input,
    said,
  );
  element.addEventListener('dragover', (event) => event.preventDefault());
  element.addEventListener('drop', (event) => {
    event.preventDefault();
    take(event.dataTransfer?.files[0]);
  });
  return { element, typed: () => taken, isChosen: () => isChosen };
}

/** Whether a file begins as a picture that we take does. Whether it can be opened is the check’s to say. */
async function firstBytes(file: File): Promise<boolean> {
  const head = String.fromCharCode(...new Uint8Array(await file.slice(0, 12).arrayBuffer()));
  return /^(?:\x89PNG|\xff\xd8\xff|RIFF[^]{4}WEBP|[^]{4}ftypavi[fs])/.test(head);
}

function inBase64(file: File): Promise<string> {
  return new Promise((resolve, reject) => {
    const reader = new FileReader();
    reader.onload = () => resolve(String(reader.result).replace(/^[^,]*,/, ''));
    reader.onerror = () => reject(reader.error ?? new Error(file.name));
    reader.readAsDataURL(file);
  });
}

/** In tenths, so that a small one is not nothing. */
const inMegabytes = (bytes: number): number => Math.ceil(bytes / 1e5) / 10;

const TOO_LARGE: Message = {
  ko: '10MB를 넘는 그림은 받지 않습니다. 긴 쪽이 2,560픽셀이 되게 줄여 다시 고르세요',
  en: 'A picture of more than 10 MB is not taken. Make it 2,560 pixels on its longer side and choose it again',
};
const OTHER: Message = {
  ko: '우리가 쓰는 그림 파일이 아닙니다. jpg·png·webp·avif로 저장해 다시 고르세요',
  en: 'This is no picture file that we take. Save it as jpg, png, webp or avif and choose it again',
};
