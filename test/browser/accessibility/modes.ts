import type { Frame, Page } from 'playwright-core';

/** The pane in Outlook, or its own page in a window of its own. */
export interface Place {
  page: Page;
  paneFrame(): Promise<Frame>;
  isOutside?: boolean;
}

const backgrounds = { light: 'rgb(255, 255, 255)', dark: 'rgb(41, 41, 41)' };

/** A way of looking at the pane. Entered and left again without opening anything anew. */
export interface Mode {
  name: string;
  /** Little room: nothing may need sideways scrolling. */
  isNarrow?: boolean;
  /** The rules of axe whose answer can differ here; absent where all are asked. Names and roles are the same in each. */
  rules?: readonly string[];
  enter(place: Place): Promise<unknown>;
  leave(place: Place): Promise<unknown>;
}

const theme = async (place: Place, name: 'light' | 'dark') => {
  await (place.isOutside
    ? place.page.emulateMedia({ colorScheme: name })
    : place.page.evaluate((chosen) => {
        window.demo.theme(chosen);
      }, name));
  if (place.isOutside) return;
  // Outlook tells it by a message, which takes its time.
  await (
    await place.paneFrame()
  ).waitForFunction((background) => {
    const provider = document.querySelector('.fui-FluentProvider');
    return provider !== null && getComputedStyle(provider).backgroundColor === background;
  }, backgrounds[name]);
};

/** The pane's own height in CSS px; `null`: as high as the window lets it be. */
const paneHeight = (place: Place, height: number | null) =>
  place.isOutside
    ? place.page.setViewportSize({ width: 320, height: height ?? 800 })
    : place.page.evaluate((pixels) => {
        const { dataset, style } = document.documentElement;
        if (pixels === null) delete dataset.paneHeight;
        else dataset.paneHeight = String(pixels);
        style.setProperty('--pane-height', pixels === null ? 'auto' : `${pixels}px`);
      }, height);

/** What a browser does whose user chose a larger text: everything in rem grows, what is in px does not. */
const textSize = async (place: Place, size: string) =>
  (await place.paneFrame()).evaluate((chosen) => {
    document.documentElement.style.fontSize = chosen;
  }, size);

/** The distances of WCAG 1.4.12, as a user's own style sheet would set them. */
const textSpacing = async (place: Place, isWide: boolean) =>
  (await place.paneFrame()).evaluate((wide) => {
    const others = document.adoptedStyleSheets.filter(({ media }) => media.mediaText !== 'screen');
    if (wide) {
      const sheet = new CSSStyleSheet({ media: 'screen' });
      sheet.replaceSync(
        '* { line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important; } p { margin-bottom: 2em !important; }',
      );
      others.push(sheet);
    }
    document.adoptedStyleSheets = others;
  }, isWide);

const colourRules = ['color-contrast', 'link-in-text-block'];
const sizeRules = ['scrollable-region-focusable'];

/** Every mode is at 320 CSS px wide: the narrowest pane that Outlook gives. */
export const modes: readonly Mode[] = [
  { name: 'light', enter: () => Promise.resolve(), leave: () => Promise.resolve() },
  { name: 'dark', rules: colourRules, enter: (place) => theme(place, 'dark'), leave: (place) => theme(place, 'light') },
  {
    name: 'forced colours',
    rules: colourRules,
    enter: (place) => place.page.emulateMedia({ forcedColors: 'active' }),
    leave: (place) => place.page.emulateMedia({ forcedColors: 'none' }),
  },
  {
    name: '320 × 256',
    isNarrow: true,
    rules: sizeRules,
    enter: (place) => paneHeight(place, 256),
    leave: (place) => paneHeight(place, null),
  },
  {
    name: 'text spacing',
    isNarrow: true,
    rules: [],
    enter: (place) => textSpacing(place, true),
    leave: (place) => textSpacing(place, false),
  },
  {
    name: 'text 200 %',
    isNarrow: true,
    rules: sizeRules,
    enter: (place) => textSize(place, '200%'),
    leave: (place) => textSize(place, ''),
  },
];
