import { render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import type { Council } from '../../../src/council/council.ts';
import { councilKey, packForStorage, readStored } from '../../../src/council/stored.ts';
import { createSession } from '../../../src/taskpane/model/session.ts';
import { Pane } from '../../../src/taskpane/Pane.tsx';
import { createFakeMailbox, type FakeMailbox } from '../../mailbox/fake.ts';
import { clock } from '../fixtures.ts';

/** "Ontvangers" without a newsletter; with a council in the mailbox where one is given. */
export async function openCouncil(council?: Council) {
  const mailbox = createFakeMailbox();
  if (council) {
    const packed = packForStorage(council);
    if (!('packed' in packed)) throw new Error(packed.status);
    await mailbox.mailboxStore.save(councilKey, packed.packed);
  }
  const user = userEvent.setup();
  const session = createSession(mailbox, () => {
    throw new Error('no message is read here');
  });
  const { container } = render(<Pane mailbox={mailbox} session={session} clock={clock} />);
  await user.click(screen.getByRole('button', { name: 'Meer' }));
  await user.click(await screen.findByRole('menuitem', { name: /^Ontvangers/ }));
  await screen.findByRole('button', { name: 'Bekijken wat er verandert' }, { timeout: 10_000 });
  return { mailbox, user, container };
}

/** What the mailbox holds now. */
export async function stored(mailbox: FakeMailbox): Promise<Council | null> {
  const found = readStored(await mailbox.mailboxStore.load(councilKey));
  return found.status === 'read' ? found.council : null;
}

export async function importFile(
  user: ReturnType<typeof userEvent.setup>,
  content: string | Uint8Array,
  name = 'raad.csv',
) {
  const bytes = typeof content === 'string' ? new TextEncoder().encode(content) : content;
  const file = new File([Buffer.from(bytes)], name, { type: 'text/csv' });
  Object.assign(file, { arrayBuffer: () => Promise.resolve(bytes.buffer) });
  await user.upload(screen.getByLabelText('Bestand (CSV of JSON)'), file);
}
