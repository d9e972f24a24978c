import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, statSync, truncateSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import sharp, { type Sharp } from 'sharp';
import { afterAll, beforeEach, describe, expect, it } from 'vitest';
import { assemble } from '#facts/desk/assemble';
import { fileOfSize, folderOfPicture } from '#intake/pictureStore';
import { pictureIn, type Picture } from '#intake/picture';
import { readFolder } from '#intake/readFolder';

/** What becomes of a picture file between an editor’s folder and the files that readers get. */
const root = mkdtempSync(join(tmpdir(), 'pictures-'));
const IMAGES = 'lighthouse/images';
const LAMP = `${IMAGES}/lamp.png`;
const read = (path = LAMP): Picture => {
  const file = readFolder(root).files.find((each) => each.path === path);
  if (!file) throw new Error(`no ${path}`);
  return pictureIn(file);
};
const sent = ({ key, sizes }: Picture): string[] =>
  sizes.map(({ width }) => join(folderOfPicture(key), fileOfSize(width)));
const plain = (width: number, height: number): Sharp =>
  sharp({ create: { width, height, channels: 3, background: '#8aa' } });
const put = async (path: string, picture: Sharp): Promise<void> =>
  writeFileSync(join(root, path), await picture.toBuffer());

beforeEach(() => {
  rmSync(root, { recursive: true, force: true });
  mkdirSync(join(root, IMAGES), { recursive: true });
});
afterAll(() => rmSync(root, { recursive: true, force: true }));

describe('a picture', () => {
  it.each([
    ['a large one in two widths', 2400, 1200, [640, 1280]],
    ['one between them in its own width too', 900, 600, [640, 900]],
    ['a small one as it is', 200, 100, [200]],
    ['a tall one no taller than wide ones are wide', 400, 4000, [128, 256]],
  ])('is sent, %s, and never larger than it is', async (_name, width, height, widths) => {
    await put(LAMP, plain(width, height).png());
    const picture = read();
    expect(picture).toMatchObject({ width, height });
    expect(picture.sizes.map((size) => size.width)).toEqual(widths);
    for (const [at, file] of sent(picture).entries()) {
      const { format, width: wide } = await sharp(file).metadata();
      expect({ format, wide }).toEqual({ format: 'webp', wide: widths[at] });
      expect(statSync(file).size).toBe(picture.sizes[at]?.bytes);
    }
  });

  it('is turned as the camera was held, and nothing that the camera noted is sent', async () => {
    const noted = plain(300, 200)
      .jpeg()
      .withExif({ IFD0: { Artist: 'Kim' }, IFD3: { GPSLatitude: '37/1 33/1 0/1' } })
      .withMetadata({ orientation: 6 });
    await put(`${IMAGES}/lamp.jpg`, noted);
    const picture = read(`${IMAGES}/lamp.jpg`);
    expect(picture).toMatchObject({ width: 200, height: 300 });
    for (const file of sent(picture)) expect((await sharp(file).metadata()).exif).toBeUndefined();
  });

  it('is encoded once, and anew when its bytes change', async () => {
    await put(LAMP, plain(210, 100).png());
    const first = read();
    const when = sent(first).map((file) => statSync(file).mtimeMs);
    expect(sent(read()).map((file) => statSync(file).mtimeMs)).toEqual(when);
    await put(LAMP, plain(211, 100).png());
    expect(read().key).not.toBe(first.key);
  });

  it('of more than 10 MB is refused without being opened, with how large it is', async () => {
    cpSync('tests/fixtures/sample', root, { recursive: true });
    cpSync(`tests/fixtures/broken/image-of-too-many-pixels/${IMAGES}`, join(root, IMAGES), { recursive: true });
    await put(LAMP, plain(20, 10).png());
    truncateSync(join(root, LAMP), 40_000_000);
    const { files } = readFolder(root);
    expect(assemble(files).problems).toMatchObject([
      {
        code: 'D76',
        file: `${IMAGES}/lamp.mdx`,
        field: 'file',
        message: { en: 'The picture file is too large: 40000 KB' },
      },
    ]);
  });

  it('is nobody’s text: no rule for letters reads it', () => {
    writeFileSync(join(root, LAMP), readFileSync(`tests/fixtures/broken/image-damaged/${LAMP}`));
    expect(readFolder(root).problems).toEqual([]);
  });
});
