import { mergeClasses } from '@fluentui/react-components';
import { useCardLooks } from './cards.ts';
import { forwardStrings } from '../strings/forward.nl.ts';

/** The first button of an item's toolbar, while its card is at rest. `useActivation` hears when it is pressed. */
export function RestingButton({ title }: { title: string }) {
  const { forward, controls } = useCardLooks();
  const marks = { 'data-resting': '', 'aria-description': forwardStrings.toolbar(title) };
  return (
    <button type="button" className={mergeClasses(controls.outline, forward.resting)} {...marks}>
      {forwardStrings.council}
    </button>
  );
}
