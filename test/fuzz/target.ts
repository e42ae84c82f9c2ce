/** Something that takes text from outside, with what must hold for every text. */
export interface Target {
  name: string;
  /** What it takes in ordinary life: what mutants are made of. */
  seeds: readonly string[];
  /** Milliseconds per thousand characters that are still ordinary, far above what it takes. */
  pace: number;
  /**
   * What went against the rules, one line each; the line's words before the first colon name the rule. A throw is
   * a finding too.
   */
  check(text: string): string[] | Promise<string[]>;
  close?(): Promise<void>;
}
