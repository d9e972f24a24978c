import { createCanvas } from '@napi-rs/canvas';
import { cpSync, existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { hashOf, writeChange } from '#integrations/desk/deskFiles';
import { save, undo, type Saved } from '#integrations/desk/deskSave';

/** Another picture in the place of one: both files of the image together, or neither. */
const IMAGE = 'lighthouse/images/lamp.mdx';
let root = '';
beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'picture-in-place-'));
  for (const fixture of ['sample', 'every-field']) cpSync(`tests/fixtures/${fixture}`, root, { recursive: true });
});
afterEach(() => rmSync(root, { recursive: true }));

const bytes = (file: string): Buffer => readFileSync(join(root, file));
const text = (): string => bytes(IMAGE).toString();

function drawn(sort: 'png' | 'jpeg'): Buffer {
  const canvas = createCanvas(640, 400);
  canvas.getContext('2d').fillRect(20, 20, 300, 200);
  return sort === 'png' ? canvas.toBuffer('image/png') : canvas.toBuffer('image/jpeg');
}

const send = (picture: Buffer, hash = hashOf(text())): Saved =>
  save(root, { edits: [{ file: IMAGE, hash, picture: picture.toString('base64') }], today: '2024-02-09' }, undefined);

describe('another picture', () => {
  it('of the same sort takes the name, and every letter of the image stays', () => {
    const [before, told] = [bytes('lighthouse/images/lamp.png'), text()];
    const saved = send(drawn('png'));
    expect(saved).toMatchObject({ files: ['lighthouse/images/lamp.png', IMAGE] });
    expect(bytes('lighthouse/images/lamp.png').equals(drawn('png'))).toBe(true);
    expect(text()).toBe(told);
    undo(root, 'saved' in saved ? saved.saved : -1);
    expect(bytes('lighthouse/images/lamp.png').equals(before)).toBe(true);
  });

  it('of another sort comes under a name of its own, and the old file goes', () => {
    const [before, told] = [bytes('lighthouse/images/lamp.png'), text()];
    const saved = send(drawn('jpeg'));
    expect(bytes('lighthouse/images/lamp.jpg').equals(drawn('jpeg'))).toBe(true);
    expect(existsSync(join(root, 'lighthouse/images/lamp.png'))).toBe(false);
    expect(text()).toBe(told.replace('file: lamp.png', 'file: lamp.jpg'));
    undo(root, 'saved' in saved ? saved.saved : -1);
    expect(bytes('lighthouse/images/lamp.png').equals(before)).toBe(true);
    expect(existsSync(join(root, 'lighthouse/images/lamp.jpg'))).toBe(false);
    expect(text()).toBe(told);
  });

  it.each([
    ['is no picture', Buffer.from('등대를 보았다.'), '우리가 쓰는 그림 파일이 아닙니다'],
    ['is damaged', drawn('png').subarray(0, 60), '깨져'],
    ['is larger than we take', Buffer.concat([drawn('png'), Buffer.alloc(11_000_000)]), '너무 큽니다'],
    ['is not there', Buffer.alloc(0), '그림 파일을 고르거나'],
  ])('that %s is refused, and both files are as they were', (_, sent, said) => {
    const [before, told] = [bytes('lighthouse/images/lamp.png'), text()];
    const saved = send(sent);
    expect(JSON.stringify(saved)).toContain(said);
    expect([bytes('lighthouse/images/lamp.png').equals(before), text()]).toEqual([true, told]);
  });

  it('is not put over what somebody else has written meanwhile', () => {
    const before = bytes('lighthouse/images/lamp.png');
    expect(send(drawn('png'), hashOf('as it was'))).toMatchObject({ changed: { file: IMAGE } });
    expect(bytes('lighthouse/images/lamp.png').equals(before)).toBe(true);
  });

  it('is taken back byte by byte where another file of the change cannot be written', () => {
    const before = bytes('lighthouse/images/lamp.png');
    const change = new Map([
      ['lighthouse/images/lamp.png', '{}'],
      // Below a file there is no place for one.
      [`${IMAGE}/never.mdx`, ''],
    ]);
    expect(() => writeChange(root, change, new Map([['lighthouse/images/lamp.png', drawn('png')]]))).toThrow();
    expect(bytes('lighthouse/images/lamp.png').equals(before)).toBe(true);
  });
});
