import { AccordionHeader, AccordionItem, AccordionPanel } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import { useSectionStyles } from './Section.styles.ts';

interface SectionProps {
  value: string;
  title: string;
  count: number;
  children: ReactNode;
}

/** A part of the list under its own heading, to be folded away. */
export function Section({ value, title, count, children }: SectionProps) {
  const styles = useSectionStyles();
  return (
    <AccordionItem value={value} className={styles.root}>
      <AccordionHeader as="h2" size="medium" expandIconPosition="end" className={styles.header}>
        <span className={styles.title}>{title}</span>
        <span className={styles.count}>{count}</span>
      </AccordionHeader>
      {/* Without the motion: it measures every panel when a newsletter comes in, and delays the list. */}
      <AccordionPanel className={styles.panel} collapseMotion={null}>
        {children}
      </AccordionPanel>
    </AccordionItem>
  );
}
