import type { ReactNode } from 'react';
import { useStateMessageStyles } from './StateMessage.styles.ts';

interface StateMessageProps {
  icon: ReactNode;
  title: string;
  text: string;
  /** Where a newsletter's own title stands above it. */
  level?: 'h1' | 'h2';
  /** Buttons: what the user can do about it. */
  children?: ReactNode;
}

/** A pane without a newsletter: what the matter is, and what to do. */
export function StateMessage({ icon, title, text, level: Heading = 'h1', children }: StateMessageProps) {
  const styles = useStateMessageStyles();
  return (
    <div className={styles.root}>
      <span className={styles.icon} aria-hidden="true">
        {icon}
      </span>
      <Heading className={styles.title}>{title}</Heading>
      <p className={styles.text}>{text}</p>
      {children === undefined ? null : <div className={styles.actions}>{children}</div>}
    </div>
  );
}
