import { useState, type ReactNode } from 'react';

interface FoldProps {
  summary: ReactNode;
  /** Open whatever the user did, as while searching. */
  isOpen?: boolean;
  className?: string;
  children: ReactNode;
}

/** Shows what is in it once it is opened, and draws it only then: a council of 145 is some thousand buttons. */
export function Fold({ summary, isOpen = false, className, children }: FoldProps) {
  const [wasOpened, setOpened] = useState(false);
  const isShown = isOpen || wasOpened;
  return (
    <details open={isShown} {...(className === undefined ? {} : { className })}>
      {/* A summary is a button to every browser and screen reader. */}
      <summary
        onClick={(event) => {
          event.preventDefault();
          setOpened(!wasOpened);
        }}
      >
        {summary}
      </summary>
      {isShown ? children : null}
    </details>
  );
}
