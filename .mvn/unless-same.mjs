// Runs a command, unless it ended well before and whatever it reads is the same:
//
//     node unless-same.mjs STAMP FILE-OR-FOLDER… -- COMMAND ARGUMENT…
//
// The stamp stands where it goes away together with what the command makes.
import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { mkdirSync, readFileSync, readdirSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';

const [stamp, ...rest] = process.argv.slice(2);
const dashes = rest.indexOf('--');
const [command, ...words] = rest.slice(dashes + 1);
const seen = createHash('sha256').update(process.version).update(rest.join('\n'));

function see(path) {
  if (statSync(path).isDirectory()) {
    readdirSync(path).sort().forEach((name) => see(join(path, name)));
  } else {
    seen.update(`\n${path}\n`).update(readFileSync(path));
  }
}

function before() {
  try {
    return readFileSync(stamp, 'utf8');
  } catch {
    return '';
  }
}

rest.slice(0, dashes).forEach(see);
const now = seen.digest('hex');
if (before() !== now) {
  rmSync(stamp, { force: true });
  const ended = spawnSync(command, words, { stdio: 'inherit', shell: process.platform === 'win32' });
  if (ended.status !== 0) {
    console.error(ended.error?.message ?? `${command} ended with ${ended.status ?? ended.signal}`);
    process.exit(1);
  }
  mkdirSync(dirname(stamp), { recursive: true });
  writeFileSync(stamp, now);
}
