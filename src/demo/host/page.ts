import { userOf, type MailboxScenario, type OfficeThemeName } from './contexts.ts';
import type { Demo, DemoSettings } from './demo.ts';
import { byId, element } from './elements.ts';
import type { Fault, FaultTarget } from './faults.ts';
import { openFormPanel } from './formPanels.ts';
import { MailboxStorage } from './mailboxStorage.ts';
import { MessageList } from './messageList.ts';
import { OutlookHost, type OpenedForm } from './OutlookHost.ts';
import { messageFromFile } from './ownMail.ts';
import { showInReadingPane, showNotifications } from './readingPane.ts';
import { dispatchId, errorCode } from './wire.ts';

/** Firefox keeps certificate exceptions per port: the pane may stay blank until its own address was accepted. */
const silentPaneAfterMs = 6000;

/** Faults that a visitor can try out by hand. */
const faultMenu: { label: string; target?: FaultTarget; fault?: Fault }[] = [
  { label: 'geen' },
  { label: 'lezen mislukt', target: dispatchId.getBody, fault: { kind: 'fail', code: errorCode.internal } },
  { label: 'lezen hangt', target: dispatchId.getBody, fault: { kind: 'hang' } },
  { label: 'lezen duurt 3 s', target: dispatchId.getBody, fault: { kind: 'late', ms: 3000 } },
  {
    label: 'bericht openen doet niets',
    target: dispatchId.displayNewMessageFormAsync,
    fault: { kind: 'falseSuccess' },
  },
  {
    label: 'instellingen bewaren mislukt',
    target: dispatchId.saveRoamingSettings,
    fault: { kind: 'fail', code: errorCode.saveFailed },
  },
];

async function main(): Promise<void> {
  const settings = (await (await fetch('/demo.json')).json()) as DemoSettings;
  const query = new URLSearchParams(location.search);
  const reading = byId('reading', HTMLElement);
  const storage = new MailboxStorage(query.get('raad') === 'leeg' ? {} : settings.roaming);
  const forms: OpenedForm[] = [];

  const host = new OutlookHost({
    container: byId('pane-frame', HTMLDivElement),
    addinUrl: settings.addinUrl,
    storage,
    events: {
      formOpened: (form) => {
        forms.push(form);
        openFormPanel(byId('forms', HTMLDivElement), form);
      },
      paneSpoke: () => {
        clearTimeout(silence);
        byId('pane-help', HTMLElement).replaceChildren();
      },
      closeRequested: () => {
        host.closePane();
      },
      focusLeft: (direction) => {
        // The pane comes last on the page: forward starts again at the top.
        byId(direction === 'forward' ? 'own-mail' : 'close-pane', HTMLElement).focus();
      },
      notificationsChanged: (notifications) => {
        showNotifications(reading, notifications);
      },
    },
  });
  const list = new MessageList(byId('messages', HTMLUListElement), {
    selected: (messages) => {
      showInReadingPane(reading, messages);
      host.select(messages.length === 1 ? (messages[0] ?? null) : null);
    },
  });
  const setTheme = (theme: OfficeThemeName) => {
    document.documentElement.dataset.theme = theme;
    byId('theme', HTMLSelectElement).value = theme;
    host.setTheme(theme);
  };
  const setScenario = (scenario: MailboxScenario) => {
    host.scenario = scenario;
    byId('scenario', HTMLSelectElement).value = scenario;
    host.openPane();
  };
  const silence = setTimeout(() => {
    showPaneHelp(settings.addinUrl);
  }, silentPaneAfterMs);

  settings.messages.forEach((message) => {
    list.add(message);
  });
  sizePane(query);
  setTheme(query.get('theme') === 'dark' ? 'dark' : 'light');
  list.select(query.has('message') ? [query.get('message') ?? ''] : []);
  host.openPane();

  bindControls(host, list, storage, setTheme, setScenario, settings.forgetUrl);
  bindOwnMail(list);

  window.demo = {
    messages: () => list.messages.map(({ id, subject }) => ({ id, subject })),
    add: (message) => {
      list.add(message, 'top');
    },
    select: (...ids) => {
      list.select(ids);
    },
    move: (id, to) => {
      storage.moveProperties(id, to);
      list.move(id, to);
    },
    openPane: () => {
      host.openPane();
    },
    closePane: () => {
      host.closePane();
    },
    forms: () => forms,
    calls: () => host.calls,
    fault: (target, fault, times = 1) => {
      host.faults.set(target, fault, times);
    },
    clearFaults: () => {
      host.faults.clear();
    },
    latency: (ms) => {
      host.latencyMs = ms;
    },
    stored: () => storage.all(),
    keep: (name, value) => {
      for (const { address } of [userOf('own'), userOf('sharedAsOwn')]) {
        storage.saveRoaming(address, { ...storage.roaming(address), [name]: value });
      }
      host.openPane();
    },
    resetStorage: () => {
      storage.reset();
    },
    theme: setTheme,
    mailbox: setScenario,
  } satisfies Demo;
}

function bindControls(
  host: OutlookHost,
  list: MessageList,
  storage: MailboxStorage,
  setTheme: (theme: OfficeThemeName) => void,
  setScenario: (scenario: MailboxScenario) => void,
  forgetUrl: string,
): void {
  const theme = byId('theme', HTMLSelectElement);
  theme.addEventListener('change', () => {
    setTheme(theme.value === 'dark' ? 'dark' : 'light');
  });
  const scenario = byId('scenario', HTMLSelectElement);
  scenario.addEventListener('change', () => {
    setScenario(scenario.value as MailboxScenario);
  });
  const width = byId('pane-width', HTMLSelectElement);
  width.addEventListener('change', () => {
    document.documentElement.style.setProperty('--pane-width', `${width.value}px`);
  });
  const fault = byId('fault', HTMLSelectElement);
  fault.append(...faultMenu.map(({ label }, index) => element('option', { value: String(index) }, label)));
  fault.addEventListener('change', () => {
    const chosen = faultMenu[Number(fault.value)];
    host.faults.clear();
    if (chosen?.target !== undefined && chosen.fault) host.faults.set(chosen.target, chosen.fault, Infinity);
  });
  onClick('reset', () => {
    host.closePane();
    storage.reset();
    // The pane's own storage is of its own origin, which only a page from there can empty.
    const page = element('iframe', { src: forgetUrl, hidden: '' });
    page.addEventListener('load', () => {
      page.remove();
      host.openPane(); // settings are read when the pane opens
    });
    document.body.append(page);
  });
  onClick('new-window', () => open(location.href, '_blank', 'noopener'));
  onClick('select-none', () => {
    list.select([]);
  });
  onClick('reopen', () => {
    host.openPane();
  });
  onClick('close-pane', () => {
    host.closePane();
  });
}

function bindOwnMail(list: MessageList): void {
  const take = async (files: Iterable<File>) => {
    for (const file of files) {
      const message = await messageFromFile(file);
      list.add(message, 'top');
      list.select([message.id]);
    }
  };
  const input = byId('own-mail', HTMLInputElement);
  input.addEventListener('change', () => {
    void take(input.files ?? []);
  });
  document.addEventListener('dragover', (event) => {
    event.preventDefault();
    document.body.classList.add('dropping');
  });
  document.addEventListener('dragleave', () => {
    document.body.classList.remove('dropping');
  });
  document.addEventListener('drop', (event) => {
    event.preventDefault(); // or the browser would leave this page for the file
    document.body.classList.remove('dropping');
    void take(event.dataTransfer?.files ?? []);
  });
}

/** `?width=320&height=256`: the pane at a size of its own, as at 400 % zoom. */
function sizePane(query: URLSearchParams): void {
  const width = query.get('width') ?? '320';
  const height = query.get('height');
  document.documentElement.style.setProperty('--pane-width', `${Number(width)}px`);
  byId('pane-width', HTMLSelectElement).value = width;
  if (!height) return;
  document.documentElement.dataset.paneHeight = height;
  document.documentElement.style.setProperty('--pane-height', `${Number(height)}px`);
}

function showPaneHelp(addinUrl: string): void {
  byId('pane-help', HTMLElement).replaceChildren(
    'Het paneel antwoordt niet. Open ',
    element('a', { href: addinUrl, target: '_blank', rel: 'noopener' }, 'het adres van de invoegtoepassing'),
    ' één keer, ga langs de waarschuwing over het certificaat, en kies dan hierboven “Opnieuw openen”.',
  );
}

function onClick(id: string, action: () => unknown): void {
  byId(id, HTMLButtonElement).addEventListener('click', action);
}

void main();
