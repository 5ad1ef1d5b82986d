/** Leaves no way back to this page by the browser's own button: the neutral page replaces it. */
export function leaveQuickly(): void {
  const link = document.querySelector<HTMLAnchorElement>('a[data-leave]');
  if (!link) {
    return;
  }
  const leave = (): void => {
    document.documentElement.hidden = true;
    window.location.replace(link.href);
  };
  link.addEventListener('click', (event) => {
    event.preventDefault();
    leave();
  });
  let pressed: number[] = [];
  document.addEventListener('keydown', (event) => {
    if (event.key === 'Escape') {
      pressed = [...pressed.filter((at) => event.timeStamp - at < 1500), event.timeStamp];
      if (pressed.length >= 3) {
        leave();
      }
    }
  });
}
