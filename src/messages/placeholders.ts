import { clip } from '../domain/clip.ts';
import { textLimits } from './limits.ts';

/** What the opening and closing line may refer to: name → what it stands for, for the settings page to show. */
export const placeholders = {
  aanhef: 'aanhef die bij de ontvangers past',
  berichten: '“onderstaand bericht” of “onderstaande 7 berichten”',
  bron: 'nieuwsbrief met lidwoord en datum',
  nieuwsbrief: 'onderwerpregel van de nieuwsbrief',
  datum: 'datum van de nieuwsbrief',
  vandaag: 'datum van vandaag',
  aantal: 'aantal berichten',
  onderwerpen: 'onderwerpen van de berichten',
  fractie: 'fractie(s) waarvoor het bericht is',
} as const;

export type Placeholder = keyof typeof placeholders;
export type PlaceholderValues = Record<Placeholder, string>;

/** Fills in `{nieuwsbrief}` and so on. In one pass: a `{…}` in a newsletter's title is text. Unknown ones stay. */
export function fillIn(line: string, values: PlaceholderValues): string {
  const filled = line.replace(/\{([a-z]{1,20})\}/gi, (whole, name: string) => {
    const key = name.toLowerCase();
    return key in placeholders ? values[key as Placeholder] : whole;
  });
  return clip(filled, textLimits.line);
}

/** The placeholders of a line that stand for nothing: probably a slip of the pen. */
export function unknownPlaceholders(line: string): string[] {
  return [...line.matchAll(/\{([^{}]{1,40})\}/g)]
    .map((match) => match[1] ?? '')
    .filter((name) => !(name.toLowerCase() in placeholders));
}
