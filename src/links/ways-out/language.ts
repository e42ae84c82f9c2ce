/** What a link does to the recipient's own subscription or copy of the letter. */
export type Way = 'unsubscribe' | 'change' | 'online' | 'forward';

/**
 * How a language invites to leave a letter. Words stand in lower case, `e-mail` without its hyphen; phrases in the small language of
 * `pattern.ts`.
 */
export interface Language {
  id: string;
  /** What a letter or its subscription is called. */
  letter: string;
  /** What may be called so too, behind one of the pointers only: "dit bericht" is the letter, "het hele bericht" an item. */
  looseLetter: string;
  pointers: string;
  /** Says so wherever it stands, unless it is about something else: "afmelden voor de bijeenkomst". */
  unsubscribe: readonly string[];
  /** Says so together with the letter's name, or as a short question: "niet meer ontvangen?" */
  stop: readonly string[];
  change: readonly string[];
  online: readonly string[];
  forward: readonly string[];
  /** Says so only where nothing else stands beside it. */
  labels: Readonly<Record<Way, readonly string[]>>;
  /** Beside a way out these say nothing of their own: "klik hier om u". */
  fillers: string;
  /** Begin what an act is about: "voor", "van". */
  prepositions: string;
  /** End what an act is about: "kan", "via". */
  ends: string;
  /** Point at the reader. */
  reader: string;
  /** Wishes and conditions: "wilt u". */
  wishes: string;
  /** What one takes part in, and what one says who cannot come. */
  occasions: string;
  /** Not coming, in so many words. */
  absences: readonly string[];
  /** Lines of a foot that lead nowhere in particular: why the letter came, who sends it, its imprint. */
  imprint: readonly string[];
  /** Words of links in a foot, alone in their line or beside each other. */
  footLabels: readonly string[];
}
