/** A subject label in the words of SKOS: one preferred spelling, and others that mean the same label. */
export interface Topic {
  prefLabel: string;
  altLabels: readonly string[];
}
