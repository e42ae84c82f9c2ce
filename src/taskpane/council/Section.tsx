import type { ReactNode, RefObject } from 'react';
import { useCouncilStyles } from './council.styles.ts';

/** In the order of the page. */
export const sectionIds = ['fracties', 'term', 'office', 'topics', 'imports', 'exports'] as const;

interface SectionProps {
  /** Of the heading: what `JumpBar` goes to. */
  id: (typeof sectionIds)[number];
  title: string;
  /** To give the focus to. */
  heading?: RefObject<HTMLHeadingElement | null>;
  children: ReactNode;
}

/** A part of "Ontvangers" under its own heading. */
export function Section({ id, title, heading, children }: SectionProps) {
  const styles = useCouncilStyles();
  return (
    <section className={styles.section} aria-labelledby={id}>
      <h2 ref={heading} id={id} tabIndex={-1} className={styles.heading}>
        {title}
      </h2>
      {children}
    </section>
  );
}
