import { createRoot } from 'react-dom/client';
import { createOutlookMailbox, whenReady } from '../outlook/index.ts';
import { createSession } from './model/session.ts';
import { Pane } from './Pane.tsx';
import { NoOutlook } from './shell/NoOutlook.tsx';

// Asked for at once, so that it comes while Office.js is still shaking hands; the first paint does not wait for it.
const reader = import('../reader/index.ts');
// A failure to load is told to whoever reads a message, not to the console; every message read asks for it again.
reader.catch(() => undefined);
const loadedReader = () => reader.catch(() => import('../reader/index.ts'));

const element = document.getElementById('nieuwswijzer');
if (!element) throw new Error('taskpane.html has lost its root element');
const root = createRoot(element);

async function start(): Promise<void> {
  try {
    // Typed as always there; where the script did not come, it is not.
    const host = await whenReady((globalThis as { Office?: typeof Office }).Office);
    const mailbox = createOutlookMailbox(host, window);
    const session = createSession(mailbox, async (message) => (await loadedReader()).readNewsletter(message));
    root.render(<Pane mailbox={mailbox} session={session} clock={() => Date.now()} />);
  } catch (error) {
    root.render(<NoOutlook error={error} />);
  }
}

void start();
