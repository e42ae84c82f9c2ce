import { Button, ProgressBar } from '@fluentui/react-components';
import type { Item } from '../../domain/newsletter.ts';
import { resolvableLinks } from '../model/resolvedItems.ts';
import { resolveStrings } from '../strings/resolve.nl.ts';
import { useResolveStyles } from './resolve.styles.ts';
import { useActiveSetting, useResolver, useRound } from '../shell/resolving.ts';

const words = resolveStrings.selection;
/** Seconds per link: the service keeps more than a second between two requests. */
const PER_LINK = 1.4;

/** For what was chosen: a step of its own that says what it costs. Choosing asks for nothing. */
export function SelectionLookup({ items }: { items: readonly Item[] }) {
  const styles = useResolveStyles();
  const resolver = useResolver();
  const setting = useActiveSetting();
  const round = useRound();
  const count = resolvableLinks(items).length;
  if (!resolver || setting === null || setting === 'never' || (count === 0 && round === null)) return null;
  return (
    <div role="group" aria-label={words.label} className={styles.row}>
      {round === null ? (
        <>
          <p className={styles.note}>{words.step(count, Math.ceil(count * PER_LINK))}</p>
          <Button
            size="small"
            onClick={() => {
              void resolver.ask(items);
            }}
          >
            {words.start}
          </Button>
        </>
      ) : (
        <>
          <p role="status" className={styles.note}>
            {words.progress(round.done, round.all)}
          </p>
          <ProgressBar value={round.done} max={round.all} aria-label={words.label} />
          <Button
            size="small"
            onClick={() => {
              resolver.cancel();
            }}
          >
            {resolveStrings.cancel}
          </Button>
        </>
      )}
    </div>
  );
}
