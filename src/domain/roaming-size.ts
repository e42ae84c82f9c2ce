/**
 * Characters (UTF-16 units) that a value takes in roaming settings, with its key and the comma behind it. Our store hands
 * office.js a JSON text; office.js stringifies each value once more, and all settings together once more. A quote in a
 * value therefore costs four characters: that is why packed values hold none.
 */
export function roamingSize(key: string, value: unknown): number {
  return `${JSON.stringify(key)}:${JSON.stringify(JSON.stringify(JSON.stringify(value)))},`.length;
}
