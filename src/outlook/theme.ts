import type { Theme } from '../mailbox/port.ts';
import type { OfficeHost } from './host.ts';

/** Half way between black and white, weighted as the eye does. */
const middle = 128;

/**
 * Light or dark by the colour behind the pane, which is all that Outlook tells (its `isDarkTheme` is not filled);
 * `null` where the host gives no theme.
 */
export function readTheme(host: OfficeHost): Theme | null {
  const colours = (host.context as Partial<Office.Context>).officeTheme as Partial<Office.OfficeTheme> | undefined;
  const match = /^#?([0-9a-f]{2})([0-9a-f]{2})([0-9a-f]{2})/i.exec(colours?.bodyBackgroundColor ?? '');
  if (!match) return null;
  const [red = 0, green = 0, blue = 0] = match.slice(1).map((part) => Number.parseInt(part, 16));
  return 0.299 * red + 0.587 * green + 0.114 * blue < middle ? 'dark' : 'light';
}
