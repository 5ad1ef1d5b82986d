/** A field to sign in with a finger, a pen or a mouse; the strokes go into a hidden field as "M10 20 L30 40". Without a script the typed name signs alone. */
export function drawSignature(): void {
  const area = document.querySelector<HTMLElement>('[data-drawing]');
  const field = area?.querySelector<SVGSVGElement>('svg');
  const line = field?.querySelector<SVGPathElement>('path');
  const kept = area?.querySelector<HTMLInputElement>('input[name=drawing]');
  const clear = area?.querySelector<HTMLButtonElement>('button');
  if (!area || !field || !line || !kept || !clear) {
    return;
  }
  const longest = 20_000;
  area.hidden = false;

  const corner = (event: PointerEvent): string => {
    const box = field.getBoundingClientRect();
    const view = field.viewBox.baseVal;
    const within = (value: number, most: number) => Math.round(Math.min(Math.max(value, 0), most));
    const x = within(((event.clientX - box.left) / box.width) * view.width, view.width);
    const y = within(((event.clientY - box.top) / box.height) * view.height, view.height);
    return `${x} ${y}`;
  };
  const add = (more: string) => {
    if (kept.value.length + more.length <= longest) {
      kept.value += more;
      line.setAttribute('d', kept.value);
    }
  };

  let last = '';
  field.addEventListener('pointerdown', (event) => {
    field.setPointerCapture(event.pointerId);
    last = corner(event);
    add(`${kept.value ? ' ' : ''}M${last}`);
    event.preventDefault();
  });
  field.addEventListener('pointermove', (event) => {
    const next = corner(event);
    if (event.buttons > 0 && kept.value && next !== last) {
      last = next;
      add(` L${next}`);
    }
  });
  clear.addEventListener('click', () => {
    kept.value = '';
    line.setAttribute('d', '');
  });
}
