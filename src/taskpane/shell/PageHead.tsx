import { Button } from '@fluentui/react-components';
import { useEffect, type RefObject } from 'react';
import { strings } from '../strings/pane.nl.ts';
import { usePageHeadStyles } from './PageHead.styles.ts';

interface PageHeadProps {
  title: string;
  heading: RefObject<HTMLHeadingElement | null>;
  onBack: () => void;
}

/** Above what stands in place of the newsletter: its title, which takes the focus, and the way back. */
export function PageHead({ title, heading, onBack }: PageHeadProps) {
  const styles = usePageHeadStyles();
  useEffect(() => {
    heading.current?.focus();
  }, [heading]);
  return (
    <div className={styles.root}>
      <Button size="small" onClick={onBack}>
        {strings.back}
      </Button>
      <h1 ref={heading} tabIndex={-1} className={styles.title}>
        {title}
      </h1>
    </div>
  );
}
