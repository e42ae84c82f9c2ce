/** For `sort`: by UTF-16 units, the same on every machine, which `localeCompare` is not. */
export function compare(one: string, other: string): number {
  return one < other ? -1 : one > other ? 1 : 0;
}
