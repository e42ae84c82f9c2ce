import type { Theme } from '../mailbox/port.ts';
import type { OfficeHost } from './host.ts';

/** Half way between black and white, weighted as the eye does. */
const middle = 128;

interface HostTheme {
  /** `null` where the host gives no theme. */
  current: () => Theme | null;
  /** What came with OfficeThemeChanged: it is documented to carry the new theme, and the context may keep the old one. */
  hear: (event: unknown) => void;
}

export function hostTheme(host: OfficeHost): HostTheme {
  let told: Theme | null = null;
  return {
    current: () => told ?? lightOrDark((host.context as { officeTheme?: unknown }).officeTheme),
    hear: (event) => {
      told = lightOrDark((event as { officeTheme?: unknown } | null | undefined)?.officeTheme) ?? told;
    },
  };
}

/** By the colour behind the pane, which is all that Outlook tells (its `isDarkTheme` is not filled). */
function lightOrDark(colours: unknown): Theme | null {
  const { bodyBackgroundColor } = (colours ?? {}) as Partial<Office.OfficeTheme>;
  const match = /^#?([0-9a-f]{2})([0-9a-f]{2})([0-9a-f]{2})/i.exec(bodyBackgroundColor ?? '');
  if (!match) return null;
  const [red = 0, green = 0, blue = 0] = match.slice(1).map((part) => Number.parseInt(part, 16));
  return 0.299 * red + 0.587 * green + 0.114 * blue < middle ? 'dark' : 'light';
}
