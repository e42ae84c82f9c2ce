import { distributeStrings } from '../../../src/taskpane/strings/distribute.nl.ts';
import { forwardStrings } from '../../../src/taskpane/strings/forward.nl.ts';
import { itemStrings } from '../../../src/taskpane/strings/item.nl.ts';
import { strings } from '../../../src/taskpane/strings/pane.nl.ts';
import type { Flow } from './flows.ts';
import { controls, council, councilOnDisk, handledOnDisk, type Office } from './office.tsx';

const text = () => document.body.textContent;

/**
 * What is wrong with what the pane shows now, whatever is under way.
 * @param isReadSpoiled a body that cannot be read is said in the same words as a pane that broke
 */
export function wrongAtAnyTime({ inner, spoiler }: Office, isReadSpoiled = false): string[] {
  const selection = inner.selection();
  const selected = selection.kind === 'message' ? selection.message.itemId : null;
  const titles = [...document.querySelectorAll('[data-title], h1')].map(({ textContent }) => textContent);
  const others = titles.filter((title) => {
    const [, letter] = /^(?:Nieuwsbrief )?([AB])(?: |$)/.exec(title) ?? [];
    return letter !== undefined && letter !== selected;
  });
  const saysOpened = /Klaargezet voor hele raad/.test(text());
  const saysPlanned = /Klaargezet in mijn agenda/.test(text());
  return [
    ...others.map((title) => `${title} is shown while ${selected ?? 'nothing'} is selected`),
    ...(saysOpened && spoiler.yes('openMessageForm') === 0 ? ['a message is said to be prepared that is not'] : []),
    ...(saysPlanned && spoiler.yes('openAppointmentForm') === 0 ? ['an appointment is said to be prepared'] : []),
    ...(text().includes(strings.failed.unreadable) && !isReadSpoiled ? ['the pane broke'] : []),
  ];
}

/** What is wrong once nothing is under way anymore. */
export async function wrongAtRest(office: Office, flow: Flow): Promise<string[]> {
  const waiting = [
    strings.loading.label,
    itemStrings.opening,
    itemStrings.looking,
    forwardStrings.opening,
    distributeStrings.looking,
  ];
  const onDisk = await councilOnDisk(office.inner);
  const lost = council.fracties.filter(
    ({ shortName }) => onDisk?.fracties.every((fractie) => fractie.shortName !== shortName) !== false,
  );
  return [
    ...waiting
      .filter((one) => document.querySelector('main')?.textContent.includes(one))
      .map((one) => `waits for ever: ${one}`),
    ...(controls('main').length === 0 ? ['there is no way on'] : []),
    ...lost.map(({ shortName }) => `the council lost ${shortName}`),
    ...(flow.claims(office) && !(await flow.isReached(office)) ? ['says done what was not'] : []),
  ];
}

/** What is wrong with what another opening would find. Only while A is selected: the item's own values are asked. */
export async function wrongOnDisk({ inner }: Office): Promise<string[]> {
  const kept = await handledOnDisk(inner);
  return kept.includes('id-A oud') ? [] : ['what a colleague handled is lost'];
}
