const EVERY = 20_000;
const SELDOM = 300_000;

/** What an open page does with the answers. */
export interface Watcher {
  /** Something changed; the words are the server's. */
  changed: (words: string) => void;
  /** There is nothing to see there any more. */
  gone: () => void;
}

/**
 * Asks, while the page is in sight, whether something changed since the tag. What fails is tried again less and less often; whoever is not signed in any more is not asked for again.
 * The server lengthens no session for it.
 */
export function watch(address: string, tag: string, watcher: Watcher): void {
  let seen = tag;
  let pause = EVERY;
  let waiting = 0;
  let asking = false;
  let over = false;
  const ask = async (): Promise<void> => {
    window.clearTimeout(waiting);
    if (asking || over || document.hidden) {
      return;
    }
    asking = true;
    try {
      const answer = await fetch(address, { headers: seen === '' ? {} : { 'If-None-Match': seen }, redirect: 'manual', cache: 'no-store' });
      const busy = answer.status >= 500 || answer.status === 429;
      pause = busy ? Math.min(pause * 2, SELDOM) : EVERY;
      over = !busy && !answer.ok && answer.status !== 304;
      if (answer.ok) {
        seen = answer.headers.get('ETag') ?? seen;
      }
      if (answer.status === 200) {
        watcher.changed(await answer.text());
      } else if (answer.status === 404) {
        watcher.gone();
      }
    } catch {
      pause = Math.min(pause * 2, SELDOM);
    }
    asking = false;
    if (!over) {
      waiting = window.setTimeout(() => { void ask(); }, pause);
    }
  };
  document.addEventListener('visibilitychange', () => { void ask(); });
  waiting = window.setTimeout(() => { void ask(); }, EVERY);
}
