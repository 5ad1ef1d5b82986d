const SECONDS = 10;

/**
 * Several people write minutes at once. The page says when somebody else has changed an item, or added, moved or removed one, and touches nothing that is typed; whoever saves is shown both texts by the server.
 */
export function watchMinutes(): void {
  const page = document.querySelector<HTMLElement>('[data-minutes]');
  const items = Array.from(document.querySelectorAll<HTMLElement>('[data-item]'));
  if (page && items.length > 0) {
    setInterval(() => { void look(page, items); }, SECONDS * 1000);
  }
}

async function look(page: HTMLElement, items: HTMLElement[]): Promise<void> {
  if (document.hidden) {
    return;
  }
  let answer: Response;
  try {
    answer = await fetch(page.dataset.minutes ?? '');
  } catch {
    // Nothing is known while the server cannot be reached; the next look may tell.
    return;
  }
  // Whoever is signed out meanwhile gets a page instead.
  if (answer.ok && answer.headers.get('Content-Type')?.startsWith('text/plain')) {
    show(page, items, (await answer.text()).split('\n').filter((line) => line !== ''));
  }
}

function show(page: HTMLElement, items: HTMLElement[], lines: string[]): void {
  const now = new Map(lines.map((line) => line.split(' ') as [string, string]));
  for (const item of items) {
    const version = now.get(item.dataset.item ?? '');
    const note = item.querySelector<HTMLElement>('[data-changed]');
    if (note) {
      note.hidden = version === undefined || version === item.dataset.version;
    }
  }
  const arranged = page.querySelector<HTMLElement>('[data-arranged]');
  if (arranged) {
    arranged.hidden = items.map((item) => item.dataset.item).join() === Array.from(now.keys()).join();
  }
}
