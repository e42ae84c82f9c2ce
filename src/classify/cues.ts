/** The words of the kinds that are no event. Lower case. */

/** Documents that a reader can use. */
const PUBLICATION: readonly string[] = [
  String.raw`handreiking`,
  String.raw`ledenbrief`,
  String.raw`modelverordening`,
  String.raw`model verordening`,
  String.raw`factsheet`,
  String.raw`rapport`,
  String.raw`trendrapport`,
  String.raw`brochure`,
  String.raw`magazine`,
  String.raw`gids`,
  String.raw`reisgids`,
  String.raw`handleiding`,
  String.raw`leidraad`,
  String.raw`dreigingsbeeld`,
  String.raw`monitor`,
  String.raw`whitepaper`,
  String.raw`toolkit`,
  String.raw`stappenplan`,
  String.raw`wegwijzer`,
  String.raw`kennisdocument`,
  String.raw`publicatie`,
  String.raw`nieuwe uitgave`,
  String.raw`e-?book`,
  String.raw`jaarverslag`,
];

/** Text about an episode. */
const PODCAST: readonly string[] = [
  String.raw`\b(?:\d+e |nieuwe |eerste |tweede |derde |laatste )?aflevering\b.{0,80}\bpodcast\b`,
  String.raw`\bpodcast\b.{0,80}\baflevering\b`,
  String.raw`\bbeluister (?:de|deze|hier)\b`,
];

const anyOf = (patterns: readonly string[]): string => patterns.join('|');

/** All of these expect lower case. */
export const cues = {
  podcastTitle: /\bpodcast(?:s|serie|aflevering)?\b/,
  podcastText: new RegExp(anyOf(PODCAST)),
  publication: new RegExp(`\\b(?:${anyOf(PUBLICATION)})\\b`),
} as const;
