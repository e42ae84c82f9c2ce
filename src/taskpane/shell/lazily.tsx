import { lazy, useSyncExternalStore, type ComponentType } from 'react';
import { MissingPart } from './MissingPart.tsx';
import { takeNewerPage } from './newerPage.ts';
import { strings } from '../strings/pane.nl.ts';

/**
 * A part of the pane that comes when it is first drawn, under a `Suspense`. Where it does not come, because the
 * connection is gone or the server has a newer pane without it, a message stands in its place that tries again:
 * `React.lazy` alone keeps a failure for good, and takes down all that is drawn around it.
 * @param load asked again for each attempt
 * @param takeNewer what remains when the part does not come the second time either
 */
export function lazily<P extends object>(
  load: () => Promise<ComponentType<P>>,
  takeNewer: () => Promise<void> = takeNewerPage,
): ComponentType<P> {
  // Beside the component: what has not been drawn yet keeps no state of its own. All places share one attempt.
  const listeners = new Set<() => void>();
  const subscribe = (listener: () => void) => {
    listeners.add(listener);
    return () => listeners.delete(listener);
  };
  const tryToLoad = (isAgain: boolean): ComponentType<P> =>
    lazy(async () => {
      try {
        return { default: await load() };
      } catch {
        if (isAgain) await takeNewer();
        return { default: Missing };
      }
    });
  const again = () => {
    part = tryToLoad(true);
    for (const listener of listeners) listener();
  };
  function Missing(props: { onClose?: () => void }) {
    return (
      <MissingPart text={strings.missing.text} again={again} {...(props.onClose ? { close: props.onClose } : {})} />
    );
  }
  let part = tryToLoad(false);
  const current = () => part;

  return function Part(props: P) {
    const Loaded = useSyncExternalStore(subscribe, current);
    return <Loaded {...props} />;
  };
}
