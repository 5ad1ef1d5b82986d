// Builds what browsers load beside the pages: one style sheet, mirrored for right-to-left, and the small scripts.
// Each file's name holds a part of its hash, so that browsers may keep it for ever.
import { createHash } from 'node:crypto';
import { mkdir, readFile, readdir, rm, writeFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { gzipSync } from 'node:zlib';
import { build, transform } from 'esbuild';
import postcss from 'postcss';
import postcssRTLCSS from 'postcss-rtlcss';

const here = dirname(fileURLToPath(import.meta.url));
const target = join(here, '../../../target/classes/org/vieraugen/web/portal/look/files');
const kern = dirname(createRequire(import.meta.url).resolve('@kern-ux/native/dist/kern.css'));
const names = [];

async function put(name, content) {
  const hash = createHash('sha256').update(content).digest('hex').slice(0, 12);
  const dot = name.lastIndexOf('.');
  const hashed = `${name.slice(0, dot)}-${hash}${name.slice(dot)}`;
  await writeFile(join(target, hashed), content);
  if (!name.endsWith('.woff2')) {
    await writeFile(join(target, `${hashed}.gz`), gzipSync(content, { level: 9 }));
  }
  names.push(`${name}=${hashed}`);
  return hashed;
}

await rm(target, { recursive: true, force: true });
await mkdir(target, { recursive: true });

let fonts = '';
for (const [weight, file] of [[400, 'Regular'], [600, 'SemiBold']]) {
  const font = await readFile(join(kern, `fonts/fira-sans/FiraSans-${file}.woff2`));
  const name = await put(`fira-sans-${weight}.woff2`, font);
  fonts += `@font-face{font-family:"Fira Sans";font-weight:${weight};font-display:swap;src:url("${name}") format("woff2")}\n`;
}
// The letters of the languages' own names, for devices that lack their fonts; browsers load one only where nothing before it in the list of fonts has the letter.
for (const line of (await readFile(join(here, 'fonts/names.properties'), 'utf8')).trim().split('\n')) {
  const [script, letters] = line.split('=');
  const name = await put(`names-${script}.woff2`, await readFile(join(here, `fonts/names-${script}.woff2`)));
  fonts += `@font-face{font-family:"Language Names";font-display:swap;src:url("${name}") format("woff2");unicode-range:${letters}}\n`;
}
// Of KERN's style sheet, what our pages use: a class counts as used when its name stands in a template, a script or a class; some are put together from a beginning and a kind.
const kinds = /^kern-(alert|badge|btn|icon)--(info|success|warning|danger)$/;

async function usedClasses() {
  const words = new Set();
  for (const folder of ['../jte', '../java', 'ts', 'css']) {
    for (const file of await readdir(join(here, folder), { recursive: true, withFileTypes: true })) {
      if (file.isFile()) {
        const text = await readFile(join(file.parentPath ?? file.path, file.name), 'utf8');
        (text.match(/kern-[a-z0-9_-]+/g) ?? []).forEach((word) => words.add(word));
      }
    }
  }
  return words;
}

async function usedOfKern() {
  const words = await usedClasses();
  // What a selector excludes, or takes among others, need not be used.
  const isUsed = (selector) => (selector.replace(/:(?:not|is)\([^)]*\)/g, '').match(/\.kern-[a-z0-9_-]+/gi) ?? []).every((name) => words.has(name.slice(1)) || kinds.test(name.slice(1)));
  const sheet = postcss.parse(await readFile(join(kern, 'kern.css'), 'utf8'));
  sheet.walkRules((rule) => {
    if (rule.parent.type === 'atrule' && /keyframes$/.test(rule.parent.name)) {
      return;
    }
    rule.selectors = rule.selectors.filter(isUsed);
    if (rule.selectors.length === 0 || rule.selector === '') {
      rule.remove();
    }
  });
  return sheet.toString();
}

const styles = fonts + (await usedOfKern()) + (await readFile(join(here, 'css/portal.css'), 'utf8'));
const mirrored = await postcss([postcssRTLCSS()]).process(styles, { from: undefined });
const small = await transform(mirrored.css, { loader: 'css', minify: true, target: ['chrome80', 'firefox78', 'safari14'], supported: { nesting: false } });
await put('portal.css', small.code);

// What only the staff's pages need comes apart, so that it makes no first view larger.
for (const name of ['portal', 'desk']) {
  const scripts = await build({
    entryPoints: [join(here, `ts/${name}.ts`)],
    bundle: true, minify: true, format: 'esm', target: 'es2019', write: false,
  });
  await put(`${name}.js`, scripts.outputFiles[0].text);
}
await put('icon.svg', await readFile(join(here, 'icon.svg')));

await writeFile(join(target, 'names.properties'), names.sort().join('\n') + '\n');
