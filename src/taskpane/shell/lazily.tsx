import { useLayoutEffect, useSyncExternalStore, type ComponentType } from 'react';
import { MissingPart } from './MissingPart.tsx';
import { takeNewerPage } from './newerPage.ts';
import { strings } from '../strings/pane.nl.ts';

/** A part of the pane, and the way to have it before it is drawn. */
type Lazily<P> = ComponentType<P> & { preload: () => void };

interface Options<P> {
  /** Stands in its place until it came; nothing where absent. */
  meanwhile?: ComponentType<P>;
  /** What remains when the part does not come the second time either. */
  takeNewer?: () => Promise<void>;
}

/**
 * A part of the pane that comes when it is first drawn. Where it does not come, because the connection is gone or the
 * server has a newer pane without it, a message stands in its place that tries again: `React.lazy` alone keeps a failure
 * for good, and takes down all that is drawn around it. Nor does it wait under a `Suspense`: React holds back whatever
 * comes there for 300 ms, also a part that was loaded long before.
 * @param load asked again for each attempt
 */
export function lazily<P extends object>(
  load: () => Promise<ComponentType<P>>,
  { meanwhile: Meanwhile, takeNewer = takeNewerPage }: Options<P> = {},
): Lazily<P> {
  // Beside the component: all places where it stands share one attempt.
  const listeners = new Set<() => void>();
  const subscribe = (listener: () => void) => {
    listeners.add(listener);
    return () => listeners.delete(listener);
  };
  let part: ComponentType<P> | null = null;
  let isAsked = false;
  const show = (shown: ComponentType<P> | null) => {
    part = shown;
    for (const listener of listeners) listener();
  };
  const ask = async (isAgain: boolean) => {
    try {
      show(await load());
    } catch {
      if (isAgain) await takeNewer();
      show(Missing);
    }
  };
  function Missing(props: { onClose?: () => void }) {
    const again = () => {
      show(null);
      void ask(true);
    };
    return (
      <MissingPart text={strings.missing.text} again={again} {...(props.onClose ? { close: props.onClose } : {})} />
    );
  }
  const current = () => part;

  function Part(props: P) {
    const Loaded = useSyncExternalStore(subscribe, current) ?? Meanwhile;
    useLayoutEffect(() => {
      if (isAsked) return;
      isAsked = true;
      void ask(false); // one that is there already is drawn before the browser paints
    }, []);
    return Loaded ? <Loaded {...props} /> : null;
  }
  return Object.assign(Part, {
    preload: () => {
      if (isAsked) return;
      isAsked = true;
      void ask(false); // a failure is told where it is drawn
    },
  });
}
