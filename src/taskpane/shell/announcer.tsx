import { AriaLiveAnnouncer, useAnnounce as useFluentAnnounce } from '@fluentui/react-components';
import { useCallback, type ReactNode } from 'react';

/**
 * Says something to a screen reader without moving the focus. Fluent's announcer is heard beside an open menu or dialog
 * too, and of two announcements in one moment none is lost. What went wrong comes first.
 */
export function useAnnounce(): (text: string, isUrgent?: boolean) => void {
  const { announce } = useFluentAnnounce();
  return useCallback(
    (text, isUrgent = false) => {
      announce(text, isUrgent ? { alert: true, priority: 1 } : {});
    },
    [announce],
  );
}

export function Announcer({ children }: { children: ReactNode }) {
  return <AriaLiveAnnouncer>{children}</AriaLiveAnnouncer>;
}
