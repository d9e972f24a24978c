import { readFileSync } from 'node:fs';
import { markOf } from '#facts/rules/passageRules';

/**
 * `npm run quote -- FILE`: of words copied into a file from a work that we may not keep, the line that stands for them in a
 * quotation: their hash and length. Nothing is written. Exit 2 where the file cannot be read.
 */
const [path, ...more] = process.argv.slice(2);
if (path === undefined || more.length > 0) {
  console.error('쓰임: npm run quote -- 파일. 인용할 말만 옮겨 담은 파일 하나를 적으세요.');
  process.exit(2);
}
try {
  const text = new TextDecoder('utf-8', { fatal: true }).decode(readFileSync(path));
  if (text.trim() === '') throw new Error('empty');
  const { sha256, length } = markOf(text);
  console.log(`passage: { sha256: ${sha256}, length: ${length} }`);
} catch {
  console.error(`${path}: 읽을 수 없거나 비어 있습니다. UTF-8로 저장한 글이어야 합니다.`);
  process.exitCode = 2;
}
