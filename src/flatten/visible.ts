/** Reads from a style attribute, or from all declarations for an element, whether its text can be seen and how it looks. */

export interface Appearance {
  hidden: boolean;
  /** Font size in px when the element sets one. */
  fontSize: number | null;
  /** `true` for 600 and more or `bold`, `false` for a lighter weight, `null` when the element sets none. */
  bold: boolean | null;
  /** As it is written, without spaces. */
  colour: string | null;
}

/** Text at this size or below cannot be read: preheaders and marker links are set in 0 or 1 px. */
const LARGEST_INVISIBLE_FONT = 1.5;

const PX_PER_UNIT: Record<string, number> = { px: 1, pt: 4 / 3, em: 16, rem: 16, '%': 0.16 };

/** How many different style attributes are remembered; newsletters repeat a few dozen. Guards memory. */
const MAX_REMEMBERED = 2000;

const remembered = new Map<string, Appearance>();

/** What a style attribute says about the text. Pure; the memory only saves work, a newsletter repeats its styles. */
export function appearanceOf(style: string): Appearance {
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

function readStyle(style: string): Appearance {
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
  return {
    hidden,
    fontSize: length('font-size'),
    bold: weightOf(declared.get('font-weight') ?? declared.get('font')),
    colour: declared.get('color')?.replace(/\s+/g, '') ?? null,
  };
}

/** `font-weight: 700`, `font: bold 16px/20px Arial`. What is inherited or relative says nothing. */
function weightOf(value: string | undefined): boolean | null {
  const weight = /(?:^|\s)(bold|normal|[1-9]00)(?=\s|$)/.exec(value ?? '')?.[1];
  return weight === undefined ? null : weight === 'bold' || Number(weight) >= 600;
}

function pixels(value: string | undefined): number | null {
  if (value === undefined) return null;
  const number = Number.parseFloat(value);
  if (Number.isNaN(number)) return null;
  const unit = value.replace(/^[-+\d.]+/, '').trim();
  return number * (PX_PER_UNIT[unit] ?? 1);
}
