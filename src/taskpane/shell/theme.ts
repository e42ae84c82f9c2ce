import { webDarkTheme, webLightTheme, type Theme as FluentTheme } from '@fluentui/react-components';
import { useSyncExternalStore } from 'react';
import type { Mailbox, Theme } from '../../mailbox/port.ts';

const darkPreferred = '(prefers-color-scheme: dark)';
/** What a browser takes for 1rem unless its user chose otherwise. */
const rootFontSize = 16;

/** Office's theme where the host gives one, else what the browser prefers; follows both. */
export function useTheme(mailbox: Mailbox): FluentTheme {
  const theme = useSyncExternalStore(
    (changed) => {
      const stop = mailbox.onThemeChange(changed);
      const preference = mediaQuery();
      preference?.addEventListener('change', changed);
      return () => {
        stop();
        preference?.removeEventListener('change', changed);
      };
    },
    () => mailbox.theme() ?? preferredTheme(),
  );
  return theme === 'dark' ? dark : light;
}

export function preferredTheme(): Theme {
  return mediaQuery()?.matches ? 'dark' : 'light';
}

export function fluentTheme(theme: Theme): FluentTheme {
  return theme === 'dark' ? dark : light;
}

function mediaQuery(): MediaQueryList | null {
  return typeof window.matchMedia === 'function' ? window.matchMedia(darkPreferred) : null;
}

/** Fluent's font sizes are pixels; in rem the text follows a user who set their browser's text to 200 %. */
function scalable(theme: FluentTheme): FluentTheme {
  const tokens = Object.entries(theme).map(([name, value]: [string, unknown]) => {
    const pixels = /^(?:fontSize|lineHeight)/.test(name) ? /^([\d.]+)px$/.exec(String(value))?.[1] : undefined;
    return [name, pixels === undefined ? value : `${Number(pixels) / rootFontSize}rem`];
  });
  return Object.fromEntries(tokens) as FluentTheme;
}

const light = scalable(webLightTheme);
const dark = scalable(webDarkTheme);
