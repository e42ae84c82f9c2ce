import { Link } from '@fluentui/react-components';
import { useId, useState } from 'react';
import { shortSummary } from '../model/summary.ts';
import { strings } from '../strings.nl.ts';
import { useSummaryStyles } from './Summary.styles.ts';

interface SummaryProps {
  text: string;
  /** While searching the whole text stands open: the word may be in the part that is cut off. */
  isSearched: boolean;
}

export function Summary({ text, isSearched }: SummaryProps) {
  const styles = useSummaryStyles();
  const id = useId();
  const [isOpen, setOpen] = useState(false);
  const short = shortSummary(text);
  if (text === '') return null;
  const shown = short === null || isOpen || isSearched ? text : short;
  const paragraphs = shown.split('\n');
  return (
    <div id={id} className={styles.text}>
      {paragraphs.map((paragraph, index) => (
        <p key={index} className={styles.paragraph}>
          {paragraph}
          {short === null || isSearched || index < paragraphs.length - 1 ? null : (
            <>
              {' '}
              <Link
                as="button"
                className={styles.more}
                aria-expanded={isOpen}
                aria-controls={id}
                onClick={() => {
                  setOpen(!isOpen);
                }}
              >
                {isOpen ? strings.less : strings.more}
              </Link>
            </>
          )}
        </p>
      ))}
    </div>
  );
}
