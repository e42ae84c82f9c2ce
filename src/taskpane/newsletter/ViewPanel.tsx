import { useEffect, useRef, type ReactNode } from 'react';
import type { Item } from '../../domain/newsletter.ts';
import { loadForwardTools } from '../item/ForwardRow.tsx';
import { useActivation } from '../item/useActivation.ts';
import { useResolver } from '../shell/resolving.ts';
import { useActing } from '../item/useActing.ts';
import { useNewsletterViewStyles } from './NewsletterView.styles.ts';
import type { View } from '../model/workspace.ts';

interface ViewPanelProps {
  view: View;
  /** Everything that a card may stand for. */
  items: readonly Item[];
  children: ReactNode;
}

/** The chosen view. It hears, for all cards in it, which one is pointed at and which one is acted on. */
export function ViewPanel({ view, items, children }: ViewPanelProps) {
  const styles = useNewsletterViewStyles();
  const resolver = useResolver();
  const panel = useRef<HTMLDivElement>(null);
  useActivation(panel);
  useActing(panel, (itemId) => {
    const item = items.find(({ id }) => id === itemId);
    if (item) resolver?.act(item);
  });
  useEffect(() => {
    // Behind what was painted, and before it is needed. A failure is told where it is used.
    loadForwardTools().catch(() => undefined);
  }, []);
  return (
    <div ref={panel} role="tabpanel" id={`view-${view}`} aria-labelledby={`tab-${view}`} className={styles.panel}>
      {children}
    </div>
  );
}
