/** What a press in a list that moves under the finger is worth. */
export interface Presses {
  /** The list moved on by itself: what lies under the mouse now is not what was aimed at. */
  advanced: () => void;
  /** The pointer is somewhere, in screen pixels. */
  pointed: (x: number, y: number) => void;
  /** Whether a press was meant for what it reached: no second half of a double click, none that the list slid under. */
  isMeant: (press: { detail: number }) => boolean;
}

/** So long after an advance a press without a movement before it does nothing. In milliseconds. */
const afterAdvance = 500;
/** A hand that rests trembles by so much. In pixels. */
const trembling = 3;

/** @param now a clock in milliseconds */
export function createPresses(now: () => number): Presses {
  let advancedAt = -Infinity;
  let at = { x: 0, y: 0 };
  let from: { x: number; y: number } | null = null;
  return {
    advanced: () => {
      advancedAt = now();
      from = at;
    },
    pointed: (x, y) => {
      at = { x, y };
      if (from && Math.hypot(x - from.x, y - from.y) > trembling) from = null;
    },
    isMeant: ({ detail }) => detail <= 1 && (from === null || now() - advancedAt >= afterAdvance),
  };
}
