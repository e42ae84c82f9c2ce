export type Field = 'from' | 'date' | 'to' | 'subject' | 'other';

/** The words with which mail programs set in one language head a quoted or forwarded message; all in lower case. */
export interface HeaderLanguage {
  id: string;
  /** The words before the colon. */
  fields: Record<Field, readonly string[]>;
  /** What a line of dashes says: `Doorgestuurd bericht`, `Begin forwarded message`. */
  separators: readonly string[];
  /** January to December; abbreviations are their beginnings. */
  months: readonly string[];
  /**
   * `Op … schreef …:` on one line. The words that open it; those between date and sender (`''`: the date ends with its time); those behind
   * the sender.
   */
  attributions: readonly { opens: string; between: string; closes: string }[];
}
