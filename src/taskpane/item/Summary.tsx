import { mergeClasses } from '@fluentui/react-components';
import { memo, useId, useState } from 'react';
import { shortSummary } from '../model/summary.ts';
import { strings } from '../strings/pane.nl.ts';
import { useCardLooks } from './cards.ts';

interface SummaryProps {
  text: string;
  /** While searching the whole text stands open: the word may be in the part that is cut off. */
  isSearched: boolean;
}

export const Summary = memo(function Summary({ text, isSearched }: SummaryProps) {
  const { summary } = useCardLooks();
  const short = shortSummary(text);
  if (text === '') return null;
  if (short !== null && !isSearched) return <FoldedSummary text={text} short={short} />;
  return (
    <div className={summary.text}>
      {text.split('\n').map((paragraph, index) => (
        <p key={index} className={summary.paragraph}>
          {paragraph}
        </p>
      ))}
    </div>
  );
});

function FoldedSummary({ text, short }: { text: string; short: string }) {
  const { summary, controls } = useCardLooks();
  const id = useId();
  const [isOpen, setOpen] = useState(false);
  const paragraphs = (isOpen ? text : short).split('\n');
  return (
    <div id={id} className={summary.text}>
      {paragraphs.map((paragraph, index) => (
        <p key={index} className={summary.paragraph}>
          {paragraph}
          {index < paragraphs.length - 1 ? null : (
            <>
              {' '}
              <button
                type="button"
                className={mergeClasses(controls.link, summary.more)}
                aria-expanded={isOpen}
                aria-controls={id}
                onClick={() => {
                  setOpen(!isOpen);
                }}
              >
                {isOpen ? strings.less : strings.more}
              </button>
            </>
          )}
        </p>
      ))}
    </div>
  );
}
