/** "VVD", "VVD en D66", "VVD, D66 en CDA"; empty for none. */
export function enumerate(parts: readonly string[]): string {
  return parts.length < 2 ? (parts[0] ?? '') : `${parts.slice(0, -1).join(', ')} en ${parts.at(-1) ?? ''}`;
}
