/** A scanned QR code brings the receipt's code behind the number sign, which no server ever sees; it is put into the field. */
export function readCode(): void {
  const field = document.querySelector<HTMLInputElement>('input[data-code]');
  if (!field) {
    return;
  }
  const scanned = decoded(window.location.hash.slice(1));
  if (/^[0-9A-Z-]{20,30}$/.test(scanned)) {
    field.value = scanned;
    window.history.replaceState(null, '', window.location.pathname);
  }
  field.addEventListener('blur', () => {
    // What else may come along when a code is pasted, the server knows.
    if (/^[0-9A-Za-z\s-]+$/.test(field.value)) {
      const plain = field.value.toUpperCase().replace(/[^0-9A-Z]/g, '');
      if (plain.length === 20) {
        field.value = plain.replace(/(.{4})(?=.)/g, '$1-');
      }
    }
  });
}

/** Nothing where the address was cut off in the middle of a character. */
function decoded(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return '';
  }
}

/** The same for the secret of a one-time link. */
export function readSecret(): void {
  const field = document.querySelector<HTMLInputElement>('input[data-secret]');
  const secret = window.location.hash.slice(1);
  if (field && /^[A-Za-z0-9_-]{40,50}$/.test(secret)) {
    field.value = secret;
    window.history.replaceState(null, '', window.location.pathname);
  }
}
