// Puts the letters of papers where the typesetter finds them: of each script a font, with the letters that people write in it.
import { mkdir, readFile, rm, writeFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import subsetFont from 'subset-font';

const target = join(dirname(fileURLToPath(import.meta.url)), '../../../target/classes/org/vieraugen/documents/paper/fonts');

function letters(...ranges) {
  return ranges.map(([from, to]) => String.fromCodePoint(...Array.from({ length: to - from + 1 }, (_, i) => from + i))).join('');
}

/** The Chinese letters of the standard GB 2312, which are those that nearly everything is written with. */
function chinese() {
  const gb2312 = new TextDecoder('gbk');
  let all = '';
  for (let row = 0xa1; row <= 0xf7; row++) {
    for (let cell = 0xa1; cell <= 0xfe; cell++) {
      all += gb2312.decode(Uint8Array.of(row, cell));
    }
  }
  return all.replace(/[^\p{Script=Han}\u3000-\u303f\uff00-\uffef]/gu, '');
}

const ALWAYS = ' -';
const LATIN = letters([0x20, 0x7e], [0xa0, 0x52f], [0x1e00, 0x1fff], [0x2010, 0x209f], [0x20a0, 0x20bf], [0x2100, 0x218f], [0x2190, 0x21ff], [0x2212, 0x2212]) + '\ufffd';
const ARABIC = letters([0x600, 0x6ff], [0x750, 0x77f], [0x8a0, 0x8ff], [0xfb50, 0xfdff], [0xfe70, 0xfefc]) + '\u200c\u200d';
const ETHIOPIC = letters([0x1200, 0x139f], [0x2d80, 0x2ddf], [0xab00, 0xab2f]);

await rm(target, { recursive: true, force: true });
await mkdir(target, { recursive: true });
for (const [script, packaged, name, kept, shaped] of [
  ['latin', 'noto-sans', 'NotoSans', LATIN, false],
  ['arabic', 'vazirmatn', 'Vazirmatn', ARABIC, true],
  ['devanagari', 'hind', 'Hind', letters([0x900, 0x97f]) + '\u200c\u200d\u25cc', true],
  ['ethiopic', 'noto-sans-ethiopic', 'NotoSansEthiopic', ETHIOPIC, false],
  ['chinese', 'noto-sans-sc', 'NotoSansSC', chinese(), false],
  ['code', 'noto-sans-mono', 'NotoSansMono', letters([0x21, 0x7e]), false],
]) {
  for (const [style, weight] of [['', '400Regular'], ['-bold', '600SemiBold']]) {
    const font = createRequire(import.meta.url).resolve(`@expo-google-fonts/${packaged}/${weight}/${name}_${weight}.ttf`);
    const some = await subsetFont(await readFile(font), ALWAYS + kept, { targetFormat: 'truetype', noLayoutClosure: !shaped });
    // No ligature but lam-alef, which is a must: see decision 53.
    for (const feature of script === 'arabic' ? ['liga', 'dlig', 'calt'] : []) {
      for (let at = some.indexOf(feature); at >= 0; at = some.indexOf(feature)) {
        some.write('none', at);
      }
    }
    if (!shaped) {
      // Without the table of ligatures and accents, which nobody finds under another name, each glyph is one letter, and the file's text is what was written.
      some.write('none', some.indexOf('GSUB'));
    }
    await writeFile(join(target, `${script}${style}.ttf`), some);
  }
}
