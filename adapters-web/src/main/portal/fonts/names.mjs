// Makes the fonts in which the languages' own names can be read on every device: of each script that Fira Sans does not have, the letters of these names and no other. Run by hand when a
// language comes or is called otherwise, after `npm ci` in adapters-documents, whose fonts these are: node src/main/portal/fonts/names.mjs
import { readFile, readdir, writeFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';

const here = dirname(fileURLToPath(import.meta.url));
const papers = createRequire(join(here, '../../../../../adapters-documents/package.json'));
const { default: subsetFont } = await import(pathToFileURL(papers.resolve('subset-font')));
const texts = join(here, '../../resources/org/vieraugen/web');
let names = '';
for (const file of await readdir(texts)) {
  names += /^texts_/.test(file) ? /^language\.name = (.*)$/m.exec(await readFile(join(texts, file), 'utf8'))[1] : '';
}
let list = '';
for (const [script, font] of [
  ['Arabic', 'vazirmatn/400Regular/Vazirmatn_400Regular.ttf'],
  ['Devanagari', 'hind/400Regular/Hind_400Regular.ttf'],
  ['Ethiopic', 'noto-sans-ethiopic/400Regular/NotoSansEthiopic_400Regular.ttf'],
  ['Han', 'noto-sans-sc/400Regular/NotoSansSC_400Regular.ttf'],
]) {
  const letters = Array.from(new Set(names)).filter((letter) => new RegExp(`\\p{Script_Extensions=${script}}`, 'u').test(letter) && letter > '\u024f').sort();
  const some = await subsetFont(await readFile(papers.resolve(`@expo-google-fonts/${font}`)), letters.join(''), { targetFormat: 'woff2' });
  await writeFile(join(here, `names-${script.toLowerCase()}.woff2`), some);
  list += `${script.toLowerCase()}=${letters.map((letter) => `U+${letter.codePointAt(0).toString(16).toUpperCase()}`).join(',')}\n`;
}
await writeFile(join(here, 'names.properties'), list);
