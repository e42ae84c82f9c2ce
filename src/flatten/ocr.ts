/**
 * Slips of text recognition in Dutch newsletters that were copied out of a PDF. Only rules that cannot hit a correct
 * word; applied to plain text only.
 */
const RULES: readonly (readonly [RegExp, string])[] = [
  // "Financién", "financiéle", "gemeentefinancién": Dutch writes -ië-.
  [/ié(?=n\b|n[a-z]|le|r)/g, 'ië'],
  [/Ié(?=N\b)/g, 'IË'],
  // "geintegreerde", "beinvloeden": a diaeresis that was lost.
  [/\b(ge|be|co)i(?=ntegre|nforme|nteresse|nvesteer|nvloed|ndexeer|nspireer)/gi, '$1ï'],
  // "Al-stemhulpen", "Al-tips": a capital I read as a small L.
  [/\bAl-(?=\p{Ll})/gu, 'AI-'],
  [/\b(generatieve|verantwoorde|inzet van|toepassing van|gebruik van) Al\b/g, '$1 AI'],
  // Two marks for one opening quote: '‘gehandicaptenwereld'.
  [/['‘]‘(?=\p{L})/gu, '‘'],
];

export function correctRecognition(text: string): string {
  let corrected = text;
  for (const [slip, right] of RULES) corrected = corrected.replace(slip, right);
  return corrected;
}
