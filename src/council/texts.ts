/** What a message begins and ends with until the office writes its own. With placeholders: see messages/placeholders.ts. */
export const defaultLines = {
  openingLine: '{aanhef},\n\nTer informatie ontvangt u {berichten} uit {bron}.',
  closingLine: 'Met vriendelijke groet,\n\nde griffie',
};

/** Defaults of before, as offices have them stored without ever having chosen them. */
const formerOpeningLines = ['Geachte leden,\n\nTer informatie ontvangt u onderstaand bericht uit {nieuwsbrief}.'];

/** The council with today's default where it has one of before; an office's own words stay as they are. */
export function withCurrentLines<T extends { settings: { openingLine: string } }>(council: T): T {
  const { settings } = council;
  if (!formerOpeningLines.includes(settings.openingLine)) return council;
  return { ...council, settings: { ...settings, openingLine: defaultLines.openingLine } };
}

/** "Hierbij ontvangt u het bericht", said above seven: an own line that speaks of one item, whatever the number. */
export function saysOne(line: string): boolean {
  return /\b(?:onderstaand|bijgaand|volgend|het|dit|een)\s+(?:nieuws)?bericht\b/i.test(line);
}
