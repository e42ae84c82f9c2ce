import { type Attack, attacksOn, textOf } from './attacks.ts';
import type { Expression } from './literals.ts';

export interface Growth {
  at: string;
  source: string;
  attack: Attack;
  /** Milliseconds of processor time at the three lengths. */
  times: [number, number, number];
}

/** The three lengths stand to each other as 1 : 2 : 4. What is linear takes four times as long at the last one. */
const LENGTHS = [2_000, 4_000, 8_000] as const;
/** Below this an attack is harmless at its longest, whatever its curve: the clock is too coarse to say more. */
const HARMLESS_MS = 6;
/** Linear is 4, quadratic 16: halfway on a logarithmic scale, where a busy machine does not bring the one to the other. */
export const FACTOR = 9;
const SAMPLES = 3;

function cost(expression: RegExp, text: string): number {
  const before = process.cpuUsage();
  expression.lastIndex = 0;
  // All matches, as `replace` and `matchAll` look for them: an expression that fails fast at one place may fail everywhere.
  if (expression.global) text.replace(expression, '');
  else expression.test(text);
  const { user, system } = process.cpuUsage(before);
  return (user + system) / 1_000;
}

function median(values: readonly number[]): number {
  return [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)] ?? 0;
}

/** The attack under which an expression grows faster than its input, `null` where none does. */
export function superLinear({ at, source, flags }: Expression): Growth | null {
  const expression = new RegExp(source, flags);
  for (const attack of attacksOn(source)) {
    const [short, middle, long] = LENGTHS.map((length) => textOf(attack, length)) as [string, string, string];
    // Exponential growth would not return from the longest: the shortest of all is asked first.
    if (cost(expression, textOf(attack, 24)) > 50 || cost(expression, textOf(attack, 400)) > 50) {
      return { at, source, attack, times: [NaN, NaN, NaN] };
    }
    if (cost(expression, long) < HARMLESS_MS) continue;
    const times = [short, middle, long].map((text) =>
      median(Array.from({ length: SAMPLES }, () => cost(expression, text))),
    ) as Growth['times'];
    if (times[2] >= HARMLESS_MS && times[2] >= times[0] * FACTOR) return { at, source, attack, times };
  }
  return null;
}
