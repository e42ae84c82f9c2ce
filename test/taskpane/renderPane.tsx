import { render } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import type { Newsletter } from '../../src/domain/newsletter.ts';
import type { SelectedMessage } from '../../src/mailbox/port.ts';
import { createSession } from '../../src/taskpane/model/session.ts';
import { Pane } from '../../src/taskpane/Pane.tsx';
import { createFakeMailbox, selectedMessage, type FakeMailbox, type FakeOptions } from '../mailbox/fake.ts';
import { clock } from './fixtures.ts';

const first = selectedMessage({ itemId: 'a', subject: 'VNG Weekoverzicht' });

/** The pane on a fake mailbox that holds these newsletters by item id; `a` is selected. */
export function renderPane(
  newsletters: Readonly<Record<string, Newsletter>>,
  prepare: (mailbox: FakeMailbox) => void = () => undefined,
  selected: SelectedMessage = first,
  options: FakeOptions = {},
) {
  const bodies = Object.fromEntries(Object.keys(newsletters).map((id) => [id, id]));
  const mailbox = createFakeMailbox({ selected, bodies, ...options });
  prepare(mailbox);
  const session = createSession(mailbox, ({ body }) => {
    const newsletter = newsletters[body];
    if (!newsletter) throw new Error(`no newsletter ${body}`);
    return newsletter;
  });
  const view = render(<Pane mailbox={mailbox} session={session} clock={clock} />);
  return { mailbox, user: userEvent.setup(), ...view };
}
