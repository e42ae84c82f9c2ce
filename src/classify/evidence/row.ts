/** One habit of newsletters that speaks for or against an event. */
export interface Evidence {
  id: string;
  /** Where it is looked for: the title, the text, the words of the link under it. */
  where: 'title' | 'text' | 'action';
  /** In points, of which `kind.ts` asks a number. Counted once, however often a phrase occurs. */
  weight: number;
  /**
   * Speaks of the subject, which may be an event's too ("Ontbijt met de informateur"): does not count where the title is the name of an
   * event, or (`label`) only where it says so before a colon ("Webinar: Lessen uit 102 onderzoeken").
   */
  subject?: 'name' | 'label';
  /** See `phrases.ts`. */
  phrases: string;
}
