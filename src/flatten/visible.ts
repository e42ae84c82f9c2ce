/** Reads from a style attribute, or from all declarations for an element, only what decides whether text can be seen. */

export interface Visibility {
  hidden: boolean;
  /** Font size in px when the element sets one. */
  fontSize: number | null;
}

/** Text at this size or below cannot be read: preheaders and marker links are set in 0 or 1 px. */
const LARGEST_INVISIBLE_FONT = 1.5;

const PX_PER_UNIT: Record<string, number> = { px: 1, pt: 4 / 3, em: 16, rem: 16, '%': 0.16 };

/** How many different style attributes are remembered; newsletters repeat a few dozen. Guards memory. */
const MAX_REMEMBERED = 2000;

const remembered = new Map<string, Visibility>();

/** What a style attribute says about visibility. Pure; the memory only saves work, a newsletter repeats its styles. */
export function visibilityOf(style: string): Visibility {
  const known = remembered.get(style);
  if (known) return known;
  const answer = readStyle(style);
  if (remembered.size >= MAX_REMEMBERED) remembered.clear();
  remembered.set(style, answer);
  return answer;
}

export function isTooSmallToRead(fontSize: number): boolean {
  return fontSize <= LARGEST_INVISIBLE_FONT;
}

function readStyle(style: string): Visibility {
  const declared = new Map<string, string>();
  const important = new Set<string>();
  for (const declaration of style.toLowerCase().split(';')) {
    const colon = declaration.indexOf(':');
    if (colon < 0) continue;
    const property = declaration.slice(0, colon).trim();
    const value = declaration.slice(colon + 1);
    const weighty = value.includes('!important');
    if (important.has(property) && !weighty) continue;
    if (weighty) important.add(property);
    declared.set(property, value.replace('!important', '').trim());
  }
  const is = (property: string, value: string): boolean => declared.get(property) === value;
  const length = (property: string): number | null => pixels(declared.get(property));
  const clips = declared.get('overflow') === 'hidden';
  const nothing = (property: string): boolean => {
    const size = length(property);
    return size !== null && size <= 0;
  };
  const farAway = (property: string): boolean => {
    const offset = length(property);
    return offset !== null && offset <= -900;
  };
  const hidden =
    is('display', 'none') ||
    is('visibility', 'hidden') ||
    is('mso-hide', 'all') ||
    nothing('opacity') ||
    (clips && (nothing('max-height') || nothing('height') || nothing('width') || nothing('max-width'))) ||
    farAway('left') ||
    farAway('top') ||
    farAway('text-indent') ||
    farAway('margin-left');
  return { hidden, fontSize: length('font-size') };
}

function pixels(value: string | undefined): number | null {
  if (value === undefined) return null;
  const number = Number.parseFloat(value);
  if (Number.isNaN(number)) return null;
  const unit = value.replace(/^[-+\d.]+/, '').trim();
  return number * (PX_PER_UNIT[unit] ?? 1);
}
