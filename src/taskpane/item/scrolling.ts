/** Of a heading that stays at the top, and of what must be left to be seen above an open row. In pixels. */
const heading = 24;
const above = 56;

/**
 * Scrolls a row so that its buttons, at its end, are in view; where that leaves too little above it, its title comes right
 * under its heading.
 */
export function showRow(scroller: HTMLElement, row: HTMLElement): void {
  const view = scroller.getBoundingClientRect();
  const { top, bottom } = row.getBoundingClientRect();
  const down = bottom - view.bottom;
  let by = down > 0 ? down : 0;
  const isWhole = down <= 0 && top >= view.top + heading;
  if (isWhole) return;
  if (top - by < view.top + heading + above) by = top - view.top - heading;
  scroller.scrollTop += by;
}
