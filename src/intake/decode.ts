import type { Encoding, Message } from './problem.ts';
import { foreignLineEnds, otherEncoding, utf16 } from './rules/encodings.ts';
import type { Rule } from './rule.ts';

/** Bytes as text, with the encoding that must be given up, if any. */
export interface Decoded {
  text: string;
  /** Absent for plain UTF-8, which needs no repair. */
  encoding?: Encoding;
}

/**
 * Reads bytes as the encoding they are in: UTF-8, UTF-16 by its mark or its zero bytes, or CP949 where the bytes
 * make Hangul and nothing else. Undefined where none fits: then nobody should guess.
 */
export function decodeBytes(bytes: Uint8Array): Decoded | undefined {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return decoded(bytes.subarray(2), 'utf-16le');
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return decoded(bytes.subarray(2), 'utf-16be');
  if (bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf) return decoded(bytes.subarray(3), 'utf-8');
  if (bytes.length % 2 === 0 && bytes[1] === 0 && bytes[3] === 0 && bytes[0] !== 0) return decoded(bytes, 'utf-16le');
  if (bytes.length % 2 === 0 && bytes[0] === 0 && bytes[2] === 0 && bytes[1] !== 0) return decoded(bytes, 'utf-16be');
  const text = decodeAs(bytes, 'utf-8');
  if (text !== undefined) return { text };
  const korean = decoded(bytes, 'euc-kr');
  return korean && isMostlyHangul(korean.text) ? korean : undefined;
}

function decoded(bytes: Uint8Array, encoding: Encoding): Decoded | undefined {
  const text = decodeAs(bytes, encoding);
  return text === undefined ? undefined : { text, encoding };
}

function decodeAs(bytes: Uint8Array, encoding: Encoding): string | undefined {
  try {
    return new TextDecoder(encoding, { fatal: true, ignoreBOM: true }).decode(bytes);
  } catch {
    return undefined;
  }
}

/** Latin-1 read as CP949 makes rare Chinese characters; Korean text makes Hangul. */
function isMostlyHangul(text: string): boolean {
  const foreign = text.match(/[^\0-\x7f]/g)?.length ?? 0;
  const hangul = text.match(/[가-힣·‘’“”…]/g)?.length ?? 0;
  return foreign > 0 && hangul / foreign > 0.8;
}

/** What is wrong with an encoding, and its repair. */
export function encodingWords(encoding: Encoding | undefined): { rule: Rule; message: Message; hint: Message } {
  if (encoding === undefined) {
    return {
      rule: otherEncoding,
      message: {
        ko: 'UTF-8이 아니고, 어떤 인코딩인지 알 수 없습니다',
        en: 'This is not UTF-8, nor any encoding we know',
      },
      hint: {
        ko: '편집기에서 ‘UTF-8로 저장’을 고르세요',
        en: 'Choose “Save with encoding: UTF-8” in your editor',
      },
    };
  }
  const names = { 'utf-8': 'BOM', 'utf-16le': 'UTF-16', 'utf-16be': 'UTF-16', 'euc-kr': 'CP949(EUC-KR)' };
  const rules = { 'utf-8': foreignLineEnds, 'utf-16le': utf16, 'utf-16be': utf16, 'euc-kr': otherEncoding };
  const name = names[encoding];
  return {
    rule: rules[encoding],
    message:
      encoding === 'utf-8'
        ? { ko: '파일 맨 앞에 BOM이 있습니다', en: 'The file begins with a byte order mark' }
        : { ko: `UTF-8이 아니라 ${name} 파일로 보입니다`, en: `This is not UTF-8; it looks like ${name}` },
    hint: {
      ko: '편집기에서 ‘UTF-8로 저장’을 고르세요',
      en: 'Choose “Save with encoding: UTF-8” in your editor',
    },
  };
}
