import { sha256 } from '@noble/hashes/sha2.js';

/**
 * Proves some work before a complaint is sent, so that machines cannot flood the office. It begins while the page is read, and gives way to whatever the reader does.
 */
export function proveWork(): void {
  const field = document.querySelector<HTMLInputElement>('input[data-challenge]');
  const form = field?.form;
  if (!field || !form) {
    return;
  }
  let done = false;
  let pressed: HTMLElement | null = null;
  form.addEventListener('submit', (event) => {
    const button = event.submitter;
    if (!done && !(button instanceof HTMLButtonElement && button.name === 'go')) {
      event.preventDefault();
      event.stopImmediatePropagation();
      pressed = button;
      button?.setAttribute('aria-busy', 'true');
    }
  }, { capture: true });
  void find(field.dataset.challenge ?? '', Number(field.dataset.bits)).then((found) => {
    field.value = found;
    done = true;
    if (pressed) {
      form.requestSubmit(pressed);
    }
  });
}

async function find(challenge: string, bits: number): Promise<string> {
  const encoder = new TextEncoder();
  for (let tried = 0; ; tried++) {
    const text = `${challenge}:${tried}`;
    if (zeros(sha256(encoder.encode(text))) >= bits) {
      return text;
    }
    if (tried % 2000 === 1999) {
      await new Promise((resolve) => { setTimeout(resolve); });
    }
  }
}

function zeros(hash: Uint8Array): number {
  let bits = 0;
  for (const byte of hash) {
    if (byte !== 0) {
      return bits + Math.clz32(byte) - 24;
    }
    bits += 8;
  }
  return bits;
}
